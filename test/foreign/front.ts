import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import type { Conduct, Reply, Stranger } from './conduct.ts';
import type { OpensslPki } from './openssl-pki.ts';

/** A provider that listens. */
export interface Listening {
  /** `https://localhost:PORT/PATH` */
  url: string;
  close(): Promise<void>;
}

/** Answers one request, or cuts its connection. */
export type Answer = (
  request: IncomingMessage,
  body: Buffer,
  stranger: Stranger | undefined,
) => Promise<Reply | 'cut'>;

function strangerIn(socket: TLSSocket): Stranger | undefined {
  if (socket.authorized) return undefined;
  const certificate = socket.getPeerCertificate();
  if (Object.keys(certificate).length === 0) return 'none';
  const reason = String(socket.authorizationError);
  if (reason.includes('EXPIRED')) return 'expired';
  if (certificate.issuer.CN === 'Other hands authority') return 'forged';
  return reason.includes('SELF_SIGNED') ? 'self-signed' : 'foreign';
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) if (part instanceof Buffer) parts.push(part);
  return Buffer.concat(parts);
}

function send(response: ServerResponse, { status, headers, body }: Reply) {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const names = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  if (!names.has('content-length') && !names.has('transfer-encoding'))
    response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}

/** An HTTPS server that demands a certificate of `pki`'s authority, on a port of its own; plain HTTP is cut off. */
export async function listen(
  pki: OpensslPki,
  path: string,
  conduct: Conduct,
  answer: Answer,
): Promise<Listening> {
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    void (async () => {
      const stranger = socket instanceof TLSSocket ? strangerIn(socket) : undefined;
      const body = await bodyOf(request);
      await pause(conduct.delayMs ?? 0);
      const reply = await answer(request, body, stranger);
      if (reply === 'cut') request.socket.destroy();
      else send(response, reply);
    })().catch(() => request.socket.destroy());
  };
  const https = createHttpsServer(
    {
      cert: pki.read('server.pem'),
      key: pki.read('server.key'),
      ca: pki.read('ca.pem'),
      requestCert: true,
      rejectUnauthorized: conduct.stranger === undefined,
      minVersion: conduct.minVersion ?? 'TLSv1.2',
      ...(conduct.maxVersion && { maxVersion: conduct.maxVersion }),
      ...(conduct.minVersion === 'TLSv1' && { ciphers: 'DEFAULT@SECLEVEL=0' }),
    },
    handle,
  );
  const http = createHttpServer((request, response) => {
    if (conduct.plainHttp === 'serve') return handle(request, response);
    const location = `https://${request.headers.host ?? 'localhost'}${request.url ?? ''}`;
    return send(response, { status: 308, headers: { Location: location }, body: '' });
  });
  if (conduct.requestsPerConnection) https.maxRequestsPerSocket = conduct.requestsPerConnection;

  const open = new Set<Socket>();
  const door = createTcpServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      const isTls = first[0] === 0x16;
      if (isTls) https.emit('connection', socket);
      else if (conduct.plainHttp) http.emit('connection', socket);
      else socket.destroy();
      setImmediate(() => socket.resume());
    });
  });
  await new Promise<void>((done) => {
    door.listen(0, '127.0.0.1', done);
  });
  const address = door.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `https://localhost:${port}${path}`,
    close: () =>
      new Promise((done) => {
        door.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
}
