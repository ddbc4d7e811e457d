import { stringify } from 'yaml';
import { spellWithHyphen } from '../exchange/person-code.ts';
import type { Subjects } from '../exchange/subjects.ts';

/** People as a `subjects.yaml` that `verify` reads. */
export function subjectsYaml({ municipality, operator, subjects }: Subjects): string {
  return stringify({
    municipality,
    operator,
    subjects: subjects.map((one) => ({
      personCode: spellWithHyphen(one.personCode),
      ...(one.unknown
        ? { unknown: true }
        : {
            statuses: one.statuses.map(({ status, from, till }) => ({
              status,
              from: from.toString(),
              ...(till === undefined ? {} : { till: till.toString() }),
            })),
          }),
    })),
  });
}
