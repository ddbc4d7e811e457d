import { parsePersonCode } from '../exchange/person-code.ts';
import { isRegistrationNumber } from '../exchange/registration-number.ts';

const dateLike = /^[\d:TtZz.+-]{4,35}$/;
const digitsOnly = /^\d+$/;

/**
 * A value of a foreign answer as it may be printed: dates, small numbers and registration numbers as they are, any other
 * text by its length alone, for nobody knows what it says.
 */
export function sketchValue(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Math.abs(value) < 1000 ? String(value) : 'a large number';
  if (typeof value === 'string') return sketchText(value);
  return Array.isArray(value) ? `list of ${value.length}` : 'object';
}

function sketchText(text: string): string {
  if (text === '') return '""';
  if (parsePersonCode(text).ok) return 'a personal code';
  const plain = digitsOnly.test(text) ? text.length < 5 || isRegistrationNumber(text) : isDate(text);
  return plain ? `"${text}"` : `text of ${text.length} characters`;
}

/** Digits and separators as dates have them; six digits in a row could be the beginning of a code. */
function isDate(text: string): boolean {
  return dateLike.test(text) && !/\d{5}/.test(text);
}
