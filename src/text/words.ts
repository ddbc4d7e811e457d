import type { ClientIdentity } from '../core/exchange.ts';
import type { Asked, FindingArgs, FindingCode, Illegality, Reacted, StatusArgs } from '../core/findings.ts';
import type {
  Aspect,
  Blame,
  CheckOutcome,
  ClauseOutcome,
  Language,
  Level,
  Verdict,
} from '../core/outcome.ts';
import type { ClauseRecord, PreflightRecord, Reason } from '../core/run.ts';
import type { FailureCause } from '../core/transport-failure.ts';
import type { Side } from './cause-side.ts';
import type { PageWords } from './page-words.ts';
import type { VerdictWords } from './verdict-words.ts';

/** What a finding says: the fault in one sentence, then what should have come and what came. Plain text, no markup. */
export interface FindingText {
  readonly what: string;
  readonly expected: string;
  readonly seen: string;
}

/** A word, and the one line that explains it in a legend. */
export interface Term {
  readonly word: string;
  readonly meaning: string;
}

/** An outcome of one check, and the word for several. */
export interface OutcomeTerm extends Term {
  readonly many: string;
}

/** Why no answer came, in a sentence, and how to mend it. */
export interface CauseText {
  readonly is: string;
  readonly mend: string;
}

/** One function a finding code: none can be forgotten, each gets the arguments of its own. */
export type FindingTexts = { readonly [C in FindingCode]: (args: FindingArgs[C]) => FindingText };

/** A reason by its code. */
export type ReasonOf = { readonly [C in Reason['code']]: Extract<Reason, { readonly code: C }> };

export type ReasonTexts = { readonly [C in keyof ReasonOf]: (reason: ReasonOf[C]) => string };

/** How a language writes what reports hold. Whatever is no date is handed back as it stands. */
export interface Writing {
  /** An ISO 8601 day, or a DateTime at midnight, as a day. */
  readonly day: (iso: string) => string;
  /** An ISO 8601 instant as day and time of day in Riga. */
  readonly moment: (iso: string) => string;
  /** Milliseconds, in the unit that fits. */
  readonly duration: (ms: number) => string;
  readonly number: (value: number) => string;
  /** The days that a question is about, as they stand behind a person. */
  readonly period: (asked: Asked) => string;
  readonly status: (status: StatusArgs) => string;
  readonly statusName: (status: number) => string;
  /** What the service did, as a whole sentence. */
  readonly reacted: (reacted: Reacted) => string;
  /** A clause of the agreement or a place in its annex, as one cites it. */
  readonly clause: (id: string) => string;
}

/** Counted nouns in the right form of the plural. */
export interface Counts {
  readonly checks: (count: number) => string;
  readonly requests: (count: number) => string;
  readonly clauses: (count: number) => string;
  readonly days: (count: number) => string;
  /** Completes "seen …". */
  readonly inAnswers: (count: number) => string;
}

/** All that a report says in one language. */
export interface Words {
  readonly language: Language;
  readonly writing: Writing;
  readonly counts: Counts;
  readonly findings: FindingTexts;
  readonly reasons: ReasonTexts;
  readonly causes: Readonly<Record<FailureCause, CauseText>>;
  readonly sides: Readonly<Record<Side, string>>;
  readonly illegalities: Readonly<Record<Illegality, string>>;
  readonly outcomes: Readonly<Record<CheckOutcome, OutcomeTerm>>;
  readonly clauseOutcomes: Readonly<Record<ClauseOutcome, Term>>;
  readonly stepOutcomes: Readonly<Record<PreflightRecord['outcome'], string>>;
  readonly levels: Readonly<Record<Level, Term>>;
  readonly blames: Readonly<Record<Blame, Term>>;
  readonly aspects: Readonly<Record<Aspect, Term>>;
  readonly identities: Readonly<Record<ClientIdentity, string>>;
  readonly steps: Readonly<Record<PreflightRecord['step'], Term>>;
  readonly parties: Readonly<Record<ClauseRecord['party'], string>>;
  readonly verdicts: Readonly<Record<Verdict, VerdictWords>>;
  /** Flaws of an answer, by the code in `answer-flawed`. */
  readonly flaws: Readonly<Record<string, string>>;
  /** Inputs that a run can lack, by the name in `lacks-input`. */
  readonly needs: Readonly<Record<string, string>>;
  /** Unusual forms of a legal request, by the name in `unusual-request-mishandled`. */
  readonly forms: Readonly<Record<string, string>>;
  /** What a refusal can show of the inside, by the name in `leaks-internals`. */
  readonly internals: Readonly<Record<string, string>>;
  readonly page: PageWords;
}
