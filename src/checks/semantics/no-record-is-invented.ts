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
  differences: (compared, asked) => {
    const held = compared.some(({ known }) => known !== undefined);
    // A lone Statuss 0 says that the person is not found, which is left to the checks of what is missing.
    const invented = compared.filter(
      ({ known, record }) => known === undefined && (held || record.status !== 0),
    );
    return invented.map(({ record }) => ({
      code: 'record-invented',
      args: { asked, seen: argsOfRecord(record) },
    }));
  },
});
