import { argsOfKnown } from '../match-records.ts';
import { comparison } from './compare-records.ts';

// "Statusa veids (1 – trūcīgs; 2 – maznodrošināts)" (annex, row 8)
export default comparison({
  id: 'status-kind-is-right',
  clause: 'annex.8',
  title: {
    lv: 'Trūcīgas un maznodrošinātas personas statuss netiek sajaukts',
    en: 'The poor and the low-income status are not mixed up',
  },
  rulings: [],
  differences: (compared, asked) =>
    compared.flatMap(({ record, known }) =>
      known === undefined || record.status === undefined || record.status === known.status
        ? []
        : [{ code: 'kind-differs', args: { asked, known: argsOfKnown(known), seen: record.status } }],
    ),
});
