import type { Finding } from '../../core/check.ts';
import { reactionTo } from '../../endpoint/reply.ts';
import { defineCheck } from '../define-check.ts';
import { inAnswer } from '../in-answer.ts';
import { judgeEach } from '../judge-each.ts';

// "ja persona nav atrasta, tad 0" (annex, row 8)
export default defineCheck({
  id: 'unknown-person-gets-one-zero-record',
  clause: 'annex.8',
  aspect: 'semantics',
  level: 'must',
  title: {
    lv: 'Par nezināmu personu atgriež vienu ierakstu ar statusu 0',
    en: 'An unknown person gets one record with status 0',
  },
  rulings: ['unknown-person'],
  needs: ['endpoint', 'unknownPeople'],
  presumes: ['known-person-is-answered'],
  run: ({ endpoint, unknownPeople }) =>
    judgeEach(unknownPeople.slice(0, 3), async (person) => {
      const reply = await endpoint.ask({ person, from: endpoint.today, till: endpoint.today });
      return inAnswer(reply, (records): readonly Finding[] => {
        const [record] = records;
        const bare = record?.status === 0 && record.from === undefined && record.till === undefined;
        if (records.length === 1 && bare) return [];
        const args = { ...reactionTo(reply), asked: reply.asked, records: records.length };
        return [{ code: 'unknown-person-misanswered', args, evidence: [reply.exchange] }];
      });
    }),
});
