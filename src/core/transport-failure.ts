/**
 * Why no answer came, as a closed list: each has a sentence in `text`.
 *
 * `not-tls`: the port speaks something else, such as plain HTTP. `cut-off`: the connection ended before
 * the first byte of an answer; `truncated`: after it. `refused-by-alert` is a TLS alert about our
 * certificate; a bare reset after the handshake is `cut-off`, for TLS 1.3 tells no more.
 */
export const failureCauses = [
  'address-unknown',
  'connection-refused',
  'unreachable',
  'connect-timeout',
  'handshake-timeout',
  'not-tls',
  'tls-version-refused',
  'tls-failed',
  'server-certificate-expired',
  'server-certificate-not-yet-valid',
  'server-certificate-wrong-name',
  'server-certificate-unknown-issuer',
  'server-certificate-self-signed',
  'client-certificate-refused',
  'answer-timeout',
  'cut-off',
  'truncated',
  'head-too-large',
  'body-too-large',
  'malformed-http',
  'undecodable-body',
] as const;

export type FailureCause = (typeof failureCauses)[number];

export interface TransportFailure {
  readonly cause: FailureCause;
  /** What the system said, for a developer: never a body, never a header. */
  readonly detail: string;
}
