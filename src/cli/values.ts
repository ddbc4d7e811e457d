import { UsageError } from '../core/usage-error.ts';
import type { Values } from './command.ts';

/** The text of a flag; undefined where it is not given. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  if (Array.isArray(value)) throw new UsageError(`--${name} is given twice: give it once.`);
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new UsageError(`--${name} wants a value.`);
  if (value === '') throw new UsageError(`--${name} wants a value.`);
  return String(value);
}

/** The texts of a flag that may be repeated, split at commas. */
export function textsOf(values: Values, name: string): readonly string[] {
  const value = values[name];
  const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list
    .flatMap((one) => String(one).split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** A whole number within bounds; undefined where the flag is not given. */
export function wholeOf(values: Values, name: string, least: number, most: number): number | undefined {
  const text = textOf(values, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError(`--${name} is "${text}", but must be a whole number from ${least} to ${most}.`);
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, '': 1000 };

/** A time such as `500ms`, `10s` or `2m`, in milliseconds; a bare number is seconds. */
export function durationOf(values: Values, name: string): number | undefined {
  const text = textOf(values, name);
  if (text === undefined) return undefined;
  const [, figure, unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text) ?? [];
  const ms = Number(figure) * (units[unit] ?? Number.NaN);
  if (ms >= 1 && ms <= 3_600_000) return ms;
  throw new UsageError(`--${name} is "${text}", but must be a time such as 500ms, 10s or 2m, up to 60m.`);
}

/** Requests a second, such as `5/s` or `5`. */
export function rateOf(values: Values, name: string): number | undefined {
  const text = textOf(values, name);
  if (text === undefined) return undefined;
  const [, figure] = /^(\d+(?:\.\d+)?)(?:\/s)?$/.exec(text) ?? [];
  const rate = Number(figure);
  if (rate > 0 && rate <= 10_000) return rate;
  throw new UsageError(`--${name} is "${text}", but must be requests a second, such as 5/s.`);
}

/** The value of the environment variable that a flag names. */
export function environmentOf(values: Values, name: string): string | undefined {
  const variable = textOf(values, name);
  if (variable === undefined) return undefined;
  const value = process.env[variable];
  if (value === undefined)
    throw new UsageError(`--${name}: the environment variable ${variable} is not set.`);
  return value;
}
