import { Temporal } from 'temporal-polyfill';
import { askedFields } from './annex.ts';
import type { Operator } from './annex.ts';
import { parsePersonCode } from './person-code.ts';
import type { KnownStatus, RigaDay } from './record.ts';
import { isRegistrationNumber } from './registration-number.ts';
import { parseDateTime } from './riga-day.ts';
import type { Subject, Subjects } from './subjects.ts';

/** A mistake in a subjects file: where (a path such as `subjects[0].statuses[1].till`) and what, in a few words. */
export interface Mistake {
  readonly path: string;
  readonly wrong: string;
}

export type ParsedSubjects =
  | { readonly ok: true; readonly value: Subjects }
  | { readonly ok: false; readonly wrong: readonly Mistake[] };

type Group = Readonly<Record<string, unknown>>;

const operatorFields = askedFields.filter((field): field is keyof Operator => field.startsWith('user'));

/** Reads the parsed YAML of a `subjects.yaml`. Never throws; every mistake is listed, and no code is repeated in one. */
export function parseSubjects(data: unknown): ParsedSubjects {
  const wrong: Mistake[] = [];
  const report = (path: string, what: string): undefined => void wrong.push({ path, wrong: what });
  if (!isGroup(data)) return { ok: false, wrong: [{ path: '', wrong: 'must hold municipality, operator and subjects.' }] };
  onlyKnown(data, '', ['municipality', 'operator', 'subjects'], report);

  const municipality = String(data['municipality'] ?? '');
  if (!isRegistrationNumber(municipality)) {
    report('municipality', 'must be a registration number, 11 digits with a right check digit, such as "90000077325".');
  }
  const operator = readOperator(data['operator'], report);
  const list = data['subjects'] ?? [];
  if (!Array.isArray(list)) report('subjects', 'must be a list.');
  const subjects = (Array.isArray(list) ? list : []).map((one: unknown, at) => readSubject(one, `subjects[${at}]`, report));
  const codes = subjects.map((one) => one?.personCode);
  for (const [at, code] of codes.entries()) {
    if (code !== undefined && codes.indexOf(code) < at) {
      report(`subjects[${at}].personCode`, `is the person of subjects[${codes.indexOf(code)}] again.`);
    }
  }
  if (wrong.length > 0 || operator === undefined) return { ok: false, wrong };
  return { ok: true, value: { municipality, operator, subjects: subjects.filter((one) => one !== undefined) } };
}

type Report = (path: string, what: string) => undefined;

function readOperator(data: unknown, report: Report): Operator | undefined {
  if (!isGroup(data)) return report('operator', `must hold ${operatorFields.join(', ')}.`);
  onlyKnown(data, 'operator.', operatorFields, report);
  const missing = operatorFields.find((field) => typeof data[field] !== 'string' || data[field].trim() === '');
  if (missing !== undefined) return report(`operator.${missing}`, 'must be a text.');
  const { userName, userSecondName, userPersonCode } = data as Readonly<Record<keyof Operator, string>>;
  if (!parsePersonCode(userPersonCode).ok) return report('operator.userPersonCode', 'is no personal code.');
  return { userName, userSecondName, userPersonCode };
}

function readSubject(data: unknown, path: string, report: Report): Subject | undefined {
  if (!isGroup(data)) return report(path, 'must hold personCode, and statuses or unknown.');
  onlyKnown(data, `${path}.`, ['personCode', 'statuses', 'unknown'], report);
  const code = parsePersonCode(data['personCode']);
  if (!code.ok) return report(`${path}.personCode`, whyNoCode[code.wrong]);
  const { statuses, unknown } = data;
  if (unknown !== undefined && typeof unknown !== 'boolean') return report(`${path}.unknown`, 'must be true or false.');
  if (unknown === true) {
    if (Array.isArray(statuses) && statuses.length > 0) return report(path, 'is unknown and has statuses: only one can be.');
    return { personCode: code.value, unknown };
  }
  if (!Array.isArray(statuses)) return report(path, 'must have a list of statuses (perhaps empty), or unknown: true.');
  return { personCode: code.value, unknown: false, statuses: readStatuses(statuses, `${path}.statuses`, report) };
}

const whyNoCode = {
  form: 'must be a personal code as a text in quotes, such as "120319-20001".',
  'birth-date': 'is no personal code: its birth date does not exist.',
  'check-digit': 'is no personal code: its check digit is wrong.',
} as const;

function readStatuses(list: readonly unknown[], path: string, report: Report): readonly KnownStatus[] {
  return list.flatMap((one, at): readonly KnownStatus[] => {
    const place = `${path}[${at}]`;
    const read = readStatus(one, place, report);
    return read === undefined ? [] : [read];
  });
}

function readStatus(data: unknown, path: string, report: Report): KnownStatus | undefined {
  if (!isGroup(data)) return report(path, 'must hold status, from and perhaps till.');
  onlyKnown(data, `${path}.`, ['status', 'from', 'till'], report);
  const { status } = data;
  if (status !== 1 && status !== 2) return report(`${path}.status`, 'must be 1 (poor) or 2 (low-income).');
  const from = readDay(data['from']);
  if (from === undefined) return report(`${path}.from`, 'must be a day, such as 2026-01-01.');
  if (data['till'] === undefined || data['till'] === null) return { status, from };
  const till = readDay(data['till']);
  if (till === undefined) return report(`${path}.till`, 'must be a day, such as 2026-06-30, or be left out.');
  if (Temporal.PlainDate.compare(from, till) > 0) return report(`${path}.till`, 'is before from.');
  return { status, from, till };
}

function readDay(value: unknown): RigaDay | undefined {
  const read = parseDateTime(value);
  return read.ok ? read.value.day : undefined;
}

function onlyKnown(data: Group, path: string, known: readonly string[], report: Report): void {
  for (const name of Object.keys(data)) {
    if (!known.includes(name)) report(`${path}${name}`, `is not known here: there are ${known.join(', ')}.`);
  }
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
