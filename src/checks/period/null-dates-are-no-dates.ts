import { Temporal } from 'temporal-polyfill';
import { defineCheck } from '../define-check.ts';
import { inAnswer } from '../in-answer.ts';
import { judgeEach } from '../judge-each.ts';
import { argsOfKnown, holds } from '../match-records.ts';
import { withField } from '../must-be-refused.ts';

// Null dates may be refused; where they are served they say no more than dates that are left out.
export default defineCheck({
  id: 'null-dates-are-no-dates',
  clause: 'annex.step.2',
  aspect: 'period',
  level: 'must',
  title: {
    lv: 'Tukšus (null) datumus vai nu noraida, vai saprot kā nenorādītus',
    en: 'Null dates are refused or taken for none',
  },
  rulings: ['no-dates-means-today', 'must-be-refused'],
  needs: ['endpoint', 'endedStatuses'],
  presumes: ['no-dates-mean-today', 'unusual-request-is-refused-or-answered'],
  run({ endpoint, endedStatuses }) {
    const yesterday = endpoint.today.subtract({ days: 1 });
    const over = endedStatuses.filter(
      ({ known: { till } }) => till && Temporal.PlainDate.compare(till, yesterday) < 0,
    );
    return judgeEach(over.slice(0, 2), async (one) => {
      const legal = endpoint.draft({ person: one.person });
      const reply = await endpoint.send(withField('dateFrom', null)(withField('dateTill', null)(legal)));
      if (reply.reading?.kind !== 'answer') return [];
      return inAnswer(reply, (records) =>
        holds(records, one)
          ? [
              {
                code: 'status-outside-period',
                args: { asked: reply.asked, known: argsOfKnown(one.known) },
                evidence: [reply.exchange],
              },
            ]
          : [],
      );
    });
  },
});
