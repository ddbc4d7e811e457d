import type { Exchange } from './exchange.ts';
import type { FindingArgs, FindingCode } from './findings.ts';
import type { Aspect, Bilingual, Level } from './outcome.ts';
import type { Ruling } from './ruling.ts';

/** What a check saw that should not be: a code, its arguments, and the exchanges that show it. Its prose is in `text`. */
export type Finding = {
  [C in FindingCode]: {
    readonly code: C;
    readonly args: FindingArgs[C];
    readonly evidence: readonly Exchange[];
  };
}[FindingCode];

/**
 * What a check says. `presumed-in-vain`: the endpoint broke something on the way that another check
 * answers for, so that this one could not judge; `by` names that check.
 */
export type CheckVerdict =
  | { readonly outcome: 'passed' }
  | { readonly outcome: 'failed'; readonly findings: readonly [Finding, ...Finding[]] }
  | { readonly outcome: 'not-applicable'; readonly reason: Bilingual }
  | { readonly outcome: 'presumed-in-vain'; readonly by: string };

export const passed: CheckVerdict = { outcome: 'passed' };

export function failed(...findings: readonly [Finding, ...Finding[]]): CheckVerdict {
  return { outcome: 'failed', findings };
}

export function notApplicable(reason: Bilingual): CheckVerdict {
  return { outcome: 'not-applicable', reason };
}

/** Passes where nothing was found. */
export function judged(findings: readonly Finding[]): CheckVerdict {
  const [first, ...rest] = findings;
  return first === undefined ? passed : failed(first, ...rest);
}

/**
 * One conformance check. `id` is a claim in kebab-case, is the file's name and is never reused.
 * `presumes` lists checks without whose passing this one means nothing.
 */
export interface Check<Supplies, Needed extends keyof Supplies = keyof Supplies> {
  readonly id: string;
  /** A clause of the agreement, such as `3.1.1`, or a line of its annex, such as `annex.8`. */
  readonly clause: string;
  readonly aspect: Aspect;
  readonly level: Level;
  readonly title: Bilingual;
  readonly rulings: readonly Ruling[];
  readonly needs: readonly Needed[];
  readonly presumes?: readonly string[];
  /** Runs when no other check does: its questions must not meet theirs. */
  readonly alone?: true;
  run(supplies: Pick<Supplies, Needed>): CheckVerdict | Promise<CheckVerdict>;
}
