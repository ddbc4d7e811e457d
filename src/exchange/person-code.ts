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

/** The last day on which codes of the old form were given out. */
const lastOldDay = Temporal.PlainDate.from('2017-06-30');

/**
 * Reads a personal code in either spelling: the old form `DDMMYY-CNNNN` with a real birth date and its check digit, or
 * the new form `3[2-9]…`, which carries neither. Never throws.
 */
export function parsePersonCode(text: unknown): Parsed<PersonCode, WrongCode> {
  const [, first, second] = typeof text === 'string' ? (spelled.exec(text) ?? []) : [];
  if (first === undefined || second === undefined) return { ok: false, wrong: 'form' };
  const digits = `${first}${second}`;
  if (!newForm.test(digits)) {
    if (birthDayOf(digits) === undefined) return { ok: false, wrong: 'birth-date' };
    if (Number(digits[10]) !== checkDigit(digits)) return { ok: false, wrong: 'check-digit' };
  }
  return { ok: true, value: digits as PersonCode };
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
  const two = (figure: number): string => String(figure % 100).padStart(2, '0');
  const head = `${two(birthDay.day)}${two(birthDay.month)}${two(birthDay.year)}2${String(serial).padStart(3, '0')}`;
  return `${head}${checkDigit(head)}` as PersonCode;
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
