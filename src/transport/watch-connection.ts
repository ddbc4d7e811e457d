import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Progress } from './failure-of.ts';

/**
 * Follows a request's connection. `onReady` is called once, when the request may be written: after the server's
 * certificate was found good, so that not a byte of it goes to a stranger. Returns a look at the progress.
 */
export function watchConnection(request: ClientRequest, onReady: () => void): () => Progress {
  let phase: Progress['phase'] = 'connect';
  let negotiated = false;
  let socket: Socket | undefined;
  let readBefore = 0;

  function ready(): void {
    phase = 'exchange';
    negotiated = true;
    onReady();
  }

  request.once('socket', (given) => {
    socket = given;
    readBefore = given.bytesRead;
    if (request.reusedSocket) {
      ready();
      return;
    }
    // Between two requests nobody else listens, and an unheard error ends the process.
    given.on('error', () => {});
    if (given instanceof TLSSocket) {
      given.once('secureConnect', ready);
      given.once('connect', () => {
        phase = 'handshake';
        // Secrets are first derived when the server has chosen a version and a cipher. They are not looked at.
        given.once('keylog', () => {
          negotiated = true;
        });
      });
    } else given.once('connect', ready);
  });

  return () => ({
    phase,
    negotiated,
    answerBegun: phase === 'exchange' && socket !== undefined && socket.bytesRead > readBefore,
  });
}
