import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { ServerOptions } from 'node:https';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { AnswererParts, Incoming } from './answerer.ts';
import { makeAnswerer } from './answerer.ts';
import { bothDoors } from './both-doors.ts';
import { callerOf } from './caller-of.ts';
import type { Answer } from './fault.ts';
import { listen, portOf } from './listen.ts';
import type { Problem } from './question.ts';
import { readBody } from './read-body.ts';

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

/** How long a question may take to arrive, and the rest of one that is too large to be thrown away. */
const requestTimeoutMs = 30_000;
const drainMs = 2000;

/** Serves the reference provider over HTTPS with client certificates. Rejects where it cannot listen. */
export async function startProvider(parts: ProviderParts): Promise<Provider> {
  const { hooks, host } = parts;
  let url = '';
  const answer = makeAnswerer({ ...parts, base, wsdl: () => addressed(parts.wsdl, url) });
  const listener: RequestListener = (request, response) => void handle(request, response, answer, parts);
  const secure = createServer(tlsOptions(parts), listener);
  secure.keepAliveTimeout = 30_000;
  secure.requestTimeout = requestTimeoutMs;
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
  const port = portOf(outer);
  url = `https://${reachable(host)}:${port}${base}`;
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

function addressed(wsdl: string, url: string): string {
  return wsdl.replaceAll(/(:address location=")[^"]*/g, (_whole, before: string) => `${before}${url}`);
}

/** The host as a URL has it; from another machine, one that listens on every address is reached by a name of its own. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
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

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (incoming: Incoming) => Promise<Answer>,
  parts: ProviderParts,
): Promise<void> {
  try {
    const shutOut = isShutOut(request.socket, parts);
    const body = shutOut ? undefined : await readBody(request);
    if (body === undefined) throwAwayTheRest(request);
    const problem: Problem | undefined = shutOut
      ? 'certificate'
      : body === undefined
        ? 'too-large'
        : undefined;
    const { method = 'GET', url: target = '/', headers } = request;
    const incoming = { method, target, contentType: headers['content-type'], body: body ?? new Uint8Array() };
    const answered = await answer(problem === undefined ? incoming : { ...incoming, problem });
    const status = shutOut
      ? parts.hooks.find((one) => one.shutOutStatus !== undefined)?.shutOutStatus
      : undefined;
    send(response, status === undefined ? answered : { ...answered, status });
  } catch {
    if (response.headersSent || request.socket.destroyed) response.destroy();
    else
      send(response, {
        status: 500,
        headers: { 'Content-Type': 'text/plain' },
        body: 'The provider failed.',
      });
  }
}

/** Only with faults does the handshake let such a caller come so far. */
function isShutOut(socket: Socket, { hooks, clientCa }: ProviderParts): boolean {
  if (!(socket instanceof TLSSocket) || socket.authorized) return false;
  const caller = callerOf(socket, clientCa);
  return !hooks.some(({ admits }) => admits?.(caller) === true);
}

/** Lets a caller that is still sending read the refusal, but not send for ever. */
function throwAwayTheRest(request: IncomingMessage): void {
  request.resume();
  const timer = setTimeout(() => request.socket.destroy(), drainMs);
  request.once('close', () => clearTimeout(timer));
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, { 'Content-Length': bytes.length, ...headers }).end(bytes);
}
