import type { Finding } from '../../core/check.ts';
import { reactionTo } from '../../endpoint/reply.ts';
import { defineCheck } from '../define-check.ts';
import { inAnswer } from '../in-answer.ts';
import { judgeEach } from '../judge-each.ts';

export default defineCheck({
  id: 'person-without-status-gets-none',
  clause: 'annex.step.3',
  aspect: 'semantics',
  level: 'must',
  title: {
    lv: 'Par zināmu personu bez statusa neatgriež nevienu statusu',
    en: 'A known person without a status gets none',
  },
  rulings: ['known-without-status'],
  needs: ['endpoint', 'statuslessPeople'],
  presumes: ['known-person-is-answered'],
  run: ({ endpoint, statuslessPeople }) =>
    judgeEach(statuslessPeople.slice(0, 3), async (person) => {
      const reply = await endpoint.ask({
        person,
        from: endpoint.today.subtract({ years: 1 }),
        till: endpoint.today,
      });
      return inAnswer(reply, (records): readonly Finding[] => {
        if (records.length === 0 || (records.length === 1 && records[0]?.status === 0)) return [];
        const args = { ...reactionTo(reply), asked: reply.asked, records: records.length };
        return [{ code: 'statusless-person-misanswered', args, evidence: [reply.exchange] }];
      });
    }),
});
