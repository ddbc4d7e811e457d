import type { Blame } from '../core/outcome.ts';

/** The figures and names that a verdict's paragraph is made of. */
export interface VerdictFacts {
  readonly endpoint: string;
  readonly startedAt: string;
  readonly checks: number;
  /** Failed checks of level `must`. */
  readonly failed: number;
  readonly warnings: number;
  readonly passed: number;
  readonly waived: number;
  /** Not tested, by whose doing. */
  readonly untested: Readonly<Record<Blame, number>>;
  readonly notApplicable: number;
  /** Ids of the clauses that are not met, or of those that were not assessed where none is. */
  readonly clauses: readonly string[];
  /** Why the service was never reached, as a whole sentence; null where it was. */
  readonly notReached: string | null;
}

/** A verdict in one line, and for an official who does not program: what it means, why, and what comes next. */
export interface VerdictWords {
  readonly word: string;
  readonly headline: string;
  readonly meaning: string;
  readonly paragraph: (facts: VerdictFacts) => string;
  /** What does not change the verdict, but should be known: warnings, waivers, what was not tested; may be empty. */
  readonly notes: (facts: VerdictFacts) => string;
}
