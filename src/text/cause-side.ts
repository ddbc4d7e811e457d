import type { FailureCause } from '../core/transport-failure.ts';

/** On which side a failure of the connection is mended: who runs the checks, who runs the service, the network between. */
export type Side = 'caller' | 'provider' | 'network' | 'either';

export const causeSide: Readonly<Record<FailureCause, Side>> = {
  'address-unknown': 'caller',
  'connection-refused': 'either',
  unreachable: 'network',
  'connect-timeout': 'network',
  'handshake-timeout': 'provider',
  'not-tls': 'either',
  'tls-version-refused': 'provider',
  'tls-failed': 'either',
  'server-certificate-expired': 'provider',
  'server-certificate-not-yet-valid': 'provider',
  'server-certificate-wrong-name': 'either',
  'server-certificate-unknown-issuer': 'caller',
  'server-certificate-self-signed': 'either',
  'client-certificate-refused': 'either',
  'answer-timeout': 'provider',
  'cut-off': 'provider',
  truncated: 'provider',
  'head-too-large': 'provider',
  'body-too-large': 'provider',
  'malformed-http': 'provider',
  'undecodable-body': 'provider',
  unsendable: 'caller',
  cancelled: 'caller',
};
