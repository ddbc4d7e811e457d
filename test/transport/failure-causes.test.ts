import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { createServer } from 'node:tls';
import { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeAuthority } from '../../src/pki/authority.ts';
import type { Identity } from '../../src/pki/identity.ts';
import { impostors } from '../../src/pki/impostors.ts';
import { issue } from '../../src/pki/issue.ts';
import type { Bounds } from '../../src/transport/client.ts';
import { probeTcp } from '../../src/transport/probe-tcp.ts';
import { bounds, caller, listen, pki, serveBytes, serveHttps, serveTcp, serveTls } from './servers.ts';

const dayMs = 86_400_000;
const at = (days: number): Date => new Date(Date.now() + days * dayMs);
const year = { notBefore: at(-1), notAfter: at(365) };
const server = { kind: 'server', subject: 'CN=localhost', hosts: ['localhost'] } as const;
const foreignCa = await makeAuthority({ subject: 'CN=Foreign CA', ...year });
const namesake = await makeAuthority({ subject: 'CN=Atbilst development CA,O=Atbilst development', ...year });
/** Long enough for a busy machine to get as far as it shall. */
const inAMoment: Bounds = { ...bounds, deadlineMs: 1000 };

async function failureAt(url: string, within: Bounds = bounds): Promise<unknown> {
  const result = await caller({ bounds: within }).send({
    method: 'POST',
    url,
    headers: { 'Content-Type': 'text/plain' },
    body: new TextEncoder().encode('a question'),
  });
  return result.answered ? result.response : result.failure;
}

/** A port whose queue of connections is full, so that a further one is neither taken nor refused. */
async function fullPort(): Promise<string> {
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
     const server = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
       parentPort.postMessage(server.address().port);
       Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
     });`,
    { eval: true },
  );
  const [message] = await once(worker, 'message');
  const port = Number(message);
  const fillers = [1, 2, 3, 4].map(() => connect(port, '127.0.0.1').on('error', () => {}));
  onTestFinished(async () => {
    for (const filler of fillers) filler.destroy();
    await worker.terminate();
  });
  await Promise.all(fillers.slice(0, 2).map((filler) => once(filler, 'connect')));
  return `https://127.0.0.1:${port}/`;
}

describe('before TLS', () => {
  test.each([
    ['https://no-such-host.invalid/', 'address-unknown', /^(?:ENOTFOUND|EAI_AGAIN)$/u],
    ['https://localhost:1/', 'connection-refused', /^ECONNREFUSED$/u],
    ['https://224.0.0.1/', 'unreachable', /^ENETUNREACH$/u],
    ['http://localhost:1/', 'unsendable', /^ERR_INVALID_PROTOCOL$/u],
    ['localhost', 'unsendable', /^ERR_INVALID_URL$/u],
  ])('%s: %s', async (url, cause, detail) => {
    expect(await failureAt(url)).toEqual({ cause, detail: expect.stringMatching(detail) });
  });

  test('a port that does not take the connection: connect-timeout', async () => {
    const url = await fullPort();
    const failure = { cause: 'connect-timeout', detail: 'not done within 1000 ms' };
    expect(await failureAt(url, inAMoment)).toEqual(failure);
    expect(await probeTcp(new URL(url), 1000)).toEqual({ reached: false, failure });
  });

  test.each([
    ['method', { method: 'GE T', headers: {} }, 'ERR_INVALID_HTTP_TOKEN'],
    ['header', { method: 'GET', headers: { 'X-Two': 'lines\r\nX-Three: 1' } }, 'ERR_INVALID_CHAR'],
  ])('a %s that is none of HTTP: unsendable', async (_, request, detail) => {
    const result = await caller().send({ url: 'https://localhost:1/', ...request });
    expect(result).toMatchObject({ answered: false, failure: { cause: 'unsendable', detail } });
  });
});

describe('in the handshake', () => {
  test('a server that says nothing: handshake-timeout', async () => {
    const url = await serveTcp(() => {});
    expect(await failureAt(url, inAMoment)).toEqual({
      cause: 'handshake-timeout',
      detail: 'not done within 1000 ms',
    });
  });

  test('a server that hangs up: cut-off', async () => {
    const url = await serveTcp((socket) => socket.once('data', () => socket.end()));
    expect(await failureAt(url)).toEqual({ cause: 'cut-off', detail: 'ECONNRESET during the handshake' });
  });

  test.each(['HTTP/1.1 400 Bad Request\r\n\r\n', 'SSH-2.0-OpenSSH_9.2\r\n', '220 mail.example ESMTP\r\n'])(
    'a server that says %j: not-tls',
    async (greeting) => {
      const url = await serveTcp((socket) => socket.end(greeting));
      expect(await failureAt(url)).toEqual({ cause: 'not-tls', detail: 'ERR_SSL_WRONG_VERSION_NUMBER' });
    },
  );

  test('a server that speaks TLS 1.1 at most: tls-version-refused', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    const url = await serveTls(() => {}, { ...pki.server, ...old });
    expect(await failureAt(url)).toEqual({
      cause: 'tls-version-refused',
      detail: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
    });
  });

  test('a server with no cipher in common: tls-failed', async () => {
    const ciphers = 'ECDHE-RSA-AES128-GCM-SHA256';
    const url = await serveTls(() => {}, { ...pki.server, ciphers, maxVersion: 'TLSv1.2' });
    expect(await failureAt(url)).toMatchObject({ cause: 'tls-failed' });
  });
});

describe('the server’s certificate', () => {
  const ca = pki.ca;
  const rows: [string, () => Promise<Identity>][] = [
    ['server-certificate-expired', () => issue(ca, { ...server, notBefore: at(-9), notAfter: at(-1) })],
    ['server-certificate-not-yet-valid', () => issue(ca, { ...server, notBefore: at(1), notAfter: at(9) })],
    ['server-certificate-wrong-name', () => issue(ca, { ...server, hosts: ['sopa.example'], ...year })],
    [
      'server-certificate-wrong-name',
      () => issue(ca, { ...server, subject: 'CN=x', hosts: ['127.0.0.1'], ...year }),
    ],
    ['server-certificate-unknown-issuer', () => issue(foreignCa, { ...server, ...year })],
    ['server-certificate-unknown-issuer', () => issue(namesake, { ...server, ...year })],
    ['server-certificate-self-signed', async () => (await impostors(pki.server.cert, at(0)))['self-signed']],
    ['tls-failed', () => issue(ca, { ...server, kind: 'client', ...year })],
  ];

  test.each(rows)('%s, and not a byte is said to its holder', async (cause, make) => {
    let heard = 0;
    const url = await serveTls(
      (socket) => {
        socket.on('data', (chunk) => {
          heard += chunk.length;
        });
      },
      { ...(await make()) },
    );
    expect(await failureAt(url)).toMatchObject({ cause });
    expect(heard).toBe(0);
  });

  test('a name of its own that the caller was told to expect is right', async () => {
    const url = await serveHttps((_, response) => response.end('ok'), {
      ...(await issue(ca, { ...server, hosts: ['sopa.example'], ...year })),
    });
    const request = { method: 'GET', url, headers: { Host: 'other.example' } };
    expect(await caller({ serverName: 'sopa.example' }).send(request)).toMatchObject({
      response: { status: 200 },
    });
    expect(await caller().send(request)).toMatchObject({
      failure: { cause: 'server-certificate-wrong-name' },
    });
  });

  test('an IP address is a name, too', async () => {
    const url = await serveHttps((_, response) => response.end('ok'), pki.server);
    const request = { method: 'GET', url: url.replace('localhost', '127.0.0.1'), headers: {} };
    // The server listens on one of the two loopback addresses, as the system has it.
    const results = [
      await caller().send(request),
      await caller().send({ ...request, url: url.replace('localhost', '[::1]') }),
    ];
    expect(results.map((result) => (result.answered ? 'answered' : result.failure.cause)).toSorted()).toEqual(
      ['answered', 'connection-refused'],
    );
  });

  test('without a private CA those of Node are trusted, and ours is not', async () => {
    const url = await serveHttps((_, response) => response.end('ok'), pki.server);
    expect(await caller({ ca: undefined }).send({ method: 'GET', url, headers: {} })).toMatchObject({
      failure: { cause: 'server-certificate-unknown-issuer' },
    });
  });
});

describe('after the handshake', () => {
  test('a server that hears and says nothing: answer-timeout', async () => {
    const url = await serveTls((socket) => socket.resume());
    expect(await failureAt(url, inAMoment)).toEqual({
      cause: 'answer-timeout',
      detail: 'not done within 1000 ms',
    });
  });

  test.each<[string, string, string, 'end' | 'destroy']>([
    ['closed before an answer', '', 'cut-off', 'end'],
    ['closed within the status line', 'HTTP/1.1 2', 'truncated', 'end'],
    ['closed within the head', 'HTTP/1.1 200 OK\r\nContent-Ty', 'truncated', 'end'],
    [
      'closed before the length is reached',
      'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc',
      'truncated',
      'end',
    ],
    [
      'closed before the last chunk',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n',
      'truncated',
      'end',
    ],
    ['no HTTP at all', 'good day\r\n\r\n', 'malformed-http', 'end'],
    ['HTTP/2 without being asked', '\0\0\x12\x04\0\0\0\0\0', 'malformed-http', 'end'],
    [
      'two lengths',
      'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
      'malformed-http',
      'end',
    ],
    [
      'a chunk of no size',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      'malformed-http',
      'end',
    ],
    [
      'another protocol',
      'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n',
      'malformed-http',
      'end',
    ],
  ])('%s', async (_, answer, cause, how) => {
    const url = await serveBytes(answer, (socket) => socket[how]());
    expect(await failureAt(url)).toMatchObject({ cause });
  });

  test('a body to the end of the connection, and the connection reset: truncated', async () => {
    let raw: Socket | undefined;
    const reset = (): void => void raw?.resetAndDestroy();
    const resetting = createServer(pki.server, (socket) => {
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\nabc', () => setTimeout(reset, 50)));
    });
    const url = await listen(
      resetting.on('connection', (socket: Socket) => {
        raw = socket;
      }),
    );
    expect(await failureAt(url)).toMatchObject({ cause: 'truncated' });
  });
});
