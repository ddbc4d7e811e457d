import { defineCheck } from '../define-check.ts';
import { judgeEach } from '../judge-each.ts';
import { wantStatus } from './status-on-day.ts';

// "datums, uz kuru pieprasa statusu (pēc noklusējuma – izsaukuma veikšanas datums)" (annex, step 2)
export default defineCheck({
  id: 'no-dates-mean-today',
  clause: 'annex.step.2',
  aspect: 'period',
  level: 'must',
  title: {
    lv: 'Bez datumiem pieprasa statusu izsaukuma dienā',
    en: 'Without dates the day of the call is meant',
  },
  rulings: ['no-dates-means-today'],
  needs: ['endpoint', 'statuses'],
  presumes: ['known-person-is-answered', 'every-status-is-returned'],
  run({ endpoint, statuses }) {
    const { today } = endpoint;
    return judgeEach(statuses.slice(0, 12), (one) => {
      const { from, till } = one.known;
      const daysAway = [from, ...(till === undefined ? [] : [till])].map((day) =>
        Math.abs(today.until(day, { largestUnit: 'days' }).days),
      );
      // A run that lasts past midnight must not accuse: whoever begins or ends within a day is left out.
      if (daysAway.some((days) => days <= 1)) return [];
      const begun = from.toString() <= today.toString();
      const over = till !== undefined && till.toString() < today.toString();
      return wantStatus(endpoint, one, { person: one.person }, begun && !over ? 'there' : 'away');
    });
  },
});
