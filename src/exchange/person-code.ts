import { Temporal } from 'temporal-polyfill';
import type { Parsed } from './parsed.ts';

/** A personal code in normal form: eleven digits, no hyphen. */
export type PersonCode = string & { readonly __brand: 'PersonCode' };

/** `form`: not eleven digits with or without a hyphen after the sixth. */
export type WrongCode = 'form' | 'birth-date' | 'check-digit';

const spelled = /^(\d{6})-?(\d{5})$/;
const newForm = /^3[2-9]/;
const weights = [1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const centuries: Readonly<Record<string, number>> = { '0': 1800, '1': 1900, '2': 2000 };

/** Nobody born after this day has a code of the old form. */
const lastOldDay = Temporal.PlainDate.from('2017-07-01');

/**
 * Reads a personal code in either spelling: the old form `DDMMYY-CNNNN` with a real birth date and its check digit, or
 * the new form `3[2-9]…`, which carries neither. Never throws.
 */
export function parsePersonCode(text: unknown): Parsed<PersonCode, WrongCode> {
  const [, first, second] = typeof text === 'string' ? (spelled.exec(text) ?? []) : [];
  const digits = `${first ?? ''}${second ?? ''}`;
  return isPersonCode(digits)
    ? { ok: true, value: digits }
    : { ok: false, wrong: whatIsWrong(digits) ?? 'form' };
}

function isPersonCode(digits: string): digits is PersonCode {
  return whatIsWrong(digits) === undefined;
}

function whatIsWrong(digits: string): WrongCode | undefined {
  if (digits === '') return 'form';
  if (newForm.test(digits)) return undefined;
  if (birthDayOf(digits) === undefined) return 'birth-date';
  return Number(digits[10]) === checkDigit(digits) ? undefined : 'check-digit';
}

/** `DDMMYY-CNNNN`: the spelling of documents. */
export function spellWithHyphen(code: PersonCode): string {
  return `${code.slice(0, 6)}-${code.slice(6)}`;
}

/** Whether nobody can have this code: the old form with a birth date after its last day. */
export function isNeverIssued(code: PersonCode): boolean {
  const birthDay = newForm.test(code) ? undefined : birthDayOf(code);
  return birthDay !== undefined && Temporal.PlainDate.compare(birthDay, lastOldDay) > 0;
}

/**
 * A code that nobody has, for tests: the old form, born on `birthDay`, with the three digits of `serial` (0–999).
 * Throws a RangeError for a birth day on which such codes were still given out, or after 2099.
 */
export function neverIssuedCode(birthDay: Temporal.PlainDate, serial: number): PersonCode {
  if (Temporal.PlainDate.compare(birthDay, lastOldDay) <= 0 || birthDay.year > 2099) {
    throw new RangeError('a code of that birth day may be a real person’s');
  }
  if (!Number.isInteger(serial) || serial < 0 || serial > 999) throw new RangeError('a serial is 0 to 999');
  const { year, month, day } = birthDay;
  const head = `${[day, month, year % 100].map(twoFigures).join('')}2${String(serial).padStart(3, '0')}`;
  const code = parsePersonCode(`${head}${checkDigit(head)}`);
  if (!code.ok) throw new RangeError('no code has that birth day');
  return code.value;
}

function twoFigures(figure: number): string {
  return String(figure).padStart(2, '0');
}

function birthDayOf(digits: string): Temporal.PlainDate | undefined {
  const century = centuries[digits[6] ?? ''];
  if (century === undefined) return undefined;
  const [day, month, year] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].map(Number);
  try {
    return Temporal.PlainDate.from(
      { day: day ?? 0, month: month ?? 0, year: century + (year ?? 0) },
      { overflow: 'reject' },
    );
  } catch {
    return undefined;
  }
}

/** Over the first ten digits; a remainder of ten is written 0. */
function checkDigit(digits: string): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return ((1101 - sum) % 11) % 10;
}
