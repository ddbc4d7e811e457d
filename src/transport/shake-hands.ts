import type { SecureContext, TLSSocket } from 'node:tls';
import { checkServerIdentity, connect } from 'node:tls';
import { isIP } from 'node:net';
import type { TransportFailure } from '../core/transport-failure.ts';
import type { Progress } from './failure-of.ts';
import { failureAtDeadline, failureOf } from './failure-of.ts';
import { addressOptions, hostOf, portOf } from './open-options.ts';

export interface HandshakeParts {
  readonly url: URL;
  readonly secureContext: SecureContext;
  readonly serverName?: string | undefined;
  readonly deadlineMs: number;
}

export type Shaken<T> =
  | { readonly shaken: true; readonly seen: T }
  | { readonly shaken: false; readonly failure: TransportFailure; readonly progress: Progress };

/**
 * One handshake and not a byte more, whoever the server is: `look` sees the socket before it is destroyed.
 * Under TLS 1.3 a handshake succeeds for us before the server has judged our certificate. Never rejects.
 */
export function shakeHands<T>(parts: HandshakeParts, look: (socket: TLSSocket) => T): Promise<Shaken<T>> {
  const { url, secureContext, deadlineMs } = parts;
  const name = parts.serverName ?? hostOf(url);
  return new Promise((resolve) => {
    let progress: Progress = { phase: 'connect', negotiated: false, answerBegun: false };
    const socket = connect({
      host: hostOf(url),
      port: portOf(url),
      secureContext,
      servername: isIP(name) === 0 ? name : '',
      checkServerIdentity: (_, certificate) => checkServerIdentity(name, certificate),
      rejectUnauthorized: false,
      ALPNProtocols: ['http/1.1'],
      ...addressOptions(deadlineMs),
    });
    const settle = (result: Shaken<T>): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(result);
    };
    const timer = setTimeout(() => {
      settle({ shaken: false, failure: failureAtDeadline(deadlineMs, progress), progress });
    }, deadlineMs);
    socket.once('connect', () => {
      progress = { ...progress, phase: 'handshake' };
      socket.once('keylog', () => {
        progress = { ...progress, negotiated: true };
      });
    });
    socket.once('secureConnect', () => settle({ shaken: true, seen: look(socket) }));
    socket.on('error', (error) => settle({ shaken: false, failure: failureOf(error, progress), progress }));
  });
}
