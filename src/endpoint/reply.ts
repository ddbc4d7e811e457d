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

function reactionIn(reading: Reading): Reaction {
  switch (reading.kind) {
    case 'answer':
      if (!reading.readable) return reading.text.trim() === '' || reading.text.trim() === 'null' ? 'no-body' : 'unreadable';
      return reading.records.length > 0 ? 'records' : 'empty-list';
    case 'refusal':
      return reading.records.length > 0 ? 'refusal-with-records' : 'refusal';
    case 'busy':
    case 'redirect':
      return reading.kind;
    case 'error':
      if (reading.status === 404) return 'not-found';
      return reading.status >= 500 ? 'server-error' : 'other-status';
  }
}
