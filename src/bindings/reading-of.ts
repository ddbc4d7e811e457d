import type { WireResponse } from '../core/exchange.ts';
import type { Extra, Flaw, Reading } from '../exchange/reading.ts';
import type { ReadRecord } from '../exchange/record.ts';

/** HTTP statuses by which a request is refused (ruling `refusal`). */
const refusing = new Set([400, 401, 403, 405, 413, 415, 422]);

/** How many flaws and extras of one answer are kept; every code of flaw at least once. */
const maxFlaws = 20;
const maxExtras = 200;

/** What a body was found to hold. */
export interface Contents {
  readonly readable: boolean;
  readonly records: readonly ReadRecord[];
  readonly flaws: readonly Flaw[];
  readonly extras: readonly Extra[];
  readonly text: string;
}

/** What the HTTP status alone says. */
export function kindOf({ status, headers }: WireResponse): Reading['kind'] {
  if (status >= 200 && status < 300) return 'answer';
  if (status >= 300 && status < 400) return 'redirect';
  if (refusing.has(status)) return 'refusal';
  return (status === 429 || status === 503) && headers['retry-after'] !== undefined ? 'busy' : 'error';
}

/** Joins both. What is wrong with the body is told of an answer alone: a refusal may have any. */
export function readingOf(kind: Reading['kind'], { status }: WireResponse, contents: Contents): Reading {
  const { readable, records, text } = contents;
  const success: readonly Flaw[] =
    kind === 'answer' && status !== 200 && readable
      ? [{ code: 'success-status', path: '', expected: 'HTTP 200', seen: `HTTP ${status}` }]
      : [];
  return {
    kind,
    status,
    readable,
    records,
    flaws: bounded([...success, ...contents.flaws]),
    extras: contents.extras.slice(0, maxExtras),
    text,
  };
}

function bounded(flaws: readonly Flaw[]): readonly Flaw[] {
  if (flaws.length <= maxFlaws) return flaws;
  const firsts = flaws.filter(({ code }, at) => flaws.findIndex((one) => one.code === code) === at);
  return [...new Set([...firsts, ...flaws])].slice(0, Math.max(maxFlaws, firsts.length));
}

/** A body that could not be made out. */
export function unreadable(text: string, flaw: Flaw, others: readonly Flaw[] = []): Contents {
  return { readable: false, records: [], flaws: [...others, flaw], extras: [], text };
}
