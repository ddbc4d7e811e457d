/** How this project reads the annex where it is silent. A check that rests on one names it. */
export const rulings = [
  'dates-are-riga-days',
  'period-is-inclusive',
  'record-keeps-its-own-dates',
  'open-ended-status',
  'dates-as-typed',
  'no-dates-means-today',
  'unknown-person',
  'known-without-status',
  'record-is-whole',
  'busy',
  'refusal',
  'must-be-refused',
  'operator-is-as-given',
  'no-entities',
  'no-certificate',
  'https-only',
  'code-spelling',
  'scope',
  'municipality',
] as const;

export type Ruling = (typeof rulings)[number];
