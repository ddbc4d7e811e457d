import type { X509Certificate } from '@peculiar/x509';

/** PEM as files have it: with a line end at its end. */
export function pemOf(certificate: X509Certificate): string {
  return `${certificate.toString('pem')}\n`;
}
