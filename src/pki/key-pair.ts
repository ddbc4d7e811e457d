import type { KeyObject, webcrypto, X509Certificate } from 'node:crypto';
import { createPrivateKey, createPublicKey, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';

const generate = promisify(generateKeyPair);

/** The kinds of key that certificates are made with here; a TLS server may accept some kinds only. */
export type KeyKind = 'P-256' | 'P-384' | 'P-521' | 'RSA';

const kindByCurve: Readonly<Record<string, KeyKind>> = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
};

/** A key pair as the certificate library wants it, and its private half as PKCS#8 PEM. */
export interface KeyPair {
  readonly publicKey: webcrypto.CryptoKey;
  readonly privateKey: webcrypto.CryptoKey;
  readonly pem: string;
}

/** A new key; RSA is of 2048 bits. */
export async function makeKeyPair(kind: KeyKind): Promise<KeyPair> {
  const { privateKey } =
    kind === 'RSA'
      ? await generate('rsa', { modulusLength: 2048 })
      : await generate('ec', { namedCurve: kind });
  return asPair(privateKey, kind);
}

/** The pair that a PKCS#8 PEM made here belongs to. */
export function readKeyPair(pem: string): KeyPair {
  const key = createPrivateKey(pem);
  return asPair(key, kindOf(key));
}

/** The kind of key in a certificate, or P-256 where it is one that we do not make. */
export function keyKindOf(certificate: X509Certificate): KeyKind {
  return kindOf(certificate.publicKey);
}

function kindOf(key: KeyObject): KeyKind {
  if (key.asymmetricKeyType === 'rsa') return 'RSA';
  return kindByCurve[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'P-256';
}

function asPair(key: KeyObject, kind: KeyKind): KeyPair {
  const algorithm =
    kind === 'RSA' ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } : { name: 'ECDSA', namedCurve: kind };
  return {
    privateKey: key.toCryptoKey(algorithm, true, ['sign']),
    publicKey: createPublicKey(key).toCryptoKey(algorithm, true, ['verify']),
    pem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
