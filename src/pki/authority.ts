import type { Name } from '@peculiar/x509';
import type { Identity } from './identity.ts';
import type { KeyPair } from './key-pair.ts';
import { makeKeyPair } from './key-pair.ts';
import { loadX509 } from './load-x509.ts';
import { pemOf } from './pem-of.ts';

/** The first and the last instant of a certificate; X.509 keeps whole seconds. */
export interface Validity {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

export interface AuthorityOrder extends Validity {
  /** A distinguished name, such as `CN=Example CA,O=Example`. */
  readonly subject: string;
}

/** A root certificate that may issue leaves only, with a new key on P-256. */
export async function makeAuthority(order: AuthorityOrder): Promise<Identity> {
  return selfSignAuthority({ ...order, keys: await makeKeyPair('P-256') });
}

interface OwnAuthority extends Validity {
  readonly subject: string | Name;
  readonly keys: KeyPair;
  /** The subject key identifier in hex, where it shall not be that of the key. */
  readonly keyId?: string | undefined;
}

/** A root certificate with the key and the key identifier given. */
export async function selfSignAuthority(order: OwnAuthority): Promise<Identity> {
  const x509 = await loadX509();
  const { subject, keys, keyId, notBefore, notAfter } = order;
  const certificate = await x509.X509CertificateGenerator.create({
    subject,
    issuer: subject,
    notBefore,
    notAfter,
    publicKey: keys.publicKey,
    signingKey: keys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      keyId === undefined
        ? await x509.SubjectKeyIdentifierExtension.create(keys.publicKey)
        : new x509.SubjectKeyIdentifierExtension(keyId),
    ],
  });
  return { cert: pemOf(certificate), key: keys.pem };
}
