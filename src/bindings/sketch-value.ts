import { isRegistrationNumber } from '../exchange/registration-number.ts';

/** Years, months and days with their separators, perhaps a time: what a wrong date looks like too. */
const dateLike =
  /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[Tt ][\d:.,]{1,18}(?:[Zz]|[+-]\d{2}:?\d{2})?)?(?:[Zz]|[+-]\d{2}:\d{2})?$/;

/**
 * A value of an annex field as it may be printed: dates, small numbers and registration numbers as they are, any other
 * text by its length alone, for nobody knows what it says. A digit in quotes is a text.
 */
export function sketchValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return sketchNumber(value);
  if (typeof value === 'string') return sketchText(value);
  return Array.isArray(value) ? `list of ${value.length}` : 'object';
}

function sketchNumber(value: number): string {
  if (Math.abs(value) < 1000 || isRegistrationNumber(String(value))) return String(value);
  return Number.isSafeInteger(value) ? `number of ${String(Math.abs(value)).length} digits` : 'number';
}

function sketchText(text: string): string {
  if (text === '') return 'empty text';
  const isPlain =
    /^[+-]?\d{1,4}(?:\.\d{1,2})?$/.test(text) || dateLike.test(text) || isRegistrationNumber(text);
  return isPlain ? `"${text}"` : `text of ${text.length} characters`;
}
