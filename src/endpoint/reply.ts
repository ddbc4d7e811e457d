import type { Exchange } from '../core/exchange.ts';
import type { Asked, Reacted, Reaction } from '../core/findings.ts';
import type { Reading } from '../exchange/reading.ts';

/** What became of one request: the exchange as recorded, and what its answer means. */
export interface Reply {
  readonly exchange: Exchange;
  /** Whom and which days the request was about. */
  readonly asked: Asked;
  /** Whether the exchange's rules oblige the endpoint to answer it. */
  readonly legal: boolean;
  /** Null where no answer came. */
  readonly reading: Reading | null;
}

/** What the endpoint did, in one word with its particulars. */
export function reactionTo(reply: Reply): Reacted {
  const { exchange, reading } = reply;
  if (!exchange.result.answered || reading === null) {
    const cause = exchange.result.answered ? null : exchange.result.failure.cause;
    return { reaction: 'no-answer', httpStatus: null, cause };
  }
  return { reaction: reactionIn(reading), httpStatus: reading.status, cause: null };
}

function reactionIn({ kind, readable, records, status, text }: Reading): Reaction {
  if (kind === 'busy' || kind === 'redirect') return kind;
  if (kind === 'refusal') return records.length > 0 ? 'refusal-with-records' : 'refusal';
  if (kind === 'answer') {
    if (readable) return records.length > 0 ? 'records' : 'empty-list';
    return ['', 'null'].includes(text.trim()) ? 'no-body' : 'unreadable';
  }
  if (status === 404) return 'not-found';
  return status >= 500 ? 'server-error' : 'other-status';
}
