import type { Check } from '../core/check.ts';

/** A check with the checks that must be over before it starts. */
export interface Planned<Supplies> {
  readonly check: Check<Supplies>;
  readonly after: readonly string[];
}

/**
 * Puts checks in an order in which each comes after those it presumes. Those that must be `alone` come when the others
 * are over, one after another; a check that needs one of `last` looks back at what was gathered, and comes at the end.
 */
export function plan<Supplies>(
  checks: readonly Check<Supplies>[],
  last: readonly (keyof Supplies)[],
): readonly Planned<Supplies>[] {
  const looksBack = (check: Check<Supplies>) => check.needs.some((need) => last.includes(need));
  const together = byPresumption(checks.filter((check) => !looksBack(check) && check.alone !== true));
  const alone = byPresumption(checks.filter((check) => !looksBack(check) && check.alone === true));
  const backward = byPresumption(checks.filter(looksBack));
  const present = new Set(checks.map(({ id }) => id));
  const presumed = ({ presumes = [] }: Check<Supplies>) => presumes.filter((id) => present.has(id));
  const ids = (list: readonly Check<Supplies>[]) => list.map(({ id }) => id);
  return [
    ...together.map((check) => ({ check, after: presumed(check) })),
    ...alone.map((check, at) => ({ check, after: [...ids(together), ...ids(alone.slice(0, at))] })),
    ...backward.map((check) => ({ check, after: [...ids(together), ...ids(alone), ...presumed(check)] })),
  ];
}

/** Each check after those that it presumes, as far as they are in the list. */
function byPresumption<Supplies>(checks: readonly Check<Supplies>[]): readonly Check<Supplies>[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const placed = new Set<Check<Supplies>>();
  const place = (check: Check<Supplies>): void => {
    if (placed.has(check)) return;
    for (const id of check.presumes ?? []) {
      const presumed = byId.get(id);
      if (presumed !== undefined) place(presumed);
    }
    placed.add(check);
  };
  for (const check of checks) place(check);
  return [...placed];
}
