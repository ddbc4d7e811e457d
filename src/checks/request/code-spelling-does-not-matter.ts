import { defineCheck } from '../define-check.ts';
import { inAnswer } from '../in-answer.ts';
import { judgeEach } from '../judge-each.ts';
import { argsOfKnown, holds, wholeSpan } from '../match-records.ts';

export default defineCheck({
  id: 'code-spelling-does-not-matter',
  clause: 'annex.1',
  aspect: 'request',
  level: 'must',
  title: {
    lv: 'Personas kodu ar defisi un bez tās saprot vienādi',
    en: 'A personal code means the same with and without its hyphen',
  },
  rulings: ['code-spelling'],
  needs: ['endpoint', 'people'],
  presumes: ['known-person-is-answered', 'every-status-is-returned'],
  run: ({ endpoint, people }) =>
    judgeEach(people.slice(0, 2), async (one) => {
      const reply = await endpoint.ask({ ...wholeSpan(one, endpoint.today), spelling: 'without-hyphen' });
      return inAnswer(reply, (records) =>
        one.statuses
          .filter((known) => !holds(records, { person: one.person, known, among: one.statuses }))
          .slice(0, 1)
          .map((known) => ({
            code: 'status-not-returned',
            args: { asked: reply.asked, known: argsOfKnown(known) },
            evidence: [reply.exchange],
          })),
      );
    }),
});
