import type { Check } from '../../core/check.ts';
import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { StatusCase, Supplies } from '../../endpoint/supplies.ts';
import type { Question } from '../../endpoint/question.ts';
import type { ConformanceCheck } from '../define-check.ts';
import { judgeEach } from '../judge-each.ts';
import { wantStatus } from '../want-status.ts';

/** Without these no question about a day means anything. */
const answered = ['known-status-is-returned'];

/** How many statuses are asked about on each boundary. */
const bound = 6;

type Cases = 'statuses' | 'endedStatuses' | 'openStatuses';

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
    presumes: wanted === 'away' ? [...answered, 'person-without-status-gets-none'] : answered,
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
