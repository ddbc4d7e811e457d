import { X509Certificate } from 'node:crypto';
import type { Extension, Name } from '@peculiar/x509';
import type { ClientIdentity } from '../core/exchange.ts';
import type { Validity } from './authority.ts';
import { selfSignAuthority } from './authority.ts';
import type { Identity } from './identity.ts';
import type { KeyPair } from './key-pair.ts';
import { keyKindOf, makeKeyPair } from './key-pair.ts';
import { loadX509 } from './load-x509.ts';
import { pemOf } from './pem-of.ts';

/** Who pretends to be the holder of a client certificate. */
export type Impostor = Extract<ClientIdentity, 'self-signed' | 'other-issuer' | 'forged-issuer'>;

const otherIssuer = 'CN=Atbilst foreign CA,O=Nobody that the provider knows';
const authorityKeyIdentifier = '2.5.29.35';
const dayMs = 86_400_000;

/**
 * Made from the true client certificate alone (PEM; its issuers may follow): all in it that anyone can copy is copied,
 * and every signature is somebody else's. All three hold the same new key, of the true one's kind, so that a server
 * that takes only this kind is shown a certificate, too.
 *
 * - `self-signed`: the same subject, signed by its own key.
 * - `other-issuer`: the same subject, from an issuer of another name, whose certificate follows.
 * - `forged-issuer`: the issuer's name, the serial number and the key identifiers are the true ones; the certificate of
 *   the forged issuer follows.
 *
 * Valid at `now`, even where the true certificate is not: its dates shall be no reason to refuse them.
 */
export async function impostors(clientCertificate: string, now: Date): Promise<Record<Impostor, Identity>> {
  const x509 = await loadX509();
  const original = new x509.X509Certificate(clientCertificate);
  const kind = keyKindOf(new X509Certificate(clientCertificate));
  const [keys, issuerKeys] = await Promise.all([makeKeyPair(kind), makeKeyPair(kind)]);
  const validity = validityAt(now, { notBefore: original.notBefore, notAfter: original.notAfter });
  const copied = original.extensions.filter(({ type }) => type !== authorityKeyIdentifier);
  const trueIssuer = original.getExtension(authorityKeyIdentifier);
  const trueIssuerKey = original.getExtension(x509.AuthorityKeyIdentifierExtension);

  async function leaf(
    issuer: Name | string,
    signer: KeyPair,
    ofIssuer: readonly Extension[],
  ): Promise<string> {
    const certificate = await x509.X509CertificateGenerator.create({
      ...validity,
      subject: original.subjectName,
      issuer,
      serialNumber: original.serialNumber,
      publicKey: keys.publicKey,
      signingKey: signer.privateKey,
      extensions: [...copied, ...ofIssuer],
    });
    return pemOf(certificate);
  }

  const foreign = await selfSignAuthority({ subject: otherIssuer, keys: issuerKeys, ...validity });
  const forged = await selfSignAuthority({
    subject: original.issuerName,
    keys: issuerKeys,
    keyId: trueIssuerKey?.keyId,
    ...validity,
  });
  const ofForeign = await x509.AuthorityKeyIdentifierExtension.create(issuerKeys.publicKey);
  const selfSigned = await leaf(original.subjectName, keys, []);
  const fromForeign = await leaf(otherIssuer, issuerKeys, [ofForeign]);
  const fromForged = await leaf(original.issuerName, issuerKeys, trueIssuer === null ? [] : [trueIssuer]);
  return {
    'self-signed': { cert: selfSigned, key: keys.pem },
    'other-issuer': { cert: fromForeign + foreign.cert, key: keys.pem },
    'forged-issuer': { cert: fromForged + forged.cert, key: keys.pem },
  };
}

function validityAt(now: Date, original: Validity): Validity {
  if (original.notBefore <= now && now <= original.notAfter) return original;
  return { notBefore: new Date(now.getTime() - dayMs), notAfter: new Date(now.getTime() + 30 * dayMs) };
}
