/**
 * Why no answer came, as a closed list: each has a sentence in `text`.
 *
 * `not-tls`: the port speaks something else, such as plain HTTP. `cut-off`: the connection ended before
 * the first byte of an answer; `truncated`: after it. `client-certificate-refused` is a TLS alert
 * about our certificate; a bare reset is `cut-off`, for TLS 1.3 tells no more. `unsendable`: the request cannot be put
 * into HTTP, so nothing was sent. `cancelled`: we stopped the run.
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
  'unsendable',
  'cancelled',
] as const;

export type FailureCause = (typeof failureCauses)[number];

export interface TransportFailure {
  readonly cause: FailureCause;
  /** What the system said, for a developer: never a body, never a header. */
  readonly detail: string;
}
