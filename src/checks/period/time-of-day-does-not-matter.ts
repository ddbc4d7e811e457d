import { defineCheck } from '../define-check.ts';
import { joined } from '../judge-each.ts';
import { wantStatus } from '../want-status.ts';
import { momentsAround, spreadOverTheYear } from './moments.ts';

// Without an offset a DateTime is Riga's own time, of which only the day counts: 23:30 on the last day is the last day.
export default defineCheck({
  id: 'time-of-day-does-not-matter',
  clause: 'annex.3',
  aspect: 'period',
  level: 'must',
  title: {
    lv: 'Datuma pulksteņlaiks un sekundes daļas atbildi nemaina',
    en: 'The time of day and fractions of a second do not change the answer',
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
    const verdicts = spreadOverTheYear(endedStatuses, 3).flatMap((one) =>
      momentsAround(one).map(({ at, wanted }, place) => {
        const local = at.toPlainDateTime().toString({ smallestUnit: 'second' });
        const text = place % 2 === 0 ? local : `${local}.125`;
        return wantStatus(endpoint, one, { person: one.person, from: text, till: text }, wanted);
      }),
    );
    return joined(await Promise.all(verdicts));
  },
});
