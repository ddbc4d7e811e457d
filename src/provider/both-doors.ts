import { createServer as createPlainServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { Server } from 'node:net';
import { connect, createServer as createSocketServer } from 'node:net';
import type { Hooks } from './fault.ts';
import { listen, portOf } from './listen.ts';

/**
 * One port that tells TLS from plain HTTP by the first byte, and hands the connection on to a server of its own: for the
 * faults that serve both.
 */
export async function bothDoors(
  secure: Server,
  listener: RequestListener,
  hooks: readonly Hooks[],
): Promise<Server> {
  const redirects = hooks.some(({ plainHttp }) => plainHttp === 'redirected');
  const plain = createPlainServer((request, response) => {
    if (!redirects) return listener(request, response);
    response.writeHead(308, { Location: `https://${request.headers.host ?? ''}${request.url ?? ''}` }).end();
  });
  for (const inner of [secure, plain]) await listen(inner, '127.0.0.1', 0);
  const outer = createSocketServer((socket) => {
    socket.once('data', (first: Buffer) => {
      const inner = connect({ port: portOf(first[0] === 0x16 ? secure : plain), host: '127.0.0.1' });
      inner.on('error', () => socket.destroy());
      socket.once('close', () => inner.destroy());
      inner.write(first);
      socket.pipe(inner).pipe(socket);
    });
  });
  outer.once('close', () => {
    secure.close();
    plain.close();
  });
  return outer;
}
