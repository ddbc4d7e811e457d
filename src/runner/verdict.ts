import type { ClauseRecord, CheckRecord, Reason } from '../core/run.ts';
import type { CheckOutcome, ClauseOutcome, Verdict } from '../core/outcome.ts';
import { checkOutcomes } from '../core/outcome.ts';
import type { Agreement } from '../agreement/agreement.ts';

/** How many checks ended how. */
export function totalsOf(checks: readonly CheckRecord[]): Record<CheckOutcome, number> {
  const totals = Object.fromEntries(checkOutcomes.map((outcome) => [outcome, 0])) as Record<
    CheckOutcome,
    number
  >;
  for (const { outcome } of checks) totals[outcome] += 1;
  return totals;
}

/**
 * `does-not-conform` where a must failed. Otherwise `inconclusive` where a must went untested that the inputs
 * allowed, or a clause has nothing at all that was judged. An untested check is never green.
 */
export function verdictOf(checks: readonly CheckRecord[], clauses: readonly ClauseRecord[]): Verdict {
  if (checks.some(({ outcome }) => outcome === 'failed')) return 'does-not-conform';
  const untested = checks.some(
    ({ level, outcome, blame }) => level === 'must' && outcome === 'not-tested' && blame !== 'input',
  );
  const unassessed = clauses.some(({ outcome }) => outcome === 'not-assessed' || outcome === 'error');
  return untested || unassessed || checks.length === 0 ? 'inconclusive' : 'conforms';
}

/** The clauses of the agreement that some check of the run is about, with what the checks say of them. */
export function clausesOf(agreement: Agreement, checks: readonly CheckRecord[]): readonly ClauseRecord[] {
  return agreement.clauses.flatMap(({ id, party, duty }) => {
    const own = checks.filter(({ clause }) => clause === id);
    if (own.length === 0) return [];
    const { outcome, because } = clauseOutcome(own);
    return [{ id, party, title: duty, outcome, because, checks: own.map((check) => check.id) }];
  });
}

function clauseOutcome(own: readonly CheckRecord[]): { outcome: ClauseOutcome; because: Reason | null } {
  const has = (outcome: CheckOutcome) => own.some((check) => check.outcome === outcome);
  const untested = own.find((check) => check.level === 'must' && check.outcome === 'not-tested');
  if (has('failed')) return { outcome: 'not-met', because: null };
  if (untested?.blame === 'toolkit') return { outcome: 'error', because: untested.because };
  if (untested !== undefined && (untested.blame !== 'input' || !has('passed'))) {
    return { outcome: 'not-assessed', because: untested.because };
  }
  if (has('waived')) return { outcome: 'waived', because: null };
  if (has('warning')) return { outcome: 'met-with-remarks', because: null };
  if (has('passed')) return { outcome: 'met', because: null };
  const [first] = own;
  return { outcome: has('not-tested') ? 'not-assessed' : 'not-applicable', because: first?.because ?? null };
}
