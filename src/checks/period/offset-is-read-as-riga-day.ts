import { defineCheck } from '../define-check.ts';
import type { CaseVerdict } from '../judge-each.ts';
import { joined } from '../judge-each.ts';
import { wantStatus } from './status-on-day.ts';

// 22:30 in UTC is the next day in Riga, summer and winter.
export default defineCheck({
  id: 'offset-is-read-as-riga-day',
  clause: 'annex.2',
  aspect: 'period',
  level: 'must',
  title: {
    lv: 'Datumu ar laika nobīdi saprot kā Rīgas dienu',
    en: 'A date with an offset is read as the day in Riga',
  },
  rulings: ['dates-are-riga-days', 'dates-as-typed'],
  needs: ['endpoint', 'endedStatuses'],
  presumes: [
    'every-status-is-returned',
    'status-on-its-first-day-is-returned',
    'status-on-its-last-day-is-returned',
    'status-after-its-last-day-is-not-returned',
  ],
  async run({ endpoint, endedStatuses }) {
    const verdicts: Promise<CaseVerdict>[] = [];
    for (const one of endedStatuses.slice(0, 3)) {
      const { person, known } = one;
      const { from, till = from } = known;
      const eve = `${from.subtract({ days: 1 }).toString()}T22:30:00Z`;
      const lastNight = `${till.toString()}T22:30:00Z`;
      const lastMorning = `${till.toString()}T23:59:59+02:00`;
      verdicts.push(
        wantStatus(endpoint, one, { person, from: eve, till: eve }, 'there'),
        wantStatus(endpoint, one, { person, from: lastNight, till: lastNight }, 'away'),
      );
      if (isWinter(till.month)) {
        verdicts.push(wantStatus(endpoint, one, { person, from: lastMorning, till: lastMorning }, 'there'));
      }
    }
    return joined(await Promise.all(verdicts));
  },
});

/** Whether all of the month is at +02:00 in Riga. */
function isWinter(month: number): boolean {
  return month >= 11 || month <= 2;
}
