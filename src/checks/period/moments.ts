import { Temporal } from 'temporal-polyfill';
import type { StatusCase } from '../../endpoint/supplies.ts';
import type { RigaDay } from '../../exchange/record.ts';

const zone = 'Europe/Riga';

/** A moment near an edge of a status, and whether the status holds on its day in Riga. */
export interface Moment {
  readonly at: Temporal.ZonedDateTime;
  readonly wanted: 'there' | 'away';
}

/**
 * Late in the evening and early in the morning around both edges of a status: moments whose day in UTC is another than
 * in Riga, in winter and in summer.
 */
export function momentsAround({ known: { from, till } }: StatusCase): readonly Moment[] {
  const at = (day: RigaDay, time: string, wanted: Moment['wanted']): Moment => ({
    at: day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }),
    wanted,
  });
  const first = [at(from.subtract({ days: 1 }), '23:30', 'away'), at(from, '00:30', 'there')];
  if (till === undefined) return first;
  return [...first, at(till, '23:30', 'there'), at(till.add({ days: 1 }), '00:30', 'away')];
}

/** Up to `count` statuses whose edges lie in as many different months as can be, so that both of Riga's times are met. */
export function spreadOverTheYear(cases: readonly StatusCase[], count: number): readonly StatusCase[] {
  const months = new Set<number>();
  const spread = cases.filter(({ known: { from, till = from } }) => {
    const isNew = !months.has(from.month) || !months.has(till.month);
    months.add(from.month).add(till.month);
    return isNew;
  });
  return spread.slice(0, count);
}
