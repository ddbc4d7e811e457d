import { inRecords } from '../changes.ts';
import type { Conduct, FieldValue } from '../conduct.ts';
import { type Defect, defect, IN_SOAP } from '../defect.ts';
import { asUtc, type Day, dayAfter } from '../riga-day.ts';

const dates = (change: (day: Day, end: 'from' | 'till') => FieldValue): Conduct => ({ writeDay: change });
const clipped = (low: boolean, high: boolean): Conduct => ({
  rows: (rows, { period }) =>
    rows.map((row) => ({
      ...row,
      from: low && row.from && row.from < period.from ? period.from : row.from,
      till: high && row.from && (row.till === null || row.till > period.till) ? period.till : row.till,
    })),
});
const openEnd = (value: FieldValue): Conduct => ({
  fields: inRecords('DatumsLidz', (written, { till }) => (till === null ? value : written)),
});

/** Wrong dates in answers. */
export const dateDefects: readonly Defect[] = [
  defect('start-clipped-to-the-period', 'semantics period', clipped(true, false)),
  defect('end-clipped-to-the-period', 'semantics period', clipped(false, true)),
  defect('both-clipped-to-the-period', 'semantics period', clipped(true, true)),
  defect(
    'end-written-as-day-after',
    'semantics period',
    dates((day, end) => `${end === 'till' ? dayAfter(day, 1) : day}T00:00:00`),
  ),
  defect(
    'end-written-as-day-before',
    'semantics period response',
    dates((day, end) => `${end === 'till' ? dayAfter(day, -1) : day}T00:00:00`),
  ),
  defect(
    'start-a-day-late',
    'semantics period response',
    dates((day, end) => `${end === 'from' ? dayAfter(day, 1) : day}T00:00:00`),
  ),
  defect('start-and-end-swapped', 'semantics period response', {
    rows: (rows) => rows.map((row) => (row.till ? { ...row, from: row.till, till: row.from } : row)),
  }),
  defect(
    'utc-without-its-z',
    'semantics period',
    dates((day) => asUtc(day).replace('Z', '')),
  ),
  defect(
    'end-of-day-labelled-utc',
    'semantics period',
    dates((day, end) => (end === 'till' ? `${day}T23:59:59Z` : `${day}T00:00:00`)),
  ),
  defect(
    'end-of-day-with-winter-offset',
    'semantics period',
    dates((day, end) => (end === 'till' ? `${day}T23:59:59+02:00` : `${day}T00:00:00+02:00`)),
  ),
  defect(
    'start-with-summer-offset',
    'semantics period',
    dates((day) => `${day}T00:00:00+03:00`),
  ),
  defect(
    'latvian-dates',
    'response',
    dates((day) => day.split('-').toReversed().join('.')),
  ),
  defect(
    'american-dates',
    'response',
    dates((day) => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)} 00:00:00`),
  ),
  defect(
    'dates-with-a-space',
    'response',
    dates((day) => `${day} 00:00:00`),
  ),
  defect(
    'unix-times',
    'response',
    dates((day) => Date.parse(day) / 1000),
  ),
  defect(
    'microsoft-dates',
    'response',
    dates((day) => `/Date(${Date.parse(day)})/`),
  ),
  defect(
    'impossible-days',
    'response',
    dates((day) => `${day.slice(0, 5)}02-30T00:00:00`),
  ),
  defect(
    'hour-25',
    'response',
    dates((day) => `${day}T25:00:00`),
  ),
  defect(
    'offset-without-colon',
    'response',
    dates((day) => `${day}T00:00:00+0200`),
  ),
  defect(
    'lower-case-dates-in-xml',
    'response',
    dates((day) => asUtc(day).toLowerCase()),
    IN_SOAP,
  ),
  defect('start-missing', 'response semantics', { fields: inRecords('DatumsNo', () => undefined) }),
  defect('start-null', 'response semantics', {
    fields: inRecords('DatumsNo', () => null),
    soap: { nil: (name) => `<s:${name} xsi:nil="true"/>` },
  }),
  defect(
    'start-0001',
    'semantics response',
    dates((day, end) => (end === 'from' ? '0001-01-01T00:00:00' : `${day}T00:00:00`)),
  ),
  defect('end-missing-always', 'semantics', { fields: inRecords('DatumsLidz', () => undefined) }),
  defect('open-end-as-today', 'semantics', {
    fields: (fields, row, { today }) =>
      inRecords('DatumsLidz', (value) => (row.till === null ? `${today}T00:00:00` : value))(fields, row),
  }),
  defect('open-end-as-0001', 'semantics response', openEnd('0001-01-01T00:00:00')),
  defect('open-end-as-empty-text', 'response semantics', openEnd('')),
  defect('open-end-as-2099', 'semantics', openEnd('2099-12-31T00:00:00')),
  defect('open-end-as-word', 'response semantics', openEnd('null')),
  defect('records-merged', 'semantics', {
    rows: (rows, { person }) =>
      rows.length > 1 && person
        ? [
            {
              ...(rows[0] ?? rows[1]),
              from: rows.map(({ from }) => from)[0] ?? null,
              till:
                rows
                  .map(({ till }) => till)

                  .at(-1) ?? null,
            } as (typeof rows)[0],
          ]
        : rows,
  }),
  defect('records-split-in-two', 'semantics', {
    rows: (rows) =>
      rows.flatMap((row) =>
        row.from && row.till && row.till > row.from
          ? [
              { ...row, till: row.from },
              { ...row, from: dayAfter(row.from, 1) },
            ]
          : [row],
      ),
  }),
];
