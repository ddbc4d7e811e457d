import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import type { TransportFailure } from '../core/transport-failure.ts';
import { codeOf } from './failure-of.ts';

/** Why a body that came could not be taken. What happened to the connection is told by Node's own errors. */
export class BodyError extends Error {
  override readonly name = 'BodyError';
  readonly failure: TransportFailure;

  constructor(failure: TransportFailure) {
    super(failure.cause);
    this.failure = failure;
  }
}

/** More than these are an attack, not a body. */
const maxCodings = 3;

/** What a coding may add to bytes that cannot be made shorter. */
const codingSlack = 4096;

/**
 * A body, inflated as its `Content-Encoding` says. No more than `maxBytes` of it are kept, inflated, or (but for a little)
 * read. Rejects with `BodyError`, or with the error of the connection.
 */
export async function readBody(
  source: AsyncIterable<Buffer>,
  contentEncoding: string | undefined,
  maxBytes: number,
): Promise<Uint8Array> {
  const codings = codingsOf(contentEncoding);
  if (codings.length > maxCodings) throw undecodable(`${codings.length} content codings`);
  let stream = codings.length === 0 ? source : bounded(source, maxBytes + codingSlack);
  for (const coding of codings.toReversed()) stream = inflated(stream, coding);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

async function* bounded(source: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
  }
}

/** Nothing inflates to nothing: the answer to HEAD names a coding, too. */
async function* inflated(source: AsyncIterable<Buffer>, coding: string): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) return;
  const decoder = decoderOf(coding, first.value);
  async function* whole(): AsyncGenerator<Buffer> {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  try {
    yield* pipeline(whole(), decoder, () => {}) as AsyncIterable<Buffer>;
  } catch (error) {
    const code = codeOf(error);
    throw code.startsWith('Z_') || code.startsWith('ERR__') || code.startsWith('ERR_BROTLI')
      ? undecodable(code)
      : error;
  }
}

function decoderOf(coding: string, start: Buffer): Transform {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      // Some servers send the bare stream (RFC 1951) under this name, without the head that RFC 1950 begins with.
      return ((start[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
    default:
      throw undecodable('unknown content coding');
  }
}

function codingsOf(contentEncoding: string | undefined): string[] {
  const named = (contentEncoding ?? '').split(',').map((coding) => coding.trim().toLowerCase());
  return named.filter((coding) => coding !== '' && coding !== 'identity');
}

function tooLarge(maxBytes: number): BodyError {
  return new BodyError({ cause: 'body-too-large', detail: `more than ${maxBytes} bytes` });
}

function undecodable(detail: string): BodyError {
  return new BodyError({ cause: 'undecodable-body', detail });
}
