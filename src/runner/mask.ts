import { createHmac, randomBytes } from 'node:crypto';
import { literally } from '../core/literally.ts';
import { isRegistrationNumber } from '../exchange/registration-number.ts';

/** Turns texts with personal data into texts without. */
export interface Mask {
  /** Whether it masks at all: `--reveal` is for synthetic data only. */
  readonly reveals: boolean;
  /** `text` with every code, and every name that it was told of, replaced. */
  (text: string): string;
}

/**
 * Anything that may be a personal code, whole or mutilated: six digits, perhaps a hyphen, three or more digits and
 * perhaps letters. Dates, times and counters of a message never look so.
 */
const codeLike = /(?<![\d-])\d{6}-?\d{3,7}[A-Z]{0,2}(?![\d-])/g;

/**
 * A mask whose pseudonyms are stable for one key: HMAC-SHA-256 of the code's digits, the first eight hex digits.
 * Without a key a random one is used and thrown away with the process.
 */
export function makeMask(names: readonly string[], key: Buffer = randomBytes(32)): Mask {
  const words = names.flatMap((name) => name.split(/\s+/u)).filter((word) => word.length > 1);
  const known = words.length === 0 ? null : new RegExp(words.map(wholeWord).join('|'), 'giu');
  const mask = (text: string): string => {
    const withoutCodes = text.replaceAll(codeLike, (found) => {
      const digits = found.replaceAll(/\D/g, '');
      return isRegistrationNumber(digits) ? found : pseudonym(digits, key);
    });
    return known === null ? withoutCodes : withoutCodes.replaceAll(known, '***');
  };
  return Object.assign(mask, { reveals: false });
}

/** Leaves everything as it is. */
export const noMask: Mask = Object.assign((text: string) => text, { reveals: true });

function pseudonym(digits: string, key: Buffer): string {
  return `person-${createHmac('sha256', key).update(digits).digest('hex').slice(0, 8)}`;
}

function wholeWord(word: string): string {
  return `(?<![\\p{L}\\p{N}])${literally(word)}(?![\\p{L}\\p{N}])`;
}

/** `value` with every string in it masked; keys stay. */
export function maskDeep<T>(value: T, mask: Mask): T {
  if (typeof value === 'string') return mask(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => maskDeep(one, mask)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, maskDeep(one as unknown, mask)]),
  ) as T;
}
