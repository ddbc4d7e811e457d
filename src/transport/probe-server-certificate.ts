import type { TransportFailure } from '../core/transport-failure.ts';
import type { Credentials } from './client.ts';
import { secureContextOf } from './secure-context-of.ts';
import { shakeHands } from './shake-hands.ts';
import { tlsCauseOf } from './tls-cause-of.ts';

/** What the server shows; never its names, which may be a person's. */
interface ServerCertificate {
  /** SHA-256 of the certificate, lower-case hex. */
  readonly fingerprint: string;
  /** ISO 8601 in UTC. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** True, or why a caller that checks it would not go on. */
  readonly trusted: true | TransportFailure;
}

export type ServerCertificateProbe =
  | { readonly seen: true; readonly certificate: ServerCertificate }
  | { readonly seen: false; readonly failure: TransportFailure };

export interface ServerCertificateQuestion {
  readonly url: URL;
  readonly ca?: readonly string[] | undefined;
  readonly serverName?: string | undefined;
  /** Under TLS 1.2 a server that insists on a client certificate shows nothing for good to a caller without one. */
  readonly credentials?: Credentials | undefined;
  readonly deadlineMs: number;
}

/** Looks at the server's certificate, trusted or not. Never rejects; throws where credentials or CA cannot be used. */
export async function probeServerCertificate(
  question: ServerCertificateQuestion,
): Promise<ServerCertificateProbe> {
  const secureContext = secureContextOf(question, { minVersion: 'TLSv1.2' });
  const shaken = await shakeHands({ ...question, secureContext }, (socket) => {
    const certificate = socket.getPeerX509Certificate();
    // Typed as an Error; it is the error's code.
    const reason: unknown = socket.authorizationError;
    return { certificate, reason: socket.authorized ? null : String(reason) };
  });
  if (!shaken.shaken) return { seen: false, failure: shaken.failure };
  const { certificate, reason } = shaken.seen;
  if (certificate === undefined) {
    return { seen: false, failure: { cause: 'tls-failed', detail: 'the server showed no certificate' } };
  }
  return {
    seen: true,
    certificate: {
      fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
      notBefore: certificate.validFromDate.toISOString(),
      notAfter: certificate.validToDate.toISOString(),
      trusted: reason === null ? true : distrust(reason),
    },
  };
}

function distrust(code: string): TransportFailure {
  return tlsCauseOf(Object.assign(new Error(code), { code }), true) ?? { cause: 'tls-failed', detail: code };
}
