import { defineCheck } from '../define-check.ts';
import { inAnswer } from '../in-answer.ts';
import { judgeEach } from '../judge-each.ts';
import { argsOfKnown, argsOfRecord, isStatusRecord, statusMeantBy } from '../match-records.ts';

export default defineCheck({
  id: 'record-is-not-clipped-to-the-period',
  clause: 'annex.9',
  aspect: 'semantics',
  level: 'must',
  title: {
    lv: 'Ieraksta datumi netiek apgriezti līdz pieprasītajam periodam',
    en: 'A record is not clipped to the period asked about',
  },
  rulings: ['record-keeps-its-own-dates'],
  needs: ['endpoint', 'endedStatuses'],
  presumes: ['known-status-is-returned', 'record-keeps-its-own-dates'],
  run: ({ endpoint, endedStatuses }) =>
    judgeEach(endedStatuses.slice(0, 4), async ({ person, known, among }) => {
      const { from, till = from } = known;
      const middle = from.add({ days: Math.floor(from.until(till, { largestUnit: 'days' }).days / 2) });
      const reply = await endpoint.ask({ person, from: middle, till: middle });
      return inAnswer(reply, (records) =>
        records
          .filter((record) => isStatusRecord(record) && statusMeantBy(record, among) === known)
          .filter(
            (record) =>
              argsOfRecord(record).from !== from.toString() || argsOfRecord(record).till !== till.toString(),
          )
          .map((record) => ({
            code: 'dates-not-its-own',
            args: { asked: reply.asked, known: argsOfKnown(known), seen: argsOfRecord(record) },
            evidence: [reply.exchange],
          })),
      );
    }),
});
