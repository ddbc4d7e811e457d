import { Temporal } from 'temporal-polyfill';
import type { RigaDay } from '../../exchange/record.ts';
import { parseDateTime } from '../../exchange/riga-day.ts';
import type { OutRecord } from '../fault.ts';
import { defineFaults } from './define-faults.ts';

const before = (a: RigaDay, b: RigaDay): boolean => Temporal.PlainDate.compare(a, b) < 0;
const isStatus = (record: OutRecord): boolean => record['Statuss'] !== 0;

/** A DateTime moved by some days. */
const moved = (value: unknown, days: number): unknown => {
  const read = parseDateTime(value);
  return read.ok ? `${read.value.day.add({ days }).toString()}T00:00:00` : value;
};

/** Defects in which records are returned, and what they say. */
export const semanticsFaults = defineFaults({
  'known-person-not-found': {
    title: { lv: 'Uz pareizu jautājumu atbild ar 404', en: 'A legal question is answered with 404' },
    breaks: ['known-person-is-answered'],
    hooks: { answer: () => ({ status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'not found' }) },
  },
  'only-the-latest-status': {
    title: { lv: 'Atgriež tikai pēdējo statusu', en: 'Only the latest status is returned' },
    breaks: ['every-status-is-returned'],
    hooks: { records: (records) => records.slice(-1) },
  },
  'adjacent-statuses-merged': {
    title: { lv: 'Divus statusus apvieno vienā ierakstā', en: 'Two statuses are merged into one record' },
    breaks: ['every-status-is-returned', 'record-keeps-its-own-dates'],
    hooks: { records: merged },
  },
  'record-clipped': {
    title: { lv: 'Ieraksta datumus apgriež līdz periodam', en: 'A record is clipped to the period' },
    breaks: ['record-is-not-clipped-to-the-period'],
    hooks: {
      record: (record, { question: { fields } }) => {
        const from = parseDateTime(fields.dateFrom);
        const till = parseDateTime(fields.dateTill);
        const own = parseDateTime(record['DatumsNo']);
        const end = parseDateTime(record['DatumsLidz']);
        if (!isStatus(record) || !from.ok || !till.ok || !own.ok || !end.ok) return record;
        return {
          ...record,
          ...(before(own.value.day, from.value.day) ? { DatumsNo: moved(fields.dateFrom, 0) } : {}),
          ...(before(till.value.day, end.value.day) ? { DatumsLidz: moved(fields.dateTill, 0) } : {}),
        };
      },
    },
  },
  'dates-a-day-early': {
    title: { lv: 'Statusa sākums ir nobīdīts par dienu', en: 'The start of a status is off by a day' },
    breaks: ['record-keeps-its-own-dates'],
    hooks: {
      record: (record) =>
        isStatus(record) ? { ...record, DatumsNo: moved(record['DatumsNo'], -1) } : record,
    },
  },
  'end-a-day-late': {
    title: { lv: 'Statusa beigas ir nobīdītas par dienu', en: 'The end of a status is off by a day' },
    breaks: ['record-keeps-its-own-dates'],
    hooks: {
      record: (record) =>
        isStatus(record) ? { ...record, DatumsLidz: moved(record['DatumsLidz'], 1) } : record,
    },
  },
  'kinds-swapped': {
    title: { lv: 'Sajaukti 1 un 2', en: '1 and 2 are swapped' },
    breaks: ['status-kind-is-right'],
    hooks: {
      record: (record) => (isStatus(record) ? { ...record, Statuss: 3 - Number(record['Statuss']) } : record),
    },
  },
  'status-invented': {
    title: { lv: 'Pieliek statusu, kura personai nav', en: 'Adds a status that the person does not have' },
    breaks: ['no-record-is-invented'],
    hooks: {
      records: (records) =>
        records.flatMap((record, at) =>
          at === 0 && isStatus(record)
            ? [record, { ...record, DatumsNo: '1999-01-01T00:00:00', DatumsLidz: '1999-06-30T00:00:00' }]
            : [record],
        ),
    },
  },
  'record-twice': {
    title: { lv: 'Vienu statusu atgriež divreiz', en: 'One status comes twice' },
    breaks: ['no-record-comes-twice'],
    hooks: {
      records: (records) => records.flatMap((record) => (isStatus(record) ? [record, record] : [record])),
    },
  },
  'unknown-person-with-dates': {
    title: { lv: 'Nezināmai personai norāda datumus', en: 'An unknown person gets dates' },
    breaks: ['unknown-person-gets-one-zero-record'],
    hooks: {
      record: (record) => (isStatus(record) ? record : { ...record, DatumsNo: '2026-01-01T00:00:00' }),
    },
  },
  'zero-record-beside-statuses': {
    title: {
      lv: 'Statusiem pievieno ierakstu ar statusu 0',
      en: 'A record of status 0 comes beside statuses',
    },
    breaks: ['no-record-is-invented'],
    hooks: {
      records: (records) =>
        records.flatMap((record, at) =>
          at === 0 && isStatus(record)
            ? [
                record,
                { PKods: record['PKods'], Statuss: 0, DatumsNo: null, DatumsLidz: null, Pasvaldiba: null },
              ]
            : [record],
        ),
    },
  },
  'known-status-lost': {
    title: {
      lv: 'Maznodrošinātas personas statusu neatgriež',
      en: 'The low-income status is never returned',
    },
    breaks: ['known-status-is-returned'],
    hooks: { covers: ({ status }, _period, rightly) => rightly && status === 1 },
  },
  'unknown-person-empty': {
    title: { lv: 'Par nezināmu personu atgriež tukšu sarakstu', en: 'An unknown person gets an empty list' },
    breaks: ['unknown-person-gets-one-zero-record'],
    hooks: { records: (records) => records.filter(isStatus) },
  },
  'statusless-person-poor': {
    title: { lv: 'Personai bez statusa atgriež statusu', en: 'A person without a status gets one' },
    breaks: ['person-without-status-gets-none'],
    hooks: {
      records: (records, { people, question: { fields } }) => {
        const code = String(fields.PersonCode).replace('-', '');
        const subject = people.find(({ personCode }) => personCode === code);
        if (subject === undefined || subject.unknown || subject.statuses.length > 0) return records;
        return [
          {
            PKods: fields.PersonCode,
            Statuss: 1,
            DatumsNo: '2020-01-01T00:00:00',
            DatumsLidz: null,
            Pasvaldiba: '90000077325',
          },
        ];
      },
    },
  },
});

/** The first and last of several status records of one kind as one. */
function merged(records: readonly OutRecord[]): readonly OutRecord[] {
  const [first] = records;
  const last = records.at(-1);
  const kinds = new Set(records.map((record) => record['Statuss']));
  if (first === undefined || last === undefined || records.length < 2 || kinds.size > 1) return records;
  return [{ ...first, DatumsLidz: last['DatumsLidz'] }];
}
