import type { BindingProfile } from '../bindings/profile.ts';
import type { Check, Finding } from '../core/check.ts';
import type { Ruling } from '../core/ruling.ts';
import type { CheckRecord, FindingRecord } from '../core/run.ts';
import type { Exchange } from '../core/exchange.ts';
import { evidenceOf } from './evidence.ts';
import type { Mask } from './mask.ts';
import { maskDeep } from './mask.ts';
import type { CheckResult } from './run-checks.ts';
import { outcomeOf } from './run-checks.ts';

/** How many exchanges of one check are kept as evidence. */
const evidenceBound = 6;

/** What is written down of a check, masked. Without a result the check was left out by the caller. */
export function recordOf<Supplies>(
  check: Check<Supplies>,
  result: CheckResult<Supplies> | undefined,
  profile: BindingProfile,
  mask: Mask,
): CheckRecord {
  const { id, aspect, clause, level, title, rulings } = check;
  const head = { id, aspect, clause, level, title, rulings };
  const nothing = { findings: [], evidence: [], because: null, blame: null };
  const ruling = switchedOff(check, profile);
  if (ruling !== undefined) {
    const because = { code: 'ruling-switched-off', ruling } as const;
    return { ...head, ...nothing, outcome: 'not-applicable', because, durationMs: 0 };
  }
  if (result === undefined) {
    return {
      ...head,
      ...nothing,
      outcome: 'not-tested',
      because: { code: 'left-out' },
      blame: 'input',
      durationMs: 0,
    };
  }
  const { ended } = result;
  const durationMs = Math.round(result.durationMs * 10) / 10;
  const outcome = outcomeOf(result);
  if (ended.state === 'untested') {
    return { ...head, ...nothing, outcome, because: ended.because, blame: ended.blame, durationMs };
  }
  if (ended.verdict.outcome === 'not-applicable') {
    return {
      ...head,
      ...nothing,
      outcome,
      because: { code: 'said', words: ended.verdict.reason },
      durationMs,
    };
  }
  const findings = ended.verdict.outcome === 'failed' ? ended.verdict.findings : [];
  return {
    ...head,
    ...nothing,
    outcome,
    findings: findings.map((finding) => findingRecord(finding, mask)),
    evidence: distinct(findings.flatMap(({ evidence }) => evidence))
      .slice(0, evidenceBound)
      .map((exchange) => evidenceOf(exchange, profile, mask)),
    durationMs,
  };
}

/** The ruling that a check rests on and that the profile reads otherwise, if there is one. */
export function switchedOff(
  { rulings }: Pick<Check<object>, 'rulings'>,
  { without }: BindingProfile,
): Ruling | undefined {
  return rulings.find((ruling) => without.includes(ruling));
}

function findingRecord({ code, args, evidence }: Finding, mask: Mask): FindingRecord {
  return { code, args: maskDeep(args, mask), evidence: evidence.map(({ id }) => id) } as FindingRecord;
}

function distinct(exchanges: readonly Exchange[]): readonly Exchange[] {
  return [...new Map(exchanges.map((exchange) => [exchange.id, exchange])).values()];
}
