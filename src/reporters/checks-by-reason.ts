import type { Blame, CheckOutcome, Language } from '../core/outcome.ts';
import type { CheckRecord, Reason, Run } from '../core/run.ts';
import { reasonText } from '../text/reason-text.ts';

/** Checks that were not judged for one and the same reason. */
export interface ReasonGroup {
  readonly because: Reason | null;
  readonly reason: string;
  readonly blame: Blame | null;
  readonly checks: readonly CheckRecord[];
}

/** The checks with `outcome`, by reason; the reason that holds for the most comes first. */
export function checksByReason(run: Run, language: Language, outcome: CheckOutcome): readonly ReasonGroup[] {
  const groups = new Map<string, ReasonGroup & { readonly checks: CheckRecord[] }>();
  for (const check of run.checks) {
    if (check.outcome !== outcome) continue;
    const { because, blame } = check;
    const reason = because === null ? '' : reasonText(language, because);
    const key = JSON.stringify([reason, blame]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { because, reason, blame, checks: [check] });
    else group.checks.push(check);
  }
  return [...groups.values()].toSorted((one, other) => other.checks.length - one.checks.length);
}
