import { departure, JSON_ONLY, SOAP_ONLY } from '../changes.ts';
import type { Conduct, Departure, Fields, Row } from '../conduct.ts';
import { asUtc, type Day, offsetAt, offsetText } from '../riga-day.ts';

const writes = (writeDay: NonNullable<Conduct['writeDay']>): Conduct => ({ writeDay });
const endOfDay = (time: string, zone: (day: Day) => string = () => '') =>
  writes((day, end) => (end === 'till' ? `${day}T${time}${zone(day)}` : `${day}T00:00:00${zone(day)}`));
const inTokyo = (day: Day) => {
  const instant = Date.parse(`${day}T00:00:00Z`) + (9 * 60 - offsetAt(day)) * 60_000;
  return `${new Date(instant).toISOString().slice(0, 19)}+09:00`;
};

/** Leaves no field out: what is not known is null. */
const nulls = (fields: Fields): Fields => fields.map(([name, value]) => [name, value ?? null]);
const xsiNil = (value: string) => (name: string) => `<s:${name} xsi:nil="${value}"/>`;
const nothing = (code: string | null): Row => ({
  code,
  status: 0,
  from: null,
  till: null,
  municipality: null,
});
const zeroRecord: NonNullable<Conduct['rows']> = (rows, { person }) =>
  rows.length === 0 ? [nothing(person?.code ?? null)] : rows;
const openEnd =
  (stand: string) =>
  (fields: Fields, row: Row): Fields =>
    row.status === 0 || row.till !== null
      ? fields
      : fields.map(([name, value]) => [name, name === 'DatumsLidz' ? stand : value]);

/** Other ways to write the same dates and the same nothing. */
export const answers: readonly Departure[] = [
  departure(
    'dates-in-utc',
    writes((day) => asUtc(day)),
  ),
  departure(
    'dates-with-riga-offset',
    writes((day) => `${day}T00:00:00${offsetText(day)}`),
  ),
  departure('dates-with-tokyo-offset', writes(inTokyo)),
  departure('ends-at-23:59:59', endOfDay('23:59:59')),
  departure(
    'ends-at-23:59:59.999-with-offset',
    endOfDay('23:59:59.999', (day) => offsetText(day, '23:59:59')),
  ),
  departure(
    'ends-at-23:59:59-in-utc',
    writes((day, end) => asUtc(day, end === 'till' ? '23:59:59' : '00:00:00')),
  ),
  departure(
    'dates-at-noon',
    writes((day) => `${day}T12:00:00`),
  ),
  departure(
    'dates-with-three-fractions',
    writes((day) => `${day}T00:00:00.000`),
  ),
  departure(
    'dates-with-seven-fractions',
    writes((day) => `${day}T00:00:00.0000000`),
  ),
  departure(
    'dates-in-lower-case',
    writes((day) => asUtc(day).toLowerCase()),
    JSON_ONLY,
  ),
  departure(
    'starts-in-utc-ends-local',
    writes((day, end) => (end === 'from' ? asUtc(day) : `${day}T00:00:00`)),
  ),
  departure('open-end-null', { fields: nulls, soap: { nil: xsiNil('true') } }),
  departure('open-end-nil-1', { fields: nulls, soap: { nil: xsiNil('1') } }, SOAP_ONLY),
  departure('zero-record-for-known-without-status', { rows: zeroRecord }),
  departure('zero-record-for-known-with-nulls', {
    rows: zeroRecord,
    fields: nulls,
    soap: { nil: xsiNil('true') },
  }),
  departure('zero-record-with-municipality', {
    rows: (rows, asked) =>
      zeroRecord(rows, asked).map((row) => ({ ...row, municipality: asked.subjects.municipality })),
  }),
  departure('pkods-without-hyphen', {
    rows: (rows) => rows.map((row) => ({ ...row, code: row.code?.replace('-', '') ?? null })),
  }),
  departure('pkods-as-asked', {
    rows: (rows, { question }) => rows.map((row) => ({ ...row, code: String(question['PersonCode']) })),
  }),
  departure('records-in-random-order', {
    rows: (rows) =>
      rows
        .map((row) => ({ row, at: Math.random() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ row }) => row),
  }),
  departure('newest-record-first', { rows: (rows) => rows.toReversed() }),
];

/** Legal, with a warning each. */
export const answersWithWarning: readonly Departure[] = [
  departure('open-end-9999-12-31', { fields: openEnd('9999-12-31T00:00:00') }),
  departure('open-end-9999-12-31-at-night', { fields: openEnd('9999-12-31T23:59:59.9999999') }),
  departure(
    'answer-with-bare-dates',
    writes((day) => day),
  ),
  departure(
    'answer-without-seconds',
    writes((day) => `${day}T00:00`),
  ),
];
