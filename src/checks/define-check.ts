import type { Check } from '../core/check.ts';
import type { Need, Supplies } from '../endpoint/supplies.ts';

/** A check of this project: reading a supply that `needs` does not name does not compile. */
export type ConformanceCheck = Check<Supplies>;

/** Types a check by its needs; hands it back as it is. */
export function defineCheck<const Needed extends Need>(check: Check<Supplies, Needed>): ConformanceCheck {
  return check;
}
