import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { SendResult } from '../../src/transport/client.ts';
import { bounds, caller, pki, serveBytes, serveHttps, serveTls } from './servers.ts';

const text = 'Statuss: 1, Pašvaldība: 90000077325. '.repeat(20);

async function get(url: string, method = 'GET'): Promise<SendResult> {
  return caller().send({ method, url, headers: {} });
}

function bodyOf(result: SendResult): string {
  return result.answered ? new TextDecoder().decode(result.response.body) : result.failure.cause;
}

test('what is sent arrives as it is, and nothing is added but what HTTP needs', async () => {
  const seen: unknown[] = [];
  const url = await serveHttps((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      seen.push(request.method, request.url, request.rawHeaders, Buffer.concat(chunks).toString());
      response.end();
    });
  });
  const headers = { 'Content-Type': 'application/json', SOAPAction: '"urn:x"' };
  const body = new TextEncoder().encode('{"userSecondName":"Bērziņa"}');
  await caller().send({ method: 'POST', url: `${url}statusa-parbaude?wsdl`, headers, body });
  expect(seen).toEqual([
    'POST',
    '/statusa-parbaude?wsdl',
    [
      ['Content-Type', 'application/json'],
      ['SOAPAction', '"urn:x"'],
      ['Content-Length', '30'],
      ['Host', new URL(url).host],
      ['Connection', 'keep-alive'],
    ].flat(),
    '{"userSecondName":"Bērziņa"}',
  ]);
});

test('header names come in lower case, repeated ones joined, none dropped', async () => {
  const head = [
    'HTTP/1.1 200 OK',
    'X-A: 1',
    'Content-Type: a/b',
    'x-a: 2',
    'content-type: c/d',
    'Content-Length: 2',
  ];
  const url = await serveBytes(
    `${[...head, 'Set-Cookie: a', 'SET-COOKIE: b', '__proto__: c'].join('\r\n')}\r\n\r\nok`,
  );
  const result = await get(url);
  expect(result).toMatchObject({
    answered: true,
    response: { status: 200, body: new TextEncoder().encode('ok') },
  });
  expect(result.answered && Object.entries(result.response.headers)).toEqual([
    ['x-a', '1, 2'],
    ['content-type', 'a/b, c/d'],
    ['content-length', '2'],
    ['set-cookie', 'a, b'],
    ['__proto__', 'c'],
  ]);
});

test('two thousand headers come, if the head is small enough', async () => {
  const url = await serveBytes(
    `HTTP/1.1 200 OK\r\n${'X: \r\n'.repeat(2_000)}Content-Length: 0\r\nX-Last: 1\r\n\r\n`,
  );
  expect(await get(url)).toMatchObject({ answered: true, response: { headers: { 'x-last': '1' } } });
});

test.each<[string, string]>([
  ['a length', 'Content-Length: 2\r\n\r\nok'],
  ['chunks', 'Transfer-Encoding: chunked\r\n\r\n1\r\no\r\n1\r\nk\r\n0\r\n\r\n'],
  ['the end of the connection', 'Connection: close\r\n\r\nok'],
])('a body may end by %s', async (_, rest) => {
  const url = await serveBytes(`HTTP/1.1 200 OK\r\n${rest}`, (socket) => socket.end());
  expect(bodyOf(await get(url))).toBe('ok');
});

test('interim answers are passed over', async () => {
  const early = 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n';
  const url = await serveBytes(`${early}HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok`);
  expect(await get(url)).toMatchObject({ response: { status: 200, headers: { 'content-length': '2' } } });
});

test.each([301, 302, 307, 308])('a redirect (%i) is an answer and is not followed', async (status) => {
  const asked: unknown[] = [];
  const url = await serveHttps((request, response) => {
    asked.push(request.url);
    response.writeHead(status, { Location: '/elsewhere' }).end();
  });
  expect(await get(url)).toMatchObject({ response: { status, headers: { location: '/elsewhere' } } });
  expect(asked).toEqual(['/']);
});

test.each<[string, string, string, string]>([
  ['HEAD', 'HEAD', 'HTTP/1.1 200 OK\r\nContent-Length: 500\r\nContent-Encoding: gzip\r\n\r\n', ''],
  ['204', 'POST', 'HTTP/1.1 204 No Content\r\n\r\n', ''],
  ['304', 'GET', 'HTTP/1.1 304 Not Modified\r\nContent-Length: 500\r\n\r\n', ''],
  [
    'an empty body said to be gzip',
    'GET',
    'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nContent-Encoding: gzip\r\n\r\n',
    '',
  ],
])('no body: %s', async (_, method, bytes, body) => {
  expect(bodyOf(await get(await serveBytes(bytes), method))).toBe(body);
});

describe('inflating', () => {
  const damaged = gzipSync(text);
  damaged[40] = (damaged[40] ?? 0) ^ 0xff;

  test.each<[string, string, Uint8Array, string]>([
    ['gzip', 'gzip', gzipSync(text), text],
    ['GZIP under its old name', 'X-GZIP', gzipSync(text), text],
    ['gzip in two members', 'gzip', Buffer.concat([gzipSync(text), gzipSync('end')]), `${text}end`],
    ['deflate with its head', 'deflate', deflateSync(text), text],
    ['deflate without', 'deflate', deflateRawSync(text), text],
    ['deflate without, stored', 'deflate', deflateRawSync(text, { level: 0 }), text],
    ['brotli', 'br', brotliCompressSync(text), text],
    ['two in a row', 'gzip, br', brotliCompressSync(gzipSync(text)), text],
    ['identity', 'identity', Buffer.from(text), text],
    ['four in a row', 'br, br, br, br', Buffer.from(text), 'undecodable-body'],
    ['what is no gzip', 'gzip', Buffer.from(text), 'undecodable-body'],
    ['what is no brotli', 'br', Buffer.from(text), 'undecodable-body'],
    ['what is no deflate', 'deflate', Buffer.alloc(50, 0xff), 'undecodable-body'],
    ['damaged gzip', 'gzip', damaged, 'undecodable-body'],
    ['half of a gzip', 'gzip', gzipSync(text).subarray(0, 60), 'undecodable-body'],
    ['half of a brotli', 'br', brotliCompressSync(text).subarray(0, 30), 'undecodable-body'],
    ['an unknown coding', 'zip', Buffer.from(text), 'undecodable-body'],
  ])('%s', async (_, coding, bytes, expected) => {
    const url = await serveHttps((_request, response) =>
      response.writeHead(200, { 'Content-Encoding': coding }).end(bytes),
    );
    expect(bodyOf(await get(url))).toBe(expected);
  });

  test('a gzip body that the connection cuts off is truncated, not undecodable', async () => {
    const half = gzipSync(text).subarray(0, 60);
    const head = 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 500\r\n\r\n';
    const url = await serveBytes(Buffer.concat([Buffer.from(head), half]), (socket) => socket.end());
    expect(bodyOf(await get(url))).toBe('truncated');
  });
});

test('bytes after the end of an answer do not spoil it, nor the next one', async () => {
  const url = await serveBytes(
    'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil',
  );
  const client = caller();
  for (let n = 0; n < 3; n += 1)
    expect(bodyOf(await client.send({ method: 'GET', url, headers: {} }))).toBe('ok');
});

test.each([100_000, 5_000_000])(
  'an answer that comes before the end of a question of %i bytes is read',
  async (length) => {
    const url = await serveTls((socket) => {
      socket.once('data', () => {
        socket.end('HTTP/1.1 413 Content Too Large\r\nConnection: close\r\nContent-Length: 4\r\n\r\nlong');
        socket.destroySoon();
      });
    });
    const client = caller({ bounds, credentials: pki.client });
    for (let n = 0; n < 10; n += 1) {
      const result = await client.send({ method: 'POST', url, headers: {}, body: new Uint8Array(length) });
      expect([result.answered && result.response.status, bodyOf(result)]).toEqual([413, 'long']);
    }
  },
);

test('a long question arrives whole', async () => {
  const url = await serveHttps((request, response) => {
    let length = 0;
    request.on('data', (chunk: Buffer) => (length += chunk.length));
    request.on('end', () => response.end(String(length)));
  });
  const body = new Uint8Array(1_234_567);
  expect(bodyOf(await caller().send({ method: 'POST', url, headers: {}, body }))).toBe('1234567');
});
