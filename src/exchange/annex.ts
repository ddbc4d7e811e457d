import type { components } from './generated/openapi.ts';

type Schemas = components['schemas'];

/** What goes in: rows 1 to 6 of the annex's table, by their annex names. */
export const askedFields = [
  'PersonCode',
  'dateFrom',
  'dateTill',
  'userName',
  'userSecondName',
  'userPersonCode',
] as const satisfies readonly (keyof Schemas['Question'])[];

/** What comes out: rows 7 to 11 of the annex's table, in the order of the annex, as named on the default wire. */
export const recordFields = [
  'PKods',
  'Statuss',
  'DatumsNo',
  'DatumsLidz',
  'Pasvaldiba',
] as const satisfies readonly (keyof Schemas['Record'])[];

export type AskedField = (typeof askedFields)[number];
export type RecordField = (typeof recordFields)[number];

/** Row 8: 1 poor (trūcīgs), 2 low-income (maznodrošināts), 0 person not found. */
export type StatusCode = Schemas['Record']['Statuss'];

/** Rows 4 to 6: who asks. */
export interface Operator {
  readonly userName: string;
  readonly userSecondName: string;
  readonly userPersonCode: string;
}
