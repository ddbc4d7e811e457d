import type { Check, Finding } from '../../core/check.ts';
import type { Asked } from '../../core/findings.ts';
import type { KnownPerson, Supplies } from '../../endpoint/supplies.ts';
import type { KnownStatus, ReadRecord } from '../../exchange/record.ts';
import type { ConformanceCheck } from '../define-check.ts';
import { inAnswer } from '../in-answer.ts';
import { judgeEach } from '../judge-each.ts';
import { isStatusRecord, statusMeantBy, wholeSpan } from '../match-records.ts';

/** A record of an answer beside the known status that it is meant to be, if any. */
interface Compared {
  readonly record: ReadRecord;
  readonly known: KnownStatus | undefined;
}

/** What is found without its evidence, which is the exchange compared. */
type Difference = {
  [C in Finding['code']]: Pick<Extract<Finding, { code: C }>, 'code' | 'args'>;
}[Finding['code']];

type Comparison = Omit<Check<Supplies>, 'aspect' | 'level' | 'needs' | 'run' | 'presumes'> & {
  readonly differences: (
    compared: readonly Compared[],
    asked: Asked,
    person: KnownPerson,
  ) => readonly Difference[];
};

/** A check that compares all records of each known person with the person's known statuses. */
export function comparison({ differences, ...check }: Comparison): ConformanceCheck {
  return {
    ...check,
    aspect: 'semantics',
    level: 'must',
    needs: ['endpoint', 'people'],
    presumes: ['status-within-a-longer-period-is-returned'],
    run: ({ endpoint, people }) =>
      judgeEach(people, async (person) => {
        const reply = await endpoint.ask(wholeSpan(person, endpoint.today));
        return inAnswer(reply, (records) => {
          const compared = records.map((record) => ({
            record,
            known: isStatusRecord(record) ? statusMeantBy(record, person.statuses) : undefined,
          }));
          return differences(compared, reply.asked, person).map((difference) => ({
            ...difference,
            evidence: [reply.exchange],
          }));
        });
      }),
  };
}
