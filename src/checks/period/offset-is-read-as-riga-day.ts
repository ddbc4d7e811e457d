import { defineCheck } from '../define-check.ts';
import { joined } from '../judge-each.ts';
import { wantStatus } from '../want-status.ts';
import { momentsAround, spreadOverTheYear } from './moments.ts';

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
    'known-status-is-returned',
    'status-on-its-first-day-is-returned',
    'status-on-its-last-day-is-returned',
    'status-before-its-first-day-is-not-returned',
    'status-after-its-last-day-is-not-returned',
  ],
  async run({ endpoint, endedStatuses }) {
    const verdicts = spreadOverTheYear(endedStatuses, 4).flatMap((one) =>
      momentsAround(one).flatMap(({ at, wanted }) =>
        [at.toInstant().toString(), at.toString({ timeZoneName: 'never', smallestUnit: 'second' })].map(
          (text) => wantStatus(endpoint, one, { person: one.person, from: text, till: text }, wanted),
        ),
      ),
    );
    return joined(await Promise.all(verdicts));
  },
});
