import type { ClientIdentity } from './exchange.ts';
import type { FindingArgs, FindingCode } from './findings.ts';
import type {
  Aspect,
  Bilingual,
  Blame,
  CheckOutcome,
  ClauseOutcome,
  Language,
  Level,
  Verdict,
} from './outcome.ts';
import type { Ruling } from './ruling.ts';
import type { FailureCause } from './transport-failure.ts';

/** A finding as it is kept: masked, without its exchanges, which stand in the check's evidence. */
export type FindingRecord = {
  [C in FindingCode]: {
    readonly code: C;
    readonly args: FindingArgs[C];
    readonly evidence: readonly number[];
  };
}[FindingCode];

/** Why a check or a clause was not judged, or does not apply: a code whose sentence is in `text`. */
export type Reason =
  | { readonly code: 'lacks-input'; readonly need: string }
  | { readonly code: 'presumed-in-vain'; readonly by: string }
  | { readonly code: 'endpoint-not-reached'; readonly cause: FailureCause }
  | { readonly code: 'busy' }
  | { readonly code: 'deadline' }
  | { readonly code: 'toolkit-fault'; readonly detail: string }
  | { readonly code: 'left-out' }
  | { readonly code: 'ruling-switched-off'; readonly ruling: Ruling }
  | { readonly code: 'said'; readonly words: Bilingual };

/** One exchange as evidence, masked: bodies are sketches that show structure, dates and codes of the annex, never values of a person. */
export interface EvidenceRecord {
  readonly id: number;
  readonly at: string;
  readonly identity: ClientIdentity;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  } | null;
  readonly failure: { readonly cause: FailureCause; readonly detail: string } | null;
  readonly tookMs: number;
  /** A command that repeats the request, with code and names masked. */
  readonly curl: string;
}

export interface CheckRecord {
  readonly id: string;
  readonly aspect: Aspect;
  readonly clause: string;
  readonly level: Level;
  readonly title: Bilingual;
  readonly outcome: CheckOutcome;
  readonly findings: readonly FindingRecord[];
  /** Where the outcome is `not-tested` or `not-applicable`. */
  readonly because: Reason | null;
  /** Where the outcome is `not-tested`. */
  readonly blame: Blame | null;
  readonly rulings: readonly Ruling[];
  readonly evidence: readonly EvidenceRecord[];
  readonly durationMs: number;
}

export interface ClauseRecord {
  readonly id: string;
  readonly party: 'municipality' | 'agency' | 'both';
  readonly title: Bilingual;
  readonly outcome: ClauseOutcome;
  readonly because: Reason | null;
  readonly checks: readonly string[];
}

/** A step of the pre-flight, in the order in which they are tried. */
export interface PreflightRecord {
  readonly step: 'address' | 'tcp' | 'server-certificate' | 'client-certificate' | 'first-question';
  readonly outcome: 'passed' | 'failed' | 'not-tested';
  readonly cause: FailureCause | null;
  readonly detail: string;
  readonly blame: Blame | null;
}

/** What one run of `verify` found: masked and serialisable, all that a reporter may know. */
export interface Run {
  readonly toolkit: { readonly name: string; readonly version: string };
  readonly seed: number;
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Without user information and query. */
  readonly endpoint: string;
  readonly binding: string;
  readonly language: Language;
  readonly revealed: boolean;
  readonly verdict: Verdict;
  readonly totals: Readonly<Record<CheckOutcome, number>>;
  readonly preflight: readonly PreflightRecord[];
  readonly checks: readonly CheckRecord[];
  readonly clauses: readonly ClauseRecord[];
  /** SHA-256 of the server's certificate in lower-case hex, and its last day; null where none was seen. */
  readonly serverCertificate: { readonly fingerprint: string; readonly notAfter: string } | null;
  readonly exchanges: number;
}
