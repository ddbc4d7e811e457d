import type { FailureCause, TransportFailure } from '../core/transport-failure.ts';

/** Node's names for what it found wrong with the server's certificate (OpenSSL's X509_V_ERR_…). */
const certificateCause: Readonly<Record<string, FailureCause>> = {
  CERT_HAS_EXPIRED: 'server-certificate-expired',
  CERT_NOT_YET_VALID: 'server-certificate-not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'server-certificate-wrong-name',
  HOSTNAME_MISMATCH: 'server-certificate-wrong-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'server-certificate-self-signed',
  CERT_SIGNATURE_FAILURE: 'server-certificate-unknown-issuer',
  CERT_UNTRUSTED: 'server-certificate-unknown-issuer',
  SELF_SIGNED_CERT_IN_CHAIN: 'server-certificate-unknown-issuer',
  UNABLE_TO_GET_ISSUER_CERT: 'server-certificate-unknown-issuer',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'server-certificate-unknown-issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'server-certificate-unknown-issuer',
  CERT_CHAIN_TOO_LONG: 'tls-failed',
  CERT_REJECTED: 'tls-failed',
  CERT_REVOKED: 'tls-failed',
  INVALID_CA: 'tls-failed',
  INVALID_PURPOSE: 'tls-failed',
  PATH_LENGTH_EXCEEDED: 'tls-failed',
};

const notTls = ['WRONG_VERSION_NUMBER', 'PACKET_LENGTH_TOO_LONG', 'HTTP_REQUEST', 'HTTPS_PROXY_REQUEST'];

const versionRefused = [
  'ALERT_PROTOCOL_VERSION',
  'ALERT_INAPPROPRIATE_FALLBACK',
  'UNSUPPORTED_PROTOCOL',
  'VERSION_TOO_LOW',
  'VERSION_TOO_HIGH',
];

/** The alerts that name the client's certificate (RFC 8446, 6.2), as OpenSSL spells them. */
const clientRefused = [
  'ALERT_NO_CERTIFICATE',
  'ALERT_BAD_CERTIFICATE',
  'ALERT_UNSUPPORTED_CERTIFICATE',
  'ALERT_CERTIFICATE_REVOKED',
  'ALERT_CERTIFICATE_EXPIRED',
  'ALERT_CERTIFICATE_UNKNOWN',
  'ALERT_UNKNOWN_CA',
  'ALERT_ACCESS_DENIED',
  'ALERT_DECRYPT_ERROR',
  'ALERT_CERTIFICATE_REQUIRED',
];

/**
 * What an error of TLS means, or undefined where it is none. `negotiated` tells a handshake failure over the client's
 * certificate from one over versions and ciphers: servers before TLS 1.3 use one alert for both.
 */
export function tlsCauseOf(error: unknown, negotiated: boolean): TransportFailure | undefined {
  const code = tlsCodeOf(error);
  if (code === undefined) return undefined;
  return { cause: causeOf(code, negotiated), detail: code };
}

function causeOf(code: string, negotiated: boolean): FailureCause {
  const known = certificateCause[code];
  if (known !== undefined) return known;
  const says = (reason: string): boolean => code.endsWith(reason);
  if (clientRefused.some(says)) return 'client-certificate-refused';
  if (negotiated && code.endsWith('ALERT_HANDSHAKE_FAILURE')) return 'client-certificate-refused';
  if (versionRefused.some(says)) return 'tls-version-refused';
  return notTls.some(says) && !negotiated ? 'not-tls' : 'tls-failed';
}

/** Node's code, or one made up in its manner where it gave OpenSSL's own text under the code EPROTO. */
function tlsCodeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  if (code.startsWith('ERR_SSL_') || Object.hasOwn(certificateCause, code)) return code;
  const reason = /:SSL routines:[^:]*:([^:]+):/u.exec(error.message)?.[1];
  return reason === undefined ? undefined : `ERR_SSL_${reason.trim().toUpperCase().replaceAll(/\W+/gu, '_')}`;
}
