import type { CaseVerdict } from '../judge-each.ts';
import { defineCheck } from '../define-check.ts';
import { joined } from '../judge-each.ts';
import { statusIn } from '../want-status.ts';

// A date without a time may be refused or served; taken for another day it would tell a wrong status.
export default defineCheck({
  id: 'bare-date-is-not-misread',
  clause: 'annex.2',
  aspect: 'period',
  level: 'must',
  title: {
    lv: 'Datumu bez laika vai nu noraida, vai saprot pareizi',
    en: 'A date without a time is refused or read right',
  },
  rulings: ['dates-as-typed', 'dates-are-riga-days'],
  needs: ['endpoint', 'endedStatuses'],
  presumes: [
    'known-status-is-returned',
    'status-on-its-first-day-is-returned',
    'status-before-its-first-day-is-not-returned',
    'unusual-request-is-refused-or-answered',
  ],
  async run({ endpoint, endedStatuses }) {
    const cases = endedStatuses.slice(0, 2).flatMap((one) => {
      const { from } = one.known;
      return [
        { one, day: from, wanted: 'there' as const },
        { one, day: from.subtract({ days: 1 }), wanted: 'away' as const },
      ];
    });
    const verdicts = cases.map(async ({ one, day, wanted }): Promise<CaseVerdict> => {
      const text = day.toString();
      const reply = await endpoint.send(endpoint.draft({ person: one.person, from: text, till: text }));
      return reply.reading?.kind === 'answer' ? statusIn(reply, one, wanted) : [];
    });
    return joined(await Promise.all(verdicts));
  },
});
