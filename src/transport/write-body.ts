import type { ClientRequest } from 'node:http';

const pieceBytes = 16_384;

/**
 * Writes a body and ends the request. A long one goes in pieces with a turn of the event loop between them, so that an
 * answer that comes early (413, then the connection is closed) is read before a write fails on the closed connection.
 */
export function writeBody(request: ClientRequest, body: Uint8Array | undefined): void {
  if (body === undefined) {
    request.end();
    return;
  }
  if (body.length <= pieceBytes) {
    request.end(body);
    return;
  }
  writePieces(request, body, 0);
}

function writePieces(request: ClientRequest, body: Uint8Array, from: number): void {
  if (request.destroyed) return;
  const to = from + pieceBytes;
  if (to >= body.length) {
    request.end(body.subarray(from));
    return;
  }
  request.write(body.subarray(from, to), () => setImmediate(writePieces, request, body, to));
}
