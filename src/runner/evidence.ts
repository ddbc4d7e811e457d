import { sketchBody } from '../bindings/sketch-body.ts';
import type { BindingProfile } from '../bindings/profile.ts';
import type { Exchange, WireRequest } from '../core/exchange.ts';
import type { EvidenceRecord } from '../core/run.ts';
import type { Mask } from './mask.ts';

/** Header fields of an answer that tell something and bear no personal data. */
const toldHeaders = ['content-type', 'content-encoding', 'content-length', 'allow', 'retry-after'];

/** How many characters of a request are kept. */
const bodyBound = 2000;

/**
 * An exchange as evidence. The request is our own, so that masking its codes and names makes it safe; of the answer
 * only a sketch is kept, for nobody knows what a foreign answer may hold.
 */
export function evidenceOf(exchange: Exchange, profile: BindingProfile, mask: Mask): EvidenceRecord {
  const { request, result } = exchange;
  const body = mask(new TextDecoder().decode(request.body ?? new Uint8Array()).slice(0, bodyBound));
  const url = maskedUrl(request.url);
  return {
    id: exchange.id,
    at: exchange.startedAt,
    identity: exchange.identity,
    request: { method: request.method, url, headers: request.headers, body },
    response: result.answered
      ? {
          status: result.response.status,
          headers: told(result.response.headers),
          body: mask(sketchBody(result.response.body, result.response.headers['content-type'], profile)),
        }
      : null,
    failure: result.answered ? null : result.failure,
    tookMs: Math.round(exchange.tookMs * 10) / 10,
    curl: curlLine(request, exchange.identity, url, body),
  };
}

function told(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    toldHeaders.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, value.slice(0, 200)]];
    }),
  );
}

/** Without user information; a query may hold a code, so that only its presence is shown. */
export function maskedUrl(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname}${search === '' || search === '?wsdl' ? search : '?…'}`;
}

function curlLine(request: WireRequest, identity: Exchange['identity'], url: string, body: string): string {
  const shown = identity === 'none' ? [] : [`--cert ${identity}.pem`, `--key ${identity}.key`];
  return [
    'curl --cacert ca.pem',
    ...shown,
    `-X ${request.method}`,
    ...Object.entries(request.headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === '' ? [] : [`--data-binary ${quoted(body)}`]),
    quoted(url),
  ].join(' ');
}

/** Quoted for a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
