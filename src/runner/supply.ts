import type { Blame } from '../core/outcome.ts';
import type { Reason } from '../core/run.ts';

/** A supply, or why there is none and who can mend that; `later` is known only when a check asks. */
export type Supplied<T> =
  | { readonly value: T }
  | { readonly because: Reason; readonly blame: Blame }
  | { readonly later: () => Supplied<T> };

/** What a run can supply, by the names by which checks ask. */
export type Stock<Supplies> = { readonly [N in keyof Supplies]: Supplied<Supplies[N]> };

export function inStock<T>(value: T): Supplied<T> {
  return { value };
}

/** The input lacks what would be needed: nobody is accused. */
export function lacking(need: string): { readonly because: Reason; readonly blame: Blame } {
  return { because: { code: 'lacks-input', need }, blame: 'input' };
}

/** The supply as it is now. */
export function settled<T>(supplied: Supplied<T>): Exclude<Supplied<T>, { later: unknown }> {
  return 'later' in supplied ? settled(supplied.later()) : supplied;
}
