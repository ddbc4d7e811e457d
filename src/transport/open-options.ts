import type { RequestOptions } from 'node:http';
import { urlToHttpOptions } from 'node:url';
import type { WireRequest } from '../core/exchange.ts';
import type { Bounds } from './client.ts';

/** What `http.request` and `https.request` need alike to put `request` into HTTP at `url`. */
export function openOptions(url: URL, request: WireRequest, bounds: Bounds): RequestOptions {
  return {
    ...urlToHttpOptions(url),
    method: request.method,
    headers: withLength(request),
    maxHeaderSize: bounds.maxHeadBytes,
    ...addressOptions(bounds.deadlineMs),
  };
}

/** A host with several addresses: each gets a fair part of the time before the next one is tried. */
export function addressOptions(deadlineMs: number): { autoSelectFamilyAttemptTimeout: number } {
  return { autoSelectFamilyAttemptTimeout: Math.max(250, Math.floor(deadlineMs / 4)) };
}

/** The host of a URL as sockets want it: an IPv6 address without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replaceAll(/^\[|\]$/gu, '');
}

/** The port of a URL, or HTTPS's own. */
export function portOf(url: URL): number {
  return url.port === '' ? 443 : Number(url.port);
}

function withLength({ headers, body }: WireRequest): Record<string, string> {
  const names = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const stated = names.has('content-length') || names.has('transfer-encoding');
  return body === undefined || stated
    ? { ...headers }
    : { ...headers, 'Content-Length': String(body.length) };
}
