import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import type { ServerOptions } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { connect, createServer as createSocketServer } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { AnswererParts, Incoming } from './answerer.ts';
import { makeAnswerer } from './answerer.ts';
import { callerOf } from './caller-of.ts';
import type { Answer, Hooks } from './fault.ts';

/** A certificate and its key, both PEM. */
interface ServerIdentity {
  readonly cert: string;
  readonly key: string;
}

export interface ProviderParts extends Omit<AnswererParts, 'base' | 'wsdl'> {
  readonly server: ServerIdentity;
  /** Issuer of the clients' certificates, PEM. */
  readonly clientCa: string;
  /** The WSDL that ships: its address is replaced by the provider's own. */
  readonly wsdl: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

export interface Provider {
  /** The endpoint, both bindings: https://host:port/sopa */
  readonly url: string;
  readonly port: number;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

const base = '/sopa';

/** Larger than any question of the exchange. */
const maxBodyBytes = 65_536;

/** Serves the reference provider over HTTPS with client certificates. Rejects where it cannot listen. */
export async function startProvider(parts: ProviderParts): Promise<Provider> {
  const { hooks, host } = parts;
  let url = '';
  const answer = makeAnswerer({
    ...parts,
    base,
    wsdl: () => parts.wsdl.replaceAll('https://localhost:8443/sopa', url),
  });
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    void handle(request, response, answer, parts);
  };
  const secure = createServer(tlsOptions(parts), listener);
  secure.keepAliveTimeout = 30_000;
  const sockets = new Set<Socket>();
  const outer = hooks.some(({ plainHttp }) => plainHttp !== undefined)
    ? await bothDoors(secure, listener, hooks)
    : secure;
  outer.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  });
  secure.on('tlsClientError', (_error, socket) => socket.destroy());
  await listen(outer, host, parts.port);
  const { port } = outer.address() as AddressInfo;
  url = `https://${host.includes(':') ? `[${host}]` : host}:${port}${base}`;
  return {
    url,
    port,
    close: () =>
      new Promise((resolve) => {
        outer.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function tlsOptions({ server, clientCa, hooks }: ProviderParts): ServerOptions {
  const lenient = hooks.some(
    ({ admits, shutOutStatus }) => admits !== undefined || shutOutStatus !== undefined,
  );
  const old = hooks.some(({ oldTls }) => oldTls);
  return {
    ...server,
    ca: clientCa,
    requestCert: true,
    rejectUnauthorized: !lenient,
    minVersion: old ? 'TLSv1' : 'TLSv1.2',
    ...(old ? { ciphers: 'DEFAULT@SECLEVEL=0' } : {}),
  };
}

/**
 * One port that tells TLS from plain HTTP by the first byte, and hands the connection on to a server of its own: for the
 * faults that serve both.
 */
async function bothDoors(
  secure: Server,
  listener: (request: IncomingMessage, response: ServerResponse) => void,
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
      const { port } = (first[0] === 0x16 ? secure : plain).address() as AddressInfo;
      const inner = connect({ port, host: '127.0.0.1' });
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

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (incoming: Incoming) => Promise<Answer>,
  { hooks, clientCa }: ProviderParts,
): Promise<void> {
  try {
    const { socket } = request;
    const body = await bodyOf(request);
    if (body === undefined) {
      const refusal = {
        status: 413,
        headers: { 'Content-Type': 'text/plain', Connection: 'close' },
        body: 'Too large.',
      };
      return send(response, refusal);
    }
    if (socket instanceof TLSSocket) {
      const caller = callerOf(socket, clientCa);
      const admitted = hooks.reduce((so, { admits }) => admits?.(caller) ?? so, caller.admitted);
      if (!admitted) {
        const status = hooks.find(({ shutOutStatus }) => shutOutStatus !== undefined)?.shutOutStatus ?? 403;
        return send(response, {
          status,
          headers: { 'Content-Type': 'text/plain' },
          body: 'The certificate is refused.',
        });
      }
    }
    const { method = 'GET', url: target = '/', headers } = request;
    send(response, await answer({ method, target, contentType: headers['content-type'], body }));
  } catch {
    response.destroy();
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, { 'Content-Length': bytes.length, ...headers }).end(bytes);
}

/** The whole body, or undefined where it is too large. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > maxBodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
