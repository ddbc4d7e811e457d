import { X509Certificate } from 'node:crypto';
import { Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { Credentials } from './client.ts';
import type { NamedBytes } from './named-bytes.ts';
import { pemBlocks } from './pem-blocks.ts';
import { readCertificates } from './read-certificates.ts';
import { readPrivateKey } from './read-private-key.ts';

/**
 * What a caller can show, and the first certificate of it as PEM, with its dates as ISO 8601 in UTC: an expired one is
 * read all the same. `wrong` is one sentence that names the file and how to mend it, and bears nothing of its content.
 */
export type CredentialsRead =
  | {
      readonly ok: true;
      readonly credentials: Credentials;
      readonly certificate: string;
      readonly notBefore: string;
      readonly notAfter: string;
    }
  | { readonly ok: false; readonly wrong: string };

export interface PemFiles {
  /** The certificate, in any order with those of its issuers; the key may be here, too. */
  readonly cert: NamedBytes;
  readonly key?: NamedBytes | undefined;
  readonly passphrase?: string | undefined;
}

/** A certificate and its key from PEM: PKCS#8, PKCS#1 or SEC1, encrypted or not. */
export function readPemCredentials({ cert, key = cert, passphrase }: PemFiles): CredentialsRead {
  const read = readCertificates(cert);
  if (!read.ok) return read;
  const privateKey = readPrivateKey(key, passphrase);
  if (!privateKey.ok) {
    const alone = key === cert && !pemBlocks(cert.bytes).some(({ label }) => label.endsWith('PRIVATE KEY'));
    return alone
      ? { ok: false, wrong: `${cert.name} has a certificate but no private key: name the file of its key` }
      : privateKey;
  }
  const own = read.certificates.find(({ x509 }) => x509.checkPrivateKey(privateKey.key));
  if (own === undefined) {
    return {
      ok: false,
      wrong: `the private key in ${key.name} belongs to another certificate than the one in ${cert.name}`,
    };
  }
  const chain = [own, ...read.certificates.filter((other) => other !== own)];
  return found(own.x509, {
    cert: chain.map(({ pem }) => pem).join(''),
    key: privateKey.pem,
    ...(privateKey.encrypted && passphrase !== undefined ? { passphrase } : {}),
  });
}

export interface PfxFile {
  readonly pfx: NamedBytes;
  readonly passphrase?: string | undefined;
}

/** A certificate and its key from a PFX (PKCS#12). */
export function readPfxCredentials({ pfx, passphrase }: PfxFile): CredentialsRead {
  const credentials: Credentials = { pfx: pfx.bytes, ...(passphrase === undefined ? {} : { passphrase }) };
  try {
    const certificate = ownCertificate(createSecureContext({ ...credentials, pfx: Buffer.from(pfx.bytes) }));
    if (certificate === undefined) return { ok: false, wrong: `${pfx.name} holds no certificate` };
    return found(certificate, credentials);
  } catch (error) {
    return { ok: false, wrong: wrongWithPfx(pfx, passphrase, String(error)) };
  }
}

function found(certificate: X509Certificate, credentials: Credentials): CredentialsRead {
  return {
    ok: true,
    credentials,
    certificate: certificate.toString(),
    notBefore: certificate.validFromDate.toISOString(),
    notAfter: certificate.validToDate.toISOString(),
  };
}

/** Node reads a PFX only into a context, and shows what is in one only through a socket: this one is never connected. */
function ownCertificate(secureContext: SecureContext): X509Certificate | undefined {
  const socket = new TLSSocket(new Socket(), { isServer: true, secureContext });
  try {
    return socket.getX509Certificate();
  } finally {
    socket.destroy();
  }
}

function wrongWithPfx({ name, bytes }: NamedBytes, passphrase: string | undefined, said: string): string {
  if (/mac verify/iu.test(said)) {
    return passphrase === undefined
      ? `${name} needs a passphrase, and none was given`
      : `${name}: the passphrase does not open it`;
  }
  if (/unsupported/iu.test(said)) {
    return `${name} is encrypted by an old method (such as RC2 with 40 bits) that OpenSSL 3 does not read; export it anew with "openssl pkcs12 -legacy -in OLD -nodes | openssl pkcs12 -export -out NEW"`;
  }
  if (/load private key/iu.test(said)) return `${name} holds no private key: export it with the key`;
  if (/load certificate/iu.test(said))
    return `${name} holds no certificate: export it with the certificate of its key`;
  if (bytes.length === 0) return `${name} is empty`;
  if (pemBlocks(bytes).length > 0) return `${name} is PEM, not PFX: name it as certificate and key`;
  return `${name} is not a PFX file`;
}
