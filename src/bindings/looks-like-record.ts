import { recordFields } from '../exchange/annex.ts';
import type { RecordField } from '../exchange/annex.ts';
import { parsePersonCode } from '../exchange/person-code.ts';
import type { BindingProfile } from './profile.ts';

/** Tells which annex field a wire name is most likely meant to be, whatever its case. */
export type Recognise = (name: string) => RecordField | undefined;

export function recogniser({ record }: BindingProfile): Recognise {
  const byName = new Map<string, RecordField>(
    recordFields.map((field) => [record[field].toLowerCase(), field]),
  );
  const longest = Math.max(...recordFields.map((field) => record[field].length));
  return (name) => (name.length > longest ? undefined : byName.get(name.toLowerCase()));
}

/**
 * Whether members make up a record, wherever it stands: two of the annex's fields, and a person or a status that can be
 * read. An explanation of an error with a `status` and a `code` of its own is none.
 */
export function looksLikeRecord(
  members: Iterable<readonly [string, unknown]>,
  recognise: Recognise,
): boolean {
  let fields = 0;
  let tells = false;
  for (const [name, value] of members) {
    const field = recognise(name);
    if (field === undefined) continue;
    fields += 1;
    tells ||= field === 'Statuss' && /^\s*[012]\s*$/.test(plainText(value));
    tells ||= field === 'PKods' && parsePersonCode(plainText(value).trim()).ok;
  }
  return fields >= 2 && tells;
}

function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
