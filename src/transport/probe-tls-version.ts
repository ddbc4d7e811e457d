import { constants } from 'node:crypto';
import type { SecureVersion } from 'node:tls';
import type { TransportFailure } from '../core/transport-failure.ts';
import type { Credentials } from './client.ts';
import { secureContextOf } from './secure-context-of.ts';
import type { Shaken } from './shake-hands.ts';
import { shakeHands } from './shake-hands.ts';

/** Whether the server agreed to speak a version; `unknown`: the probe failed before that was settled. */
export type TlsVersionProbe =
  | { readonly answer: 'accepted' | 'refused' }
  | { readonly answer: 'unknown'; readonly failure: TransportFailure };

export interface TlsVersionQuestion {
  readonly url: URL;
  readonly version: SecureVersion;
  readonly credentials?: Credentials | undefined;
  readonly serverName?: string | undefined;
  readonly deadlineMs: number;
}

/** Alerts with which a server turns down what we offered: no version, or no cipher of it, in common. */
const turnedDown = ['ALERT_HANDSHAKE_FAILURE', 'ALERT_INSUFFICIENT_SECURITY', 'ALERT_INTERNAL_ERROR'];

/**
 * Offers one version of TLS only, with every cipher that we have, even the weak ones of 1.0 and 1.1. No request is
 * sent, and trust plays no part. Never rejects; throws where the credentials cannot be used.
 */
export async function probeTlsVersion(question: TlsVersionQuestion): Promise<TlsVersionProbe> {
  const { version } = question;
  const secureContext = secureContextOf(question, {
    minVersion: version,
    maxVersion: version,
    ciphers: 'DEFAULT@SECLEVEL=0',
    // Else it would be us who turn down a server without secure renegotiation, as old ones are.
    secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
  });
  return judge(await shakeHands({ ...question, secureContext }, () => undefined));
}

function judge(shaken: Shaken<undefined>): TlsVersionProbe {
  // Once secrets are derived the server has chosen this version; what fails after is about certificates.
  if (shaken.shaken || shaken.progress.negotiated) return { answer: 'accepted' };
  const { failure, progress } = shaken;
  // Some servers drop the connection without an alert, when they have no version in common with the caller.
  const dropped = progress.phase === 'handshake' && failure.cause === 'cut-off';
  const refused =
    dropped ||
    failure.cause === 'tls-version-refused' ||
    turnedDown.some((alert) => failure.detail.endsWith(alert));
  return refused ? { answer: 'refused' } : { answer: 'unknown', failure };
}
