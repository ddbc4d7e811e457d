import { notApplicable } from '../../core/check.ts';
import { Temporal } from 'temporal-polyfill';
import { defineCheck } from '../define-check.ts';
import { judgeEach } from '../judge-each.ts';
import { withField } from '../must-be-refused.ts';
import { statusIn } from '../want-status.ts';

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
    if (over.length === 0) {
      return notApplicable({ lv: 'Nav statusa, kas jau beidzies.', en: 'No status has ended yet.' });
    }
    return judgeEach(over.slice(0, 2), async (one) => {
      const legal = endpoint.draft({ person: one.person });
      const reply = await endpoint.send(withField('dateFrom', null)(withField('dateTill', null)(legal)));
      return reply.reading?.kind === 'answer' ? statusIn(reply, one, 'away') : [];
    });
  },
});
