import type { Check, Finding } from '../../core/check.ts';
import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { StatusCase, Supplies } from '../../endpoint/supplies.ts';
import type { Question } from '../../endpoint/question.ts';
import type { ConformanceCheck } from '../define-check.ts';
import { inAnswer } from '../in-answer.ts';
import type { CaseVerdict } from '../judge-each.ts';
import { judgeEach } from '../judge-each.ts';
import { argsOfKnown, holds } from '../match-records.ts';

/** How many statuses are asked about on each boundary. */
const bound = 6;

/** Asks `question` and wants the status of `one` among the records, or wants it away. */
export async function wantStatus(
  endpoint: Endpoint,
  one: StatusCase,
  question: Question,
  wanted: 'there' | 'away',
): Promise<CaseVerdict> {
  const reply = await endpoint.ask(question);
  return inAnswer(reply, (records): readonly Finding[] => {
    if (holds(records, one) === (wanted === 'there')) return [];
    const code = wanted === 'there' ? 'status-not-returned' : 'status-outside-period';
    return [
      { code, args: { asked: reply.asked, known: argsOfKnown(one.known) }, evidence: [reply.exchange] },
    ];
  });
}

type Cases = 'statuses' | 'endedStatuses' | 'openStatuses' | 'statusesToday';

type PeriodCheck = Pick<Check<Supplies>, 'id' | 'clause' | 'title' | 'rulings'> & {
  readonly of: Cases;
  readonly wanted: 'there' | 'away';
  readonly question: (one: StatusCase, endpoint: Endpoint) => Omit<Question, 'person'>;
};

/** A check that asks one question about each of some statuses and wants the status returned, or not. */
export function periodCheck({ of, wanted, question, ...check }: PeriodCheck): ConformanceCheck {
  return {
    ...check,
    aspect: 'period',
    level: 'must',
    needs: ['endpoint', of],
    presumes: ['known-person-is-answered', 'every-status-is-returned'],
    run: (supplies) =>
      judgeEach(supplies[of].slice(0, bound), (one) =>
        wantStatus(
          supplies.endpoint,
          one,
          { person: one.person, ...question(one, supplies.endpoint) },
          wanted,
        ),
      ),
  };
}
