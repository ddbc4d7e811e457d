import http from 'node:http';
import type { WireRequest } from '../core/exchange.ts';
import { attempt } from './attempt.ts';
import type { Bounds, SendResult } from './client.ts';
import { openOptions, portOf } from './open-options.ts';
import { withinDeadline } from './within-deadline.ts';

export interface PlainQuestion {
  /** Its URL is the https one: the same host and port are asked, without TLS. */
  readonly request: WireRequest;
  readonly bounds: Bounds;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks over plain HTTP what should be asked over HTTPS only. Never rejects, follows no redirect. A TLS alert in place of
 * an answer is `malformed-http`, a closed connection `cut-off`; "400, this is an HTTPS port" is an answer.
 */
export async function askPlainHttp({ request, bounds, signal }: PlainQuestion): Promise<SendResult> {
  const startedAt = performance.now();
  const agent = new http.Agent({ keepAlive: false });
  const open = (): http.ClientRequest => {
    const url = new URL(request.url);
    const options = openOptions(url, request, bounds);
    return http.request({ ...options, protocol: 'http:', port: portOf(url), agent });
  };
  const result = await withinDeadline(bounds.deadlineMs, signal, (stop) =>
    attempt({ request, bounds, signal: stop, open }),
  );
  const tookMs = performance.now() - startedAt;
  return result.answered ? { ...result, tookMs } : { answered: false, failure: result.failure, tookMs };
}
