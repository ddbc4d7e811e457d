import type { SendResult } from '../transport/client.ts';
import type { ClientIdentity, WireRequest } from '../core/exchange.ts';
import type { FailureCause, TransportFailure } from '../core/transport-failure.ts';
import type { TlsAnswer } from '../endpoint/supplies.ts';

/** What was seen of the server's certificate, trusted or not. */
export interface SeenCertificate {
  /** SHA-256 in lower-case hex. */
  readonly fingerprint: string;
  readonly notAfter: string;
}

/**
 * All by which a run touches the world. Live it is sockets; a recording implements the same. Nothing here rejects.
 */
export interface Wiring {
  /** Whether the address answers on its port at all. */
  reach(): Promise<TransportFailure | null>;
  /** The server's certificate, and why it is not to be trusted, if it is not. */
  serverCertificate(): Promise<{
    readonly seen: SeenCertificate | null;
    readonly failure: TransportFailure | null;
  }>;
  send(request: WireRequest, identity: ClientIdentity, fresh: boolean): Promise<SendResult>;
  /** Whether there is a certificate to be shown in that role. */
  has(identity: ClientIdentity): boolean;
  sendInClear(request: WireRequest): Promise<SendResult>;
  tls(version: 'TLSv1' | 'TLSv1.1'): Promise<TlsAnswer>;
  close(): void;
}

/** Causes by which an endpoint was never reached, so that nothing can be said of it. */
export const neverReached: ReadonlySet<FailureCause> = new Set([
  'address-unknown',
  'connection-refused',
  'unreachable',
  'connect-timeout',
  'handshake-timeout',
  'tls-version-refused',
  'tls-failed',
  'server-certificate-expired',
  'server-certificate-not-yet-valid',
  'server-certificate-wrong-name',
  'server-certificate-unknown-issuer',
  'server-certificate-self-signed',
  'client-certificate-refused',
  'cut-off',
]);
