import type { WireResponse } from '../core/exchange.ts';
import type { Extra, Flaw, Reading } from '../exchange/reading.ts';
import type { ReadRecord } from '../exchange/record.ts';

/** HTTP statuses by which a request is refused (ruling `refusal`). */
const refusing = new Set([400, 401, 403, 405, 413, 415, 422]);

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

/**
 * Joins both. What is wrong with a body is told of an answer alone, for a refusal may have any; of what is no answer
 * only status records count: it must not bear any.
 */
export function readingOf(kind: Reading['kind'], { status }: WireResponse, contents: Contents): Reading {
  const { readable, text, records, flaws, extras } = contents;
  if (kind !== 'answer') {
    const statuses = records.filter((record) => record.status === 1 || record.status === 2);
    return { kind, status, readable, records: statuses, flaws: [], extras: [], text };
  }
  const success: readonly Flaw[] =
    status !== 200 && readable
      ? [{ code: 'success-status', path: '', expected: 'HTTP 200', seen: `HTTP ${status}` }]
      : [];
  return { kind, status, readable, records, flaws: [...success, ...flaws], extras, text };
}
