import { isIP } from 'node:net';
import type { Validity } from './authority.ts';
import type { Identity } from './identity.ts';
import { makeKeyPair, readKeyPair } from './key-pair.ts';
import { loadX509 } from './load-x509.ts';
import { pemOf } from './pem-of.ts';

export interface LeafOrder extends Validity {
  /** A distinguished name, such as `CN=platform.example,O=Example`. */
  readonly subject: string;
  readonly kind: 'server' | 'client';
  /** DNS names and IP addresses, for the subject's alternative names. */
  readonly hosts?: readonly string[];
}

/** A leaf with a new key on P-256, signed by `authority`. */
export async function issue(authority: Identity, order: LeafOrder): Promise<Identity> {
  const x509 = await loadX509();
  const issuer = new x509.X509Certificate(authority.cert);
  const issuerKeys = readKeyPair(authority.key);
  const keys = await makeKeyPair('P-256');
  const usage = order.kind === 'server' ? x509.ExtendedKeyUsage.serverAuth : x509.ExtendedKeyUsage.clientAuth;
  const names = (order.hosts ?? []).map(nameOf);
  const certificate = await x509.X509CertificateGenerator.create({
    subject: order.subject,
    issuer: issuer.subjectName,
    notBefore: order.notBefore,
    notAfter: order.notAfter,
    publicKey: keys.publicKey,
    signingKey: issuerKeys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([usage]),
      ...(names.length === 0 ? [] : [new x509.SubjectAlternativeNameExtension(names)]),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(issuerKeys.publicKey),
    ],
  });
  return { cert: pemOf(certificate), key: keys.pem };
}

function nameOf(host: string): { type: 'dns' | 'ip'; value: string } {
  return { type: isIP(host) === 0 ? 'dns' : 'ip', value: host };
}
