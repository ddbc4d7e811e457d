import { argsOfRecord } from '../match-records.ts';
import { comparison } from './compare-records.ts';

export default comparison({
  id: 'no-record-comes-twice',
  clause: 'annex.several-records',
  title: {
    lv: 'Viens statuss – viens ieraksts',
    en: 'One status is one record',
  },
  rulings: ['record-is-whole'],
  differences: (compared, asked) =>
    compared
      .filter(({ known }, at) => known !== undefined && compared.findIndex((one) => one.known === known) < at)
      .map(({ record }) => ({ code: 'record-twice', args: { asked, seen: argsOfRecord(record) } })),
});
