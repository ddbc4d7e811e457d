import type { Temporal } from 'temporal-polyfill';
import type { Bilingual } from '../core/outcome.ts';

type PartyId = 'municipality' | 'agency';

/** What sort of sentence a clause is. `definition` also stands for rules on consequences and procedure. */
export const clauseKinds = [
  'deadline',
  'continuous',
  'prohibition',
  'notice',
  'right',
  'attestation',
  'definition',
] as const;

type ClauseKind = (typeof clauseKinds)[number];

/** What judges a clause: a command, or a person's word on a document. */
export const judges = ['verify', 'quality', 'obligations', 'attestation'] as const;

type Judge = (typeof judges)[number];

export const limitUnits = ['working-days', 'clock-hours', 'months-before', 'months-kept', 'at-once'] as const;

/**
 * How long a duty may take. `working-days` and `clock-hours` run from the event to the act; `months-before` is the
 * least time from a notice to its effect; `months-kept` is the least time of keeping; `at-once` has no figure, and
 * what took longer than so many working days is for a person to look at.
 */
export type Limit =
  | {
      readonly unit: Exclude<(typeof limitUnits)[number], 'at-once'>;
      readonly count: number;
    }
  | { readonly unit: 'at-once'; readonly reviewAfterWorkingDays: number };

/** What judges a clause, or why nothing can. */
export type Judgement =
  | { readonly judgedBy: readonly [Judge, ...Judge[]] }
  | { readonly notJudged: Bilingual };

/** A numbered sub-clause such as `3.1.4`, or a line of the annex such as `annex.8`. */
export type Clause = {
  readonly id: string;
  /** Who owes it or, for a right, who has it. */
  readonly party: PartyId | 'both';
  readonly kind: ClauseKind;
  readonly duty: Bilingual;
  readonly limit?: Limit;
  /** SHA-256 of the clause's text, lower-case hex; the file that holds it says how the text is made even. */
  readonly textSha256: string;
  /** Only a part of the clause's text was at hand. */
  readonly textIsFragment: boolean;
} & Judgement;

export interface Party {
  readonly name: Bilingual;
  /** 11 digits. */
  readonly registrationNumber: string;
  /** Mail domains that the party writes from, in lower case. */
  readonly domains: readonly [string, ...string[]];
}

/** Which days are working days: `law`, `state`, or `law` with days off and days worked of one's own. */
export type CalendarChoice =
  | 'law'
  | 'state'
  | {
      readonly custom: {
        readonly off: readonly Temporal.PlainDate[];
        readonly worked: readonly Temporal.PlainDate[];
      };
    };

/** A reading of how time is counted that may differ from the one set. */
export const readings = ['days-start-next-day', 'calendar', 'receipt-on-a-day-off'] as const;

interface UnsettledReading {
  readonly reading: (typeof readings)[number];
  readonly party: PartyId | 'both';
}

/** How time is counted, where the agreement does not say. */
export interface CountingSettings {
  readonly daysStartNextDay: boolean;
  readonly calendar: Readonly<Record<PartyId, CalendarChoice>>;
  readonly hoursAreClockHours: true;
  /** False: on the month's last day. */
  readonly monthsEndOnTheSameDate: boolean;
  /** Readings on which a case that turns is for a person to look at. */
  readonly unsettled: readonly UnsettledReading[];
}

/** An agreement between one municipality and the agency, as data. */
export interface Agreement {
  readonly title: Bilingual;
  /** The document that it was taken from. */
  readonly source: Bilingual;
  /** Parts of the document that were not at hand. */
  readonly missing: readonly { readonly part: string; readonly note: Bilingual }[];
  /** Support requests (3.1.4) go to the municipality's `support` address. */
  readonly parties: {
    readonly municipality: Party & { readonly support: string };
    readonly agency: Party;
  };
  /** The last day of the term, that day included. */
  readonly term: { readonly until: Temporal.PlainDate };
  readonly settings: CountingSettings;
  /** In the document's order; no id twice. */
  readonly clauses: readonly [Clause, ...Clause[]];
}
