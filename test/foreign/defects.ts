import type { Defect } from './defect.ts';
import { askedDateDefects } from './defects/asked-dates.ts';
import { carriageDefects } from './defects/carriage.ts';
import { disclosureDefects } from './defects/disclosure.ts';
import { dateDefects } from './defects/dates.ts';
import { fieldDefects } from './defects/fields.ts';
import { periodDefects } from './defects/period.ts';
import { recordDefects } from './defects/records.ts';
import { requestDefects } from './defects/requests.ts';
import { stabilityDefects } from './defects/stability.ts';
import { xmlDefects } from './defects/xml.ts';

/** Providers with one thing wrong each: every one of them must be found. */
export const defects: readonly Defect[] = [
  ...carriageDefects,
  ...fieldDefects,
  ...recordDefects,
  ...xmlDefects,
  ...periodDefects,
  ...askedDateDefects,
  ...dateDefects,
  ...requestDefects,
  ...disclosureDefects,
  ...stabilityDefects,
];
