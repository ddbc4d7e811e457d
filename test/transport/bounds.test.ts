import type { Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../src/transport/client.ts';
import { caller, serveBytes, serveHttps, serveTls } from './servers.ts';

const bounds: Bounds = { deadlineMs: 10_000, maxHeadBytes: 8_192, maxBodyBytes: 100_000 };
const brief: Bounds = { ...bounds, deadlineMs: 1000 };
const head = 'HTTP/1.1 200 OK\r\n';

async function causeAt(url: string, within: Bounds = bounds): Promise<string> {
  const result = await caller({ bounds: within }).send({ method: 'GET', url, headers: {} });
  return result.answered
    ? `${result.response.status}, ${result.response.body.length} bytes`
    : result.failure.cause;
}

/** Writes `piece` as often as the other side takes it, until the connection is gone. */
function pour(socket: Socket, piece: string): void {
  if (socket.destroyed) return;
  socket.write(piece, () => setImmediate(pour, socket, piece));
}

describe('a drip of bytes ends at the deadline', () => {
  test.each([
    ['in the head', 'HTTP/1.1 200 OK\r\nX-Long: ', 'x'],
    ['in the body', `${head}Content-Length: 5000\r\n\r\n`, 'x'],
    ['in chunks', `${head}Transfer-Encoding: chunked\r\n\r\n`, '1\r\nx\r\n'],
    ['of interim answers', '', 'HTTP/1.1 102 Processing\r\n\r\n'],
  ])('%s', async (_, start, drop) => {
    const url = await serveTls((socket) => {
      socket.once('data', () => {
        socket.write(start);
        const drip = setInterval(() => socket.write(drop), 30);
        socket.once('close', () => clearInterval(drip));
      });
    });
    expect(await causeAt(url, brief)).toBe('answer-timeout');
  });
});

describe('what does not end', () => {
  test.each([
    ['a body to the end of the connection', `${head}\r\n`, 'x'.repeat(1000), 'body-too-large'],
    [
      'chunks',
      `${head}Transfer-Encoding: chunked\r\n\r\n`,
      `3e8\r\n${'x'.repeat(1000)}\r\n`,
      'body-too-large',
    ],
    ['a header', `${head}X-Long: `, 'x'.repeat(1000), 'head-too-large'],
    ['headers', head, 'X-A: 1\r\n'.repeat(100), 'head-too-large'],
    [
      'trailers',
      `${head}Transfer-Encoding: chunked\r\n\r\n0\r\n`,
      'X-A: 1\r\n'.repeat(100),
      'head-too-large',
    ],
    [
      'a chunk extension',
      `${head}Transfer-Encoding: chunked\r\n\r\n1`,
      `;x=${'x'.repeat(1000)}`,
      'malformed-http',
    ],
    [
      'gzip members of nothing',
      `${head}Content-Encoding: gzip\r\n\r\n`,
      gzipSync('').toString('latin1').repeat(50),
      'body-too-large',
    ],
  ])('%s', async (_, start, piece, cause) => {
    const url = await serveTls((socket) => {
      socket.setDefaultEncoding('latin1');
      socket.once('data', () => {
        socket.write(start);
        pour(socket, piece);
      });
    });
    expect(await causeAt(url)).toBe(cause);
  });
});

describe('at the bound, and one byte over', () => {
  test.each([
    [100_000, '200, 100000 bytes'],
    [100_001, 'body-too-large'],
  ])('%i bytes of body', async (length, expected) => {
    const url = await serveHttps((_, response) => response.end('x'.repeat(length)));
    expect(await causeAt(url)).toBe(expected);
  });

  test.each([
    ['gzip', 100_000, '200, 100000 bytes', gzipSync],
    ['gzip', 100_001, 'body-too-large', gzipSync],
    ['gzip', 50_000_000, 'body-too-large', gzipSync],
    ['deflate', 50_000_000, 'body-too-large', deflateSync],
    ['br', 50_000_000, 'body-too-large', brotliCompressSync],
  ] as const)('%s of %i bytes', async (coding, length, expected, pack) => {
    const packed = pack(Buffer.alloc(length));
    const url = await serveHttps((_, response) =>
      response.writeHead(200, { 'Content-Encoding': coding }).end(packed),
    );
    expect(await causeAt(url)).toBe(expected);
  });

  test.each([
    [7_000, '200, 2 bytes'],
    [9_000, 'head-too-large'],
  ])('a header of %i bytes', async (length, expected) => {
    const url = await serveBytes(`${head}X-Long: ${'x'.repeat(length)}\r\nContent-Length: 2\r\n\r\nok`);
    expect(await causeAt(url)).toBe(expected);
  });
});

test('a failed answer leaves no connection behind', async () => {
  let open = 0;
  const closed = Promise.withResolvers<undefined>();
  const url = await serveTls((socket) => {
    open += 1;
    socket.once('close', () => {
      open -= 1;
      closed.resolve(undefined);
    });
    socket.once('data', () => pour(socket, `${head}\r\n`));
  });
  expect(await causeAt(url)).toBe('body-too-large');
  await closed.promise;
  expect(open).toBe(0);
});
