import { Temporal } from 'temporal-polyfill';
import { askedFields } from './annex.ts';
import type { Operator } from './annex.ts';
import type { PersonCode } from './person-code.ts';
import { parsePersonCode } from './person-code.ts';
import type { KnownStatus, RigaDay } from './record.ts';
import { isRegistrationNumber } from './registration-number.ts';
import { isStandIn, parseDateTime } from './riga-day.ts';
import type { Subject, Subjects } from './subjects.ts';

/** A mistake in a subjects file: where (a path such as `subjects[0].statuses[1].till`) and what, in a few words. */
interface Mistake {
  readonly path: string;
  readonly wrong: string;
}

export type ParsedSubjects =
  | { readonly ok: true; readonly value: Subjects }
  | { readonly ok: false; readonly wrong: readonly Mistake[] };

type Group = Readonly<Record<string, unknown>>;
type Report = (path: string, what: string) => undefined;

/**
 * Reads the parsed YAML of a `subjects.yaml`. Days are strings; the municipality may be a number or a string. Never
 * throws; every mistake is listed, and no code is repeated in one.
 */
export function parseSubjects(data: unknown): ParsedSubjects {
  const wrong: Mistake[] = [];
  const report: Report = (path, what) => void wrong.push({ path, wrong: what });
  if (!isGroup(data))
    return { ok: false, wrong: [{ path: '', wrong: 'must hold municipality, operator and subjects.' }] };
  onlyKnown(data, '', ['municipality', 'operator', 'subjects'], report);

  const municipality = readMunicipality(data['municipality'], report);
  const operator = readOperator(data['operator'], report);
  const subjects = readList(data['subjects'] ?? [], 'subjects', report, readSubject);
  noneTwice(subjects, report);
  if (wrong.length > 0 || municipality === undefined || operator === undefined) return { ok: false, wrong };
  return {
    ok: true,
    value: { municipality, operator, subjects: subjects.filter((one) => one !== undefined) },
  };
}

function readMunicipality(data: unknown, report: Report): string | undefined {
  const digits = typeof data === 'number' ? String(data) : data;
  if (typeof digits === 'string' && isRegistrationNumber(digits)) return digits;
  return report(
    'municipality',
    'must be a registration number, 11 digits with a right check digit, such as "90000077325".',
  );
}

const operatorFields = askedFields.filter((field): field is keyof Operator => field.startsWith('user'));

function readOperator(data: unknown, report: Report): Operator | undefined {
  if (!isGroup(data)) return report('operator', `must hold ${operatorFields.join(', ')}.`);
  onlyKnown(data, 'operator.', operatorFields, report);
  const [userName, userSecondName, userPersonCode] = [
    readText(data, 'userName', report),
    readText(data, 'userSecondName', report),
    readText(data, 'userPersonCode', report),
  ];
  if (userPersonCode !== undefined && !parsePersonCode(userPersonCode).ok)
    report('operator.userPersonCode', 'is no personal code.');
  if (userName === undefined || userSecondName === undefined || userPersonCode === undefined)
    return undefined;
  return { userName, userSecondName, userPersonCode };
}

function readText(data: Group, field: keyof Operator, report: Report): string | undefined {
  const text = data[field];
  return typeof text === 'string' && text.trim() !== ''
    ? text
    : report(`operator.${field}`, 'must be a text.');
}

function readSubject(data: unknown, path: string, report: Report): Subject | undefined {
  if (!isGroup(data)) return report(path, 'must hold personCode, and statuses or unknown.');
  onlyKnown(data, `${path}.`, ['personCode', 'statuses', 'unknown'], report);
  const personCode = readPerson(data['personCode'], `${path}.personCode`, report);
  const { statuses, unknown } = data;
  if (unknown !== undefined && typeof unknown !== 'boolean')
    return report(`${path}.unknown`, 'must be true or false.');
  if (unknown === true) {
    if (statuses !== undefined) return report(path, 'is unknown and has statuses: only one can be.');
    return personCode === undefined ? undefined : { personCode, unknown };
  }
  if (statuses === undefined)
    return report(path, 'must have a list of statuses (perhaps empty), or unknown: true.');
  const read = readList(statuses, `${path}.statuses`, report, readStatus);
  return personCode === undefined
    ? undefined
    : { personCode, unknown: false, statuses: read.filter((one) => one !== undefined) };
}

const whyNoCode = {
  form: 'must be a personal code as a text in quotes, such as "120319-20001".',
  'birth-date': 'is no personal code: its birth date does not exist.',
  'check-digit': 'is no personal code: its check digit is wrong.',
} as const;

function readPerson(data: unknown, path: string, report: Report): PersonCode | undefined {
  const read = parsePersonCode(data);
  return read.ok ? read.value : report(path, whyNoCode[read.wrong]);
}

function readStatus(data: unknown, path: string, report: Report): KnownStatus | undefined {
  if (!isGroup(data)) return report(path, 'must hold status, from and perhaps till.');
  onlyKnown(data, `${path}.`, ['status', 'from', 'till'], report);
  const { status, from: first, till: last } = data;
  const isStatus = status === 1 || status === 2;
  if (!isStatus) report(`${path}.status`, 'must be 1 (poor) or 2 (low-income).');
  const from = readDay(first);
  if (from === undefined) report(`${path}.from`, 'must be a day, such as 2026-01-01.');
  const isOpen = last === undefined || last === null;
  const till = readDay(last);
  if (till === undefined && !isOpen)
    report(`${path}.till`, 'must be a day, such as 2026-06-30, or be left out.');
  if (from !== undefined && till !== undefined && Temporal.PlainDate.compare(from, till) > 0)
    report(`${path}.till`, 'is before from.');
  if (!isStatus || from === undefined) return undefined;
  // An answer's 9999-12-31 is read as an open end too (ruling open-ended-status).
  return till === undefined || isStandIn(till) ? { status, from } : { status, from, till };
}

function readDay(value: unknown): RigaDay | undefined {
  const read = parseDateTime(value);
  return read.ok ? read.value.day : undefined;
}

function noneTwice(subjects: readonly (Subject | undefined)[], report: Report): void {
  const places = new Map<PersonCode, number>();
  for (const [at, subject] of subjects.entries()) {
    if (subject === undefined) continue;
    const earlier = places.get(subject.personCode);
    if (earlier === undefined) places.set(subject.personCode, at);
    else report(`subjects[${at}].personCode`, `is the person of subjects[${earlier}] again.`);
  }
}

function readList<One>(
  data: unknown,
  path: string,
  report: Report,
  read: (one: unknown, path: string, report: Report) => One | undefined,
): readonly (One | undefined)[] {
  if (Array.isArray(data)) return data.map((one: unknown, at) => read(one, `${path}[${at}]`, report));
  report(path, 'must be a list.');
  return [];
}

function onlyKnown(data: Group, path: string, known: readonly string[], report: Report): void {
  for (const name of Object.keys(data)) {
    if (!known.includes(name)) report(`${path}${name}`, `is not known here: there are ${known.join(', ')}.`);
  }
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
