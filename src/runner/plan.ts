import type { Check } from '../core/check.ts';

/** A check with the checks that must be over before it starts. */
export interface Planned<Supplies> {
  readonly check: Check<Supplies>;
  readonly after: readonly string[];
}

/**
 * Puts checks in an order in which each comes after those it presumes. A check that needs one of `last` looks at what
 * the others gathered, so that it comes after all that do not.
 */
export function plan<Supplies>(
  checks: readonly Check<Supplies>[],
  last: readonly (keyof Supplies)[],
): readonly Planned<Supplies>[] {
  const ids = new Set(checks.map(({ id }) => id));
  const looksBack = (check: Check<Supplies>) => check.needs.some((need) => last.includes(need));
  const gathering = checks.filter((check) => !looksBack(check));
  const gatheringIds = gathering.map(({ id }) => id);
  const present = (presumed: readonly string[] = []) => presumed.filter((id) => ids.has(id));
  return [
    ...gathering.map((check) => ({ check, after: present(check.presumes) })),
    ...checks
      .filter(looksBack)
      .map((check) => ({ check, after: [...gatheringIds, ...present(check.presumes)] })),
  ];
}
