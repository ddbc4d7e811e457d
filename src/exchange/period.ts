import { Temporal } from 'temporal-polyfill';
import type { RigaDay } from './record.ts';

/** Days from `from` to `till`, both included; no `till` is for ever (rulings `period-is-inclusive`, `open-ended-status`). */
export interface Period {
  readonly from: RigaDay;
  readonly till?: RigaDay;
}

/** Whether two periods have a day in common. */
export function shareADay(a: Period, b: Period): boolean {
  return !isAfter(a.from, b.till) && !isAfter(b.from, a.till);
}

function isAfter(day: RigaDay, end: RigaDay | undefined): boolean {
  return end !== undefined && Temporal.PlainDate.compare(day, end) > 0;
}
