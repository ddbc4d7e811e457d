import type { Finding } from '../core/check.ts';
import type { Endpoint } from '../endpoint/endpoint.ts';
import type { Question } from '../endpoint/question.ts';
import type { Reply } from '../endpoint/reply.ts';
import type { StatusCase } from '../endpoint/supplies.ts';
import { inAnswer } from './in-answer.ts';
import type { CaseVerdict } from './judge-each.ts';
import { argsOfKnown, holds } from './match-records.ts';

/** Asks `question` and wants the status of `one` among the records, or wants it away. */
export async function wantStatus(
  endpoint: Endpoint,
  one: StatusCase,
  question: Question,
  wanted: 'there' | 'away',
): Promise<CaseVerdict> {
  return statusIn(await endpoint.ask(question), one, wanted);
}

/** The same of a reply that is there already. */
export function statusIn(reply: Reply, one: StatusCase, wanted: 'there' | 'away'): CaseVerdict {
  return inAnswer(reply, (records): readonly Finding[] => {
    if (holds(records, one) === (wanted === 'there')) return [];
    const code = wanted === 'there' ? 'status-not-returned' : 'status-outside-period';
    return [
      { code, args: { asked: reply.asked, known: argsOfKnown(one.known) }, evidence: [reply.exchange] },
    ];
  });
}
