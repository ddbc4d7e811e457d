import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { Server, Socket } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TlsOptions } from 'node:tls';
import { createServer as createTlsServer } from 'node:tls';
import { onTestFinished } from 'vitest';
import { makeDevelopmentPki } from '../../src/pki/make-development-pki.ts';
import type { Bounds, TransportClient } from '../../src/transport/client.ts';
import type { ClientParts } from '../../src/transport/make-client.ts';
import { makeClient } from '../../src/transport/make-client.ts';

export const pki = await makeDevelopmentPki({ now: new Date() });

/** The server's own certificate, and clients' certificates demanded. */
export const mutual: TlsOptions = {
  ...pki.server,
  ca: pki.ca.cert,
  requestCert: true,
  rejectUnauthorized: true,
};

export const bounds: Bounds = { deadlineMs: 10_000, maxHeadBytes: 16_384, maxBodyBytes: 100_000 };

/** A caller with the true certificate, closed when the test ends. */
export function caller(parts: Partial<ClientParts> = {}): TransportClient {
  const client = makeClient({
    identity: 'client',
    credentials: pki.client,
    ca: [pki.ca.cert],
    bounds,
    maxConnections: 4,
    ...parts,
  });
  onTestFinished(() => client.close());
  return client;
}

/** A server of raw TCP: whatever `onSocket` does. Resolves to its URL. */
export function serveTcp(onSocket: (socket: Socket) => void): Promise<string> {
  return listen(createTcpServer(onSocket));
}

/** A server that speaks TLS and then whatever `onSocket` does. */
export function serveTls(
  onSocket: (socket: Socket) => void,
  options: TlsOptions = pki.server,
): Promise<string> {
  return listen(createTlsServer(options, onSocket).on('tlsClientError', () => {}));
}

/** A server that answers each request with the same bytes, and leaves the connection to `after`. */
export function serveBytes(
  bytes: string | Uint8Array,
  after: (socket: Socket) => void = () => {},
): Promise<string> {
  return serveTls((socket) => {
    socket.on('data', () => socket.write(bytes, () => after(socket)));
  });
}

export function serveHttps(answer: RequestListener, options: TlsOptions = mutual): Promise<string> {
  return listen(createHttpsServer(options, answer).on('tlsClientError', () => {}));
}

/** Starts a server on a free port, and ends it with all its connections when the test ends. */
export async function listen(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).once('close', () => sockets.delete(socket));
  });
  server.on('secureConnection', (socket: Socket) => socket.on('error', () => {}));
  server.listen(0, 'localhost');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `https://localhost:${address.port}/`;
}

/** OpenSSL's own server, which insists on a client certificate of our CA. */
export async function serveOpenssl(...flags: string[]): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'atbilst-openssl-'));
  writeFileSync(join(dir, 'server.pem'), pki.server.cert + pki.server.key);
  writeFileSync(join(dir, 'ca.pem'), pki.ca.cert);
  const files = ['-cert', 'server.pem', '-key', 'server.pem', '-CAfile', 'ca.pem'];
  const verify = ['-Verify', '1', '-verify_return_error'];
  const child = spawn('openssl', ['s_server', '-accept', '0', '-www', ...files, ...verify, ...flags], {
    cwd: dir,
  });
  child.stderr.resume();
  onTestFinished(() => {
    child.kill();
    rmSync(dir, { recursive: true });
  });
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    const port = /ACCEPT .*:(\d+)/u.exec(said)?.[1];
    if (port !== undefined) {
      child.stdout.resume();
      return `https://localhost:${port}/`;
    }
  }
  throw new Error('openssl s_server did not start');
}
