import type { CheckVerdict, Finding } from '../core/check.ts';
import { failed, passed } from '../core/check.ts';

/** This case could not be judged, for the endpoint broke what the check `by` answers for. */
interface Vain {
  readonly by: string;
}

export type CaseVerdict = readonly Finding[] | Vain;

/** How many findings of one check are kept: more say nothing new. */
const enough = 5;

/**
 * Judges every case and joins what was found. A finding outweighs a case in vain, which outweighs a pass: an
 * untested case is never green.
 */
export async function judgeEach<T>(
  cases: readonly T[],
  judge: (one: T) => CaseVerdict | Promise<CaseVerdict>,
): Promise<CheckVerdict> {
  return joined(await Promise.all(cases.map(async (one) => judge(one))));
}

/** The verdict over cases that were judged already. */
export function joined(verdicts: readonly CaseVerdict[]): CheckVerdict {
  const [first, ...rest] = verdicts.flatMap((verdict) => ('by' in verdict ? [] : verdict));
  if (first !== undefined) return failed(first, ...rest.slice(0, enough - 1));
  const vain = verdicts.find((verdict) => 'by' in verdict);
  return vain === undefined ? passed : { outcome: 'presumed-in-vain', by: vain.by };
}
