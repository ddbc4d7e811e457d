import type { Question } from '../../endpoint/question.ts';
import type { StatusCase } from '../../endpoint/supplies.ts';
import { defineCheck } from '../define-check.ts';
import { joined } from '../judge-each.ts';
import { wholeSpan } from '../match-records.ts';
import { wantStatus } from '../want-status.ts';

/** How many statuses are asked about. */
const bound = 6;

// "periodam, par kuru pieprasa statusu" (annex, rows 2 and 3): one shared day is enough, whatever else the period holds.
export default defineCheck({
  id: 'status-within-a-longer-period-is-returned',
  clause: 'annex.2',
  aspect: 'period',
  level: 'must',
  title: {
    lv: 'Statusu atgriež arī par periodu, ar kuru tas sakrīt tikai daļēji',
    en: 'A status is returned for a period that it shares in part',
  },
  rulings: ['period-is-inclusive'],
  needs: ['endpoint', 'people'],
  presumes: ['known-status-is-returned'],
  async run({ endpoint, people }) {
    const alone = people.filter(({ statuses }) => statuses.length === 1);
    const cases = (alone.length > 0 ? alone : people).slice(0, bound).flatMap(({ person, statuses }) => {
      const [known] = statuses;
      return known === undefined ? [] : [{ person, known, among: statuses }];
    });
    const verdicts = cases.flatMap((one) => {
      const whole = wholeSpan({ person: one.person, statuses: one.among }, endpoint.today);
      return [whole, ...overlaps(one)].map((question) => wantStatus(endpoint, one, question, 'there'));
    });
    return joined(await Promise.all(verdicts));
  },
});

/** Periods that begin before the status, or end after it, and share some of its days. */
function overlaps({ person, known: { from, till } }: StatusCase): readonly Question[] {
  const early = { person, from: from.subtract({ days: 20 }), till: from.add({ days: 1 }) };
  return till === undefined
    ? [early]
    : [early, { person, from: till.subtract({ days: 1 }), till: till.add({ days: 20 }) }];
}
