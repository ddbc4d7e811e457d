import { Temporal } from 'temporal-polyfill';
import { rigaToday } from '../../exchange/riga-day.ts';
import { defineCheck } from '../define-check.ts';
import { judgeEach } from '../judge-each.ts';
import { wantStatus } from '../want-status.ts';

/** How far the clock of an endpoint may be from ours without a false accusation around midnight. */
const leewayMs = 15 * 60_000;

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
  presumes: [
    'known-status-is-returned',
    'person-without-status-gets-none',
    'status-on-its-first-day-is-returned',
    'status-on-its-last-day-is-returned',
    'status-before-its-first-day-is-not-returned',
    'status-after-its-last-day-is-not-returned',
  ],
  run: ({ endpoint, statuses }) =>
    judgeEach(statuses.slice(0, 24), (one) => {
      const { from, till } = one.known;
      const holdsOn = (shiftMs: number): boolean => {
        const day = rigaToday(new Date(endpoint.now().getTime() + shiftMs));
        const begun = Temporal.PlainDate.compare(from, day) <= 0;
        return begun && (till === undefined || Temporal.PlainDate.compare(day, till) <= 0);
      };
      if (holdsOn(-leewayMs) !== holdsOn(leewayMs)) return [];
      return wantStatus(endpoint, one, { person: one.person }, holdsOn(0) ? 'there' : 'away');
    }),
});
