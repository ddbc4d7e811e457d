import { Temporal } from 'temporal-polyfill';
import type { RecordField } from '../exchange/annex.ts';
import { parsePersonCode } from '../exchange/person-code.ts';
import type { Flaw, FlawCode } from '../exchange/reading.ts';
import type { ReadRecord, RigaDay } from '../exchange/record.ts';
import { isRegistrationNumber } from '../exchange/registration-number.ts';
import { isStandIn, parseDateTime } from '../exchange/riga-day.ts';
import { sketchValue } from './sketch-value.ts';

/** The annex's fields of one record as the wire had them; absent ones are left out, `null` is null or nil. */
export type RawRecord = Readonly<Partial<Record<RecordField, unknown>>>;

export interface RecordRead {
  readonly record: ReadRecord;
  readonly flaws: readonly Flaw[];
}

type Report = (code: FlawCode, field: RecordField, expected: string) => undefined;

/**
 * Reads a record leniently and tells strictly what is wrong with it (rulings `record-is-whole`, `dates-as-typed`,
 * `open-ended-status`, `municipality`). `placeOf` gives the path of a field.
 */
export function readRecord(raw: RawRecord, placeOf: (field: RecordField) => string): RecordRead {
  const flaws: Flaw[] = [];
  const report: Report = (code, field, expected) =>
    void flaws.push({ code, path: placeOf(field), expected, seen: sketchValue(raw[field]) });

  const status = readStatus(raw.Statuss, report);
  const isStatus = status !== 0;
  const personCode = readPerson(raw.PKods, report);
  const from = readDay('DatumsNo', raw.DatumsNo, isStatus, report);
  const till = readEnd(raw.DatumsLidz, isStatus, report);
  const municipality = readMunicipality(raw.Pasvaldiba, isStatus, report);
  if (from !== undefined && till !== undefined && till !== 'open' && Temporal.PlainDate.compare(from, till) > 0) {
    report('inverted-record', 'DatumsLidz', 'a day not before DatumsNo');
  }
  return { record: { personCode, status, from, till, municipality }, flaws };
}

function readStatus(value: unknown, report: Report): ReadRecord['status'] {
  if (value === undefined || value === null) return report('missing-field', 'Statuss', '0, 1 or 2');
  const figure = typeof value === 'string' && /^\s*\d+(?:\.0+)?\s*$/.test(value) ? Number(value) : value;
  if (typeof value !== 'number') report('type', 'Statuss', 'an integer');
  if (figure === 0 || figure === 1 || figure === 2) return figure;
  return typeof value === 'number' ? report('enumeration', 'Statuss', '0, 1 or 2') : undefined;
}

function readPerson(value: unknown, report: Report): ReadRecord['personCode'] {
  if (value === undefined || value === null) return report('missing-field', 'PKods', 'a personal code');
  if (typeof value !== 'string') report('type', 'PKods', 'a string');
  const read = parsePersonCode(typeof value === 'number' ? String(value).padStart(11, '0') : value);
  if (read.ok) return read.value;
  return typeof value === 'string' ? report('person-code', 'PKods', 'a personal code') : undefined;
}

function readDay(field: 'DatumsNo' | 'DatumsLidz', value: unknown, wanted: boolean, report: Report): RigaDay | undefined {
  if (value === undefined || value === null) {
    return wanted ? report('missing-field', field, 'xsd:dateTime') : undefined;
  }
  const read = parseDateTime(value);
  if (!read.ok) return report('date', field, 'xsd:dateTime');
  if (read.value.form !== 'full') report('date-incomplete', field, 'xsd:dateTime with time and seconds');
  return read.value.day;
}

function readEnd(value: unknown, isStatus: boolean, report: Report): ReadRecord['till'] {
  if (value === undefined || value === null) return isStatus ? 'open' : undefined;
  const day = readDay('DatumsLidz', value, false, report);
  if (day === undefined || !isStandIn(day)) return day;
  report('stand-in-end', 'DatumsLidz', 'null, absent or nil');
  return 'open';
}

function readMunicipality(value: unknown, wanted: boolean, report: Report): string | undefined {
  if (value === undefined || value === null) {
    return wanted ? report('missing-field', 'Pasvaldiba', 'a registration number') : undefined;
  }
  if (typeof value !== 'string') {
    report('type', 'Pasvaldiba', 'a string of 11 digits');
    return typeof value === 'number' ? String(value) : undefined;
  }
  if (!isRegistrationNumber(value)) report('municipality', 'Pasvaldiba', 'a registration number, 11 digits');
  return value;
}
