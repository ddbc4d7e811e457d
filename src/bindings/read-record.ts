import { Temporal } from 'temporal-polyfill';
import type { RecordField } from '../exchange/annex.ts';
import { parsePersonCode } from '../exchange/person-code.ts';
import type { FlawCode } from '../exchange/reading.ts';
import type { ReadRecord, RigaDay } from '../exchange/record.ts';
import { isRegistrationNumber } from '../exchange/registration-number.ts';
import { isStandIn, parseDateTime } from '../exchange/riga-day.ts';
import type { FlawList } from './flaw-list.ts';
import { sketchValue } from './sketch-value.ts';

/** The annex's fields of one record as JSON has them; absent ones are left out, `null` is null or nil. */
export type RawRecord = Readonly<Partial<Record<RecordField, unknown>>>;

type Report = (code: FlawCode, field: RecordField, expected: string) => undefined;

/**
 * Reads a record leniently and tells strictly what is wrong with it (rulings `record-is-whole`, `dates-as-typed`,
 * `open-ended-status`, `municipality`). `placeOf` gives the path of a field.
 */
export function readRecord(
  raw: RawRecord,
  placeOf: (field: RecordField) => string,
  flaws: FlawList,
): ReadRecord {
  const report: Report = (code, field, expected) => {
    flaws.add(code, placeOf(field), expected, sketchValue(raw[field]));
    return undefined;
  };
  const status = readStatus(raw.Statuss, report);
  // Of a record whose kind is unknown it is unknown too what belongs to it.
  const isStatus = status === 1 || status === 2;
  const personCode = readPerson(raw.PKods, report);
  const from = readDay('DatumsNo', raw.DatumsNo, isStatus, report);
  const till = readEnd(raw.DatumsLidz, status !== 0, report);
  const municipality = readMunicipality(raw.Pasvaldiba, isStatus, report);
  if (
    from !== undefined &&
    till !== undefined &&
    till !== 'open' &&
    Temporal.PlainDate.compare(from, till) > 0
  ) {
    report('inverted-record', 'DatumsLidz', 'not before DatumsNo');
  }
  return { personCode, status, from, till, municipality };
}

function readStatus(value: unknown, report: Report): ReadRecord['status'] {
  if (isAbsent(value)) return report('missing-field', 'Statuss', '0, 1, 2');
  const figure =
    typeof value === 'string' && /^\s*[+-]?\d{1,9}(?:\.0{1,9})?\s*$/.test(value) ? Number(value) : value;
  if (!Number.isInteger(value)) report('type', 'Statuss', 'integer');
  if (!Number.isInteger(figure)) return undefined;
  if (figure === 0 || figure === 1 || figure === 2) return figure;
  return report('enumeration', 'Statuss', '0, 1, 2');
}

function readPerson(value: unknown, report: Report): ReadRecord['personCode'] {
  if (isAbsent(value)) return report('missing-field', 'PKods', 'DDMMYY-NNNNN');
  if (typeof value !== 'string') report('type', 'PKods', 'string');
  const read = parsePersonCode(typeof value === 'number' ? String(value).padStart(11, '0') : value);
  if (read.ok) return read.value;
  if (typeof value !== 'string') return undefined;
  report('person-code', 'PKods', 'DDMMYY-NNNNN');
  const trimmed = parsePersonCode(value.trim());
  return trimmed.ok ? trimmed.value : undefined;
}

function readDay(
  field: 'DatumsNo' | 'DatumsLidz',
  value: unknown,
  wanted: boolean,
  report: Report,
): RigaDay | undefined {
  if (isAbsent(value)) return wanted ? report('missing-field', field, 'xsd:dateTime') : undefined;
  const read = parseDateTime(value);
  if (!read.ok) return report('date', field, 'xsd:dateTime');
  if (read.value.form !== 'full') report('date-incomplete', field, 'xsd:dateTime');
  return read.value.day;
}

function readEnd(value: unknown, isOpenWithout: boolean, report: Report): ReadRecord['till'] {
  if (isAbsent(value)) return isOpenWithout ? 'open' : undefined;
  const day = readDay('DatumsLidz', value, false, report);
  if (day === undefined || !isStandIn(day)) return day;
  report('stand-in-end', 'DatumsLidz', 'null');
  return 'open';
}

/** What is no registration number is not handed on: it could be any text. */
function readMunicipality(value: unknown, wanted: boolean, report: Report): string | undefined {
  if (isAbsent(value)) return wanted ? report('missing-field', 'Pasvaldiba', 'NNNNNNNNNNN') : undefined;
  if (typeof value !== 'string') report('type', 'Pasvaldiba', 'string');
  const digits = typeof value === 'number' ? String(value) : value;
  if (typeof digits !== 'string') return undefined;
  if (isRegistrationNumber(digits)) return digits;
  report('municipality', 'Pasvaldiba', 'NNNNNNNNNNN');
  return isRegistrationNumber(digits.trim()) ? digits.trim() : undefined;
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}
