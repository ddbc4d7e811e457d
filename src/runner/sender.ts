import { setTimeout as pause } from 'node:timers/promises';
import type { Exchange, WireRequest } from '../core/exchange.ts';
import type { Send } from '../endpoint/endpoint.ts';
import type { SendResult } from '../transport/client.ts';
import type { Wiring } from './wiring.ts';

export interface SenderOptions {
  /** How many requests may be under way at once. */
  readonly concurrency: number;
  /** Requests a second at most; undefined is as many as come. */
  readonly rate?: number | undefined;
  /** How long one request may wait in all for an endpoint that says that it is busy, in milliseconds. */
  readonly patienceMs: number;
  readonly signal: AbortSignal;
}

export interface Sender {
  readonly send: Send;
  /** The same over plain HTTP. */
  readonly sendInClear: (request: WireRequest) => Promise<Exchange>;
  /** How many requests went out. */
  readonly count: () => number;
}

/**
 * Numbers, times and throttles what goes out. An endpoint that answers 429 or 503 with Retry-After is waited for, by
 * all requests together (ruling `busy`).
 */
export function makeSender(wiring: Wiring, { concurrency, rate, patienceMs, signal }: SenderOptions): Sender {
  let count = 0;
  let resumeAt = 0;
  let nextSlot = 0;
  const turn = makeTurnstile(concurrency);

  async function waitForSlot(): Promise<void> {
    const gap = rate === undefined ? 0 : 1000 / rate;
    const startAt = Math.max(performance.now(), nextSlot, resumeAt);
    nextSlot = gap === 0 ? 0 : startAt + gap;
    const waitMs = startAt - performance.now();
    if (waitMs > 0) await pause(waitMs, undefined, { signal }).catch(() => undefined);
  }

  async function patiently(carry: () => Promise<SendResult>): Promise<SendResult> {
    const giveUpAt = performance.now() + patienceMs;
    for (;;) {
      await waitForSlot();
      const result = await carry();
      const waitMs = result.answered ? retryAfterMs(result.response.status, result.response.headers) : null;
      if (waitMs === null || performance.now() + waitMs > giveUpAt || signal.aborted) return result;
      resumeAt = Math.max(resumeAt, performance.now() + waitMs);
    }
  }

  async function exchange(
    request: WireRequest,
    identity: Exchange['identity'],
    carry: () => Promise<SendResult>,
  ): Promise<Exchange> {
    count += 1;
    const id = count;
    return turn(async () => {
      const startedAt = new Date().toISOString();
      const { tookMs, ...result } = await patiently(carry);
      return { id, identity, request, result, startedAt, tookMs };
    });
  }

  return {
    send: (request, { identity, fresh }) =>
      exchange(request, identity, () => wiring.send(request, identity, fresh)),
    sendInClear: (request) => exchange(request, 'none', () => wiring.sendInClear(request)),
    count: () => count,
  };
}

/** How long a busy endpoint asks us to wait, in milliseconds; null where it does not ask. */
function retryAfterMs(status: number, headers: Readonly<Record<string, string>>): number | null {
  const said = headers['retry-after'];
  if ((status !== 429 && status !== 503) || said === undefined) return null;
  if (/^\d{1,6}$/.test(said)) return Number(said) * 1000;
  const at = Date.parse(said);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}

/** Lets `width` tasks run at once, the others in the order in which they came. */
function makeTurnstile(width: number): <T>(task: () => Promise<T>) => Promise<T> {
  let free = width;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
