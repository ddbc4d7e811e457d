/** The aspects of the exchange that a check can be about, in the order in which reports list them. */
export const aspects = [
  'transport',
  'certificate',
  'operator',
  'request',
  'response',
  'period',
  'semantics',
  'disclosure',
  'stability',
  'contract',
] as const;

export type Aspect = (typeof aspects)[number];

/** A failed `must` fails the run, a failed `should` is a warning, `info` only tells. */
export type Level = 'must' | 'should' | 'info';

export const checkOutcomes = [
  'passed',
  'failed',
  'warning',
  'not-tested',
  'not-applicable',
  'waived',
] as const;

export type CheckOutcome = (typeof checkOutcomes)[number];

/** Who can mend it that a check could not be judged. */
export type Blame = 'input' | 'network' | 'party' | 'toolkit';

export const clauseOutcomes = [
  'met',
  'met-with-remarks',
  'not-met',
  'review',
  'pending',
  'no-event',
  'not-applicable',
  'not-assessed',
  'waived',
  'error',
] as const;

export type ClauseOutcome = (typeof clauseOutcomes)[number];

export type Verdict = 'conforms' | 'does-not-conform' | 'inconclusive';

export const languages = ['lv', 'en'] as const;

export type Language = (typeof languages)[number];

/** One sentence in each language of the report. */
export type Bilingual = Readonly<Record<Language, string>>;
