import type { Check, CheckVerdict } from '../core/check.ts';
import type { Blame, CheckOutcome } from '../core/outcome.ts';
import type { Reason } from '../core/run.ts';
import type { Planned } from './plan.ts';
import type { Stock } from './supply.ts';
import { settled } from './supply.ts';

/** How a check ended, before it is masked and written down. */
type Ended =
  | { readonly state: 'said'; readonly verdict: Exclude<CheckVerdict, { outcome: 'presumed-in-vain' }> }
  | { readonly state: 'untested'; readonly because: Reason; readonly blame: Blame };

export interface CheckResult<Supplies> {
  readonly check: Check<Supplies>;
  readonly ended: Ended;
  readonly durationMs: number;
}

export interface RunChecksOptions {
  /** Resolves when the run's time is over; what is not finished then is not tested. */
  readonly deadline: Promise<void>;
  readonly onResult?: (result: CheckResult<never>) => void;
}

/**
 * Runs planned checks, each as soon as those that it comes after are over. A throw in a check is a fault of ours and
 * is said so; no check can stop another.
 */
export async function runChecks<Supplies>(
  planned: readonly Planned<Supplies>[],
  stock: Stock<Supplies>,
  { deadline, onResult }: RunChecksOptions,
): Promise<readonly CheckResult<Supplies>[]> {
  const over = new Map<string, Promise<CheckResult<Supplies>>>();
  const late = deadline.then((): Ended => ({
    state: 'untested',
    because: { code: 'deadline' },
    blame: 'party',
  }));
  for (const { check, after } of planned) {
    const awaited = Promise.all(after.flatMap((id) => over.get(id) ?? []));
    const result = awaited.then(async (before): Promise<CheckResult<Supplies>> => {
      const startedAt = performance.now();
      const presumed = before.filter(({ check: { id } }) => check.presumes?.includes(id));
      const ended = presumedInVain(presumed) ?? (await Promise.race([late, judge(check, stock)]));
      const finished = { check, ended, durationMs: performance.now() - startedAt };
      onResult?.(finished);
      return finished;
    });
    over.set(check.id, result);
  }
  return Promise.all(over.values());
}

/**
 * A check whose presumption failed means nothing, and neither does one whose presumption could not be judged; only
 * where the input lacked it, the check may still find out by itself.
 */
function presumedInVain<Supplies>(presumed: readonly CheckResult<Supplies>[]): Ended | undefined {
  for (const { check, ended } of presumed) {
    if (ended.state === 'untested' && ended.blame !== 'input') return ended;
    if (ended.state === 'said' && ended.verdict.outcome === 'failed' && check.level === 'must') {
      return { state: 'untested', because: { code: 'presumed-in-vain', by: check.id }, blame: 'party' };
    }
  }
  return undefined;
}

async function judge<Supplies>(check: Check<Supplies>, stock: Stock<Supplies>): Promise<Ended> {
  const supplies: Partial<Supplies> = {};
  for (const need of check.needs) {
    const supplied = settled(stock[need]);
    if ('because' in supplied) return { state: 'untested', because: supplied.because, blame: supplied.blame };
    supplies[need] = supplied.value;
  }
  try {
    const verdict = await check.run(supplies as Supplies);
    if (verdict.outcome !== 'presumed-in-vain') return { state: 'said', verdict };
    const because: Reason =
      verdict.by === 'busy' ? { code: 'busy' } : { code: 'presumed-in-vain', by: verdict.by };
    return { state: 'untested', because, blame: 'party' };
  } catch (error) {
    const detail = error instanceof Error ? `${error.name} in ${check.id}` : check.id;
    return { state: 'untested', because: { code: 'toolkit-fault', detail }, blame: 'toolkit' };
  }
}

/** The outcome as reports name it: a failed `should` is a warning, a failed `info` only tells. */
export function outcomeOf<Supplies>({ check, ended }: CheckResult<Supplies>): CheckOutcome {
  if (ended.state === 'untested') return 'not-tested';
  if (ended.verdict.outcome !== 'failed') return ended.verdict.outcome;
  if (check.level === 'must') return 'failed';
  return check.level === 'should' ? 'warning' : 'passed';
}
