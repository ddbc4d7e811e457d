import type { RecordField } from '../../exchange/annex.ts';
import { recordFields } from '../../exchange/annex.ts';
import type { ReadRecord } from '../../exchange/record.ts';
import type { FlawList } from '../flaw-list.ts';
import type { Recognise } from '../looks-like-record.ts';
import type { JsonProfile } from '../profile.ts';
import { readRecord } from '../read-record.ts';
import { safeName } from '../safe-name.ts';
import type { Group } from './json-value.ts';

export interface EntryRead {
  readonly record: ReadRecord;
  /** The names in the entry that are the annex's fields. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Reads one object of the list. A field under the right name in another case is read and told of once, as missing: a
 * serializer's habit is one cause.
 */
export function readEntry(
  profile: JsonProfile,
  recognise: Recognise,
  entry: Group,
  path: string,
  flaws: FlawList,
): EntryRead {
  const names = new Map<RecordField, string>();
  for (const field of recordFields)
    if (Object.hasOwn(entry, profile.record[field])) names.set(field, profile.record[field]);
  const misspelt = names.size === recordFields.length ? [] : otherCases(entry, recognise, names);
  const [first] = misspelt;
  if (first !== undefined) {
    const [field, seen] = first;
    flaws.add('missing-field', `${path}/${profile.record[field]}`, profile.record[field], safeName(seen));
  }
  for (const [field, name] of misspelt) names.set(field, name);
  const raw = Object.fromEntries([...names].map(([field, name]) => [field, entry[name]]));
  const record = readRecord(raw, (field) => `${path}/${profile.record[field]}`, flaws);
  return { record, taken: new Set(names.values()) };
}

function otherCases(
  entry: Group,
  recognise: Recognise,
  found: ReadonlyMap<RecordField, string>,
): readonly (readonly [RecordField, string])[] {
  const others = new Map<RecordField, string>();
  for (const name of Object.keys(entry)) {
    const field = recognise(name);
    if (field !== undefined && !found.has(field) && !others.has(field)) others.set(field, name);
  }
  return [...others];
}
