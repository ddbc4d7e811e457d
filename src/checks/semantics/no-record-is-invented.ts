import { argsOfRecord } from '../match-records.ts';
import { comparison } from './compare-records.ts';

export default comparison({
  id: 'no-record-is-invented',
  clause: 'annex.step.3',
  title: {
    lv: 'Atbildē nav statusu, kuru personai nav',
    en: 'An answer has no status that the person does not have',
  },
  rulings: ['record-is-whole'],
  differences: (compared, asked) =>
    compared.flatMap(({ record, known }) =>
      known === undefined ? [{ code: 'record-invented', args: { asked, seen: argsOfRecord(record) } }] : [],
    ),
});
