import type { MediaType } from '../media-type.ts';
import { mediaTypeOf } from '../media-type.ts';

export interface Part {
  readonly bytes: Uint8Array;
  readonly media: MediaType;
}

/** No part of a SOAP message has more header lines than this many bytes. */
const maxHead = 8192;

/** The root part of a multipart/related message (RFC 2387), as MTOM sends it: the first, in no transfer encoding. */
export function rootPart(body: Uint8Array, { parameters }: MediaType): Part | undefined {
  const boundary = parameters.get('boundary');
  if (boundary === undefined || boundary === '') return undefined;
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const opening = bytes.indexOf(`--${boundary}`);
  if (opening === -1) return undefined;
  const headStart = opening + boundary.length + 2;
  const head = bytes.subarray(headStart, headStart + maxHead).toString('latin1');
  const blank = /\r?\n\r?\n/.exec(head);
  if (blank === null) return undefined;
  const headers = headersIn(head.slice(0, blank.index));
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? 'binary';
  if (!['7bit', '8bit', 'binary'].includes(encoding)) return undefined;
  if (parameters.has('start') && parameters.get('start') !== headers.get('content-id')) return undefined;
  const start = headStart + blank.index + blank[0].length;
  const end = bytes.indexOf(`\n--${boundary}`, start);
  if (end === -1) return undefined;
  return { bytes: bytes.subarray(start, end), media: mediaTypeOf(headers.get('content-type')) };
}

function headersIn(head: string): ReadonlyMap<string, string> {
  const lines = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon === -1
        ? []
        : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
    }),
  );
}
