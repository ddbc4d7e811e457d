import { departure } from './changes.ts';
import type { Departure } from './conduct.ts';
import { answers, answersWithWarning } from './legal/answers.ts';
import { carriage, carriageWithWarning } from './legal/carriage.ts';
import { refusals } from './legal/refusals.ts';
import { spellings } from './legal/spellings.ts';

/** A conforming provider that another vendor might write; `warns` where a warning is due. */
export interface LegalVariant extends Departure {
  warns: boolean;
}

/** Conforming providers: none of them may fail a check. */
export const legalVariants: readonly LegalVariant[] = [
  ...[departure('plain', {}), ...carriage, ...answers, ...spellings, ...refusals].map((variant) => ({
    ...variant,
    warns: false,
  })),
  ...[...carriageWithWarning, ...answersWithWarning].map((variant) => ({ ...variant, warns: true })),
];
