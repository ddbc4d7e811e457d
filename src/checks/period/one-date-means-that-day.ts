import { defineCheck } from '../define-check.ts';
import type { CaseVerdict } from '../judge-each.ts';
import { joined } from '../judge-each.ts';
import { wantStatus } from '../want-status.ts';

export default defineCheck({
  id: 'one-date-means-that-day',
  clause: 'annex.step.2',
  aspect: 'period',
  level: 'must',
  title: {
    lv: 'Viens datums nozīmē tikai šo dienu',
    en: 'One date alone means that day',
  },
  rulings: ['no-dates-means-today', 'period-is-inclusive'],
  needs: ['endpoint', 'endedStatuses'],
  presumes: [
    'person-without-status-gets-none',
    'known-status-is-returned',
    'status-on-its-first-day-is-returned',
    'status-on-its-last-day-is-returned',
    'status-before-its-first-day-is-not-returned',
    'status-after-its-last-day-is-not-returned',
  ],
  async run({ endpoint, endedStatuses }) {
    const verdicts: Promise<CaseVerdict>[] = [];
    for (const one of endedStatuses.slice(0, 3)) {
      const { person, known } = one;
      const { from, till = from } = known;
      verdicts.push(
        wantStatus(endpoint, one, { person, from }, 'there'),
        wantStatus(endpoint, one, { person, till }, 'there'),
        wantStatus(endpoint, one, { person, from: from.subtract({ days: 1 }) }, 'away'),
        wantStatus(endpoint, one, { person, till: till.add({ days: 1 }) }, 'away'),
      );
    }
    return joined(await Promise.all(verdicts));
  },
});
