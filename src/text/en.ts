import { causes } from './en/causes.ts';
import { counts } from './en/counts.ts';
import { findings } from './en/findings.ts';
import * as outcomes from './en/outcomes.ts';
import { page } from './en/page.ts';
import { illegalities, sides } from './en/reactions.ts';
import { reasons } from './en/reasons.ts';
import * as terms from './en/terms.ts';
import { verdicts } from './en/verdicts.ts';
import { writing } from './en/writing.ts';
import type { Words } from './words.ts';

/** English. */
export const en: Words = {
  language: 'en',
  writing,
  counts,
  findings,
  reasons,
  causes,
  sides,
  illegalities,
  ...outcomes,
  ...terms,
  verdicts,
  page,
};
