import { Temporal } from 'temporal-polyfill';
import type { KnownStatus, ReadRecord } from '../../exchange/record.ts';
import { argsOfKnown, argsOfRecord } from '../match-records.ts';
import { comparison } from './compare-records.ts';

// "Statusa sākuma datums", "Statusa beigu datums" (annex, rows 9 and 10)
export default comparison({
  id: 'record-keeps-its-own-dates',
  clause: 'annex.9',
  title: {
    lv: 'Ierakstam ir paša statusa datumi',
    en: 'A record bears the dates of the status itself',
  },
  rulings: ['record-keeps-its-own-dates', 'dates-are-riga-days', 'open-ended-status'],
  differences: (compared, asked) =>
    compared.flatMap(({ record, known }) =>
      known === undefined || sameDates(record, known)
        ? []
        : [
            {
              code: 'dates-not-its-own',
              args: { asked, known: argsOfKnown(known), seen: argsOfRecord(record) },
            },
          ],
    ),
});

function sameDates(record: ReadRecord, known: KnownStatus): boolean {
  if (record.from === undefined || Temporal.PlainDate.compare(record.from, known.from) !== 0) return false;
  if (record.till === undefined || record.till === 'open') return known.till === undefined;
  return known.till !== undefined && Temporal.PlainDate.compare(record.till, known.till) === 0;
}
