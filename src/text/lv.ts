import { causes } from './lv/causes.ts';
import { counts } from './lv/counts.ts';
import { findings } from './lv/findings.ts';
import * as outcomes from './lv/outcomes.ts';
import { page } from './lv/page.ts';
import { illegalities, sides } from './lv/reactions.ts';
import { reasons } from './lv/reasons.ts';
import * as terms from './lv/terms.ts';
import { verdicts } from './lv/verdicts.ts';
import { writing } from './lv/writing.ts';
import type { Words } from './words.ts';

/** Latvian. */
export const lv: Words = {
  language: 'lv',
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
