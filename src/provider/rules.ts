import { Temporal } from 'temporal-polyfill';
import type { AskedField, Operator } from '../exchange/annex.ts';
import type { Period } from '../exchange/period.ts';
import { shareADay } from '../exchange/period.ts';
import type { PersonCode } from '../exchange/person-code.ts';
import { parsePersonCode } from '../exchange/person-code.ts';
import type { KnownStatus, RigaDay } from '../exchange/record.ts';
import { parseDateTime } from '../exchange/riga-day.ts';
import type { Subject } from '../exchange/subjects.ts';
import type { Problem, ReadQuestion } from './question.ts';
import { remember } from './remember.ts';

const readCode = remember(parsePersonCode);
const readDateTime = remember(parseDateTime);

/** A question that may be served. */
export interface Legal {
  readonly person: PersonCode;
  readonly period: Required<Period>;
}

export type Ruled =
  | { readonly ok: true; readonly legal: Legal }
  | { readonly ok: false; readonly problem: Problem };

/** Where the rules can be bent by a fault. */
export interface RuleOptions {
  readonly today: RigaDay;
  /** Who may ask (ruling `operator-is-as-given`). */
  readonly operator: Operator;
  /** Problems that are overlooked. */
  readonly tolerates: ReadonlySet<Problem>;
  /** How a date is read. */
  readonly readDay: (text: string) => RigaDay | undefined;
  /** What a missing date stands for. */
  readonly fill: (from: RigaDay | undefined, till: RigaDay | undefined, today: RigaDay) => Required<Period>;
}

/** The annex's rules for one question, in the order in which a person would check them. */
export function rule({ fields }: ReadQuestion, options: RuleOptions): Ruled {
  const problem = [...operatorProblems(fields, options.operator), ...codeProblems(fields.PersonCode)].find(
    (one) => !options.tolerates.has(one),
  );
  if (problem !== undefined) return { ok: false, problem };

  const dates = (['dateFrom', 'dateTill'] as const).map((field) => fields[field]);
  const [from, till] = dates.map((value) => (typeof value === 'string' ? options.readDay(value) : undefined));
  const wrong = dates.some(
    (value, at) => value !== undefined && value !== null && [from, till][at] === undefined,
  );
  if (wrong && !options.tolerates.has('date-malformed')) return { ok: false, problem: 'date-malformed' };
  const period = options.fill(from, till, options.today);
  const inverted = Temporal.PlainDate.compare(period.from, period.till) > 0;
  if (inverted && !options.tolerates.has('period-inverted')) return { ok: false, problem: 'period-inverted' };
  return { ok: true, legal: { person: meant(fields.PersonCode), period } };
}

function operatorProblems(fields: ReadQuestion['fields'], operator: Operator): readonly Problem[] {
  const missing = (
    [
      ['userName', 'operator-name-missing'],
      ['userSecondName', 'operator-surname-missing'],
      ['userPersonCode', 'operator-code-missing'],
    ] as const satisfies readonly (readonly [AskedField, Problem])[]
  )
    .filter(([field]) => isBlank(fields[field]))
    .map(([, problem]) => problem);
  const wellFormed = isBlank(fields.userPersonCode) || readCode(fields.userPersonCode).ok;
  if (!wellFormed) return [...missing, 'operator-code-malformed'];
  return missing.length > 0 || isOperator(fields, operator) ? missing : ['operator-unknown'];
}

function isOperator(fields: ReadQuestion['fields'], operator: Operator): boolean {
  const names =
    isSpelt(fields.userName, operator.userName) && isSpelt(fields.userSecondName, operator.userSecondName);
  return names && withoutHyphen(fields.userPersonCode) === withoutHyphen(operator.userPersonCode);
}

function withoutHyphen(code: unknown): string {
  return typeof code === 'string' ? code.replace('-', '') : '';
}

/** A letter with its mark is the same letter whether it is one character or two. */
function isSpelt(given: unknown, known: string): boolean {
  return typeof given === 'string' && given.normalize() === known.normalize();
}

function codeProblems(code: unknown): readonly Problem[] {
  if (code === undefined || code === null || (typeof code === 'string' && isBlank(code)))
    return ['person-code-missing'];
  const read = readCode(code);
  if (read.ok) return [];
  return [read.wrong === 'form' ? 'person-code-malformed' : 'person-code-impossible'];
}

function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === '';
}

function meant(code: unknown): PersonCode {
  // Only a fault lets through what is no personal code.
  return (typeof code === 'string' ? code.replaceAll(/\D/g, '') : '') as PersonCode;
}

/** A day as its ruling reads it; undefined where it is no date. */
export function readDayRightly(text: string): RigaDay | undefined {
  const read = readDateTime(text);
  return read.ok ? read.value.day : undefined;
}

/** Ruling `no-dates-means-today`. */
export function fillRightly(
  from: RigaDay | undefined,
  till: RigaDay | undefined,
  today: RigaDay,
): Required<Period> {
  return { from: from ?? till ?? today, till: till ?? from ?? today };
}

/** The statuses that share a day with the period (ruling `period-is-inclusive`). */
export function covered(subject: Subject | undefined, period: Period): readonly KnownStatus[] {
  if (subject === undefined || subject.unknown) return [];
  return subject.statuses.filter((status) => shareADay(status, period));
}
