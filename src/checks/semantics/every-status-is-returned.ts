import { defineCheck } from '../define-check.ts';
import { inAnswer } from '../in-answer.ts';
import { judgeEach } from '../judge-each.ts';
import { argsOfKnown, holds, wholeSpan } from '../match-records.ts';

// "Par vienu personu var tikt atgriezti vairāki statusa ieraksti." (annex, last line)
export default defineCheck({
  id: 'every-status-is-returned',
  clause: 'annex.several-records',
  aspect: 'semantics',
  level: 'must',
  title: {
    lv: 'Atgriež visus personas statusus, kas attiecas uz periodu',
    en: 'Every status of the person within the period is returned',
  },
  rulings: ['period-is-inclusive', 'record-is-whole'],
  needs: ['endpoint', 'people'],
  presumes: ['known-status-is-returned', 'status-within-a-longer-period-is-returned'],
  run: ({ endpoint, people }) =>
    judgeEach(people, async (one) => {
      const reply = await endpoint.ask(wholeSpan(one, endpoint.today));
      return inAnswer(reply, (records) =>
        one.statuses
          .filter((known) => !holds(records, { person: one.person, known, among: one.statuses }))
          .map((known) => ({
            code: 'status-not-returned',
            args: { asked: reply.asked, known: argsOfKnown(known) },
            evidence: [reply.exchange],
          })),
      );
    }),
});
