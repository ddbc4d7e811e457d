import { X509Certificate } from 'node:crypto';
import type { NamedBytes } from './named-bytes.ts';
import { pemBlocks, withoutBlock } from './pem-blocks.ts';

interface PemCertificate {
  readonly pem: string;
  readonly x509: X509Certificate;
}

export type CertificatesRead =
  | { readonly ok: true; readonly certificates: readonly [PemCertificate, ...PemCertificate[]] }
  | { readonly ok: false; readonly wrong: string };

/** Every certificate of a PEM file, in its order; `wrong` is a sentence that names the file. */
export function readCertificates(file: NamedBytes): CertificatesRead {
  const certificates: PemCertificate[] = [];
  for (const { label, text } of pemBlocks(file.bytes)) {
    if (label !== 'CERTIFICATE' && label !== 'X509 CERTIFICATE') continue;
    const pem = text.replaceAll(label, 'CERTIFICATE');
    try {
      certificates.push({ pem, x509: new X509Certificate(pem) });
    } catch {
      return {
        ok: false,
        wrong: `${file.name}: certificate ${certificates.length + 1} in it cannot be read`,
      };
    }
  }
  const [first, ...rest] = certificates;
  if (first === undefined) return { ok: false, wrong: withoutBlock(file, 'certificate') };
  return { ok: true, certificates: [first, ...rest] };
}

export type AuthoritiesRead =
  | { readonly ok: true; readonly ca: readonly string[] }
  | { readonly ok: false; readonly wrong: string };

/** The certificates of a private CA, as `makeClient` takes them, one PEM each. */
export function readAuthorities(file: NamedBytes): AuthoritiesRead {
  const read = readCertificates(file);
  return read.ok ? { ok: true, ca: read.certificates.map(({ pem }) => pem) } : read;
}
