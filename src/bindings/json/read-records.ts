import type { Extra, Reading } from '../../exchange/reading.ts';
import type { ReadRecord } from '../../exchange/record.ts';
import { makeExtraList } from '../extra-list.ts';
import type { FlawList } from '../flaw-list.ts';
import { recogniser } from '../looks-like-record.ts';
import type { JsonProfile } from '../profile.ts';
import { safeName } from '../safe-name.ts';
import { sketchValue } from '../sketch-value.ts';
import type { Found } from './find-records.ts';
import { listAt, placesOfRecords } from './find-records.ts';
import { gatherExtras } from './gather-extras.ts';
import { escapeToken, isGroup, valueAt } from './json-value.ts';
import type { ParsedJson } from './parse-json.ts';
import { readEntry } from './read-entry.ts';

export interface RecordsRead {
  readonly readable: boolean;
  readonly records: readonly ReadRecord[];
  readonly extras: readonly Extra[];
}

type Readable = Extract<ParsedJson, { readonly ok: true }>;

/** Reads the records of a message from where the profile puts them, or else from the one place that holds any. */
export function readRecords(
  profile: JsonProfile,
  message: Readable,
  kind: Reading['kind'],
  flaws: FlawList,
): RecordsRead {
  const { value } = message;
  const recognise = recogniser(profile);
  const places = placesIn(profile, value, kind, flaws);
  const duplicates = Map.groupBy(message.duplicates, ({ owner }) => owner);
  const records: ReadRecord[] = [];
  const taken = new Map<unknown, ReadonlySet<string>>();
  for (const { entry, path } of entriesOf(places)) {
    const shown = shownPath(path);
    if (!isGroup(entry)) {
      flaws.add('not-a-record', shown, 'object', sketchValue(entry));
      continue;
    }
    const read = readEntry(profile, recognise, entry, shown, flaws);
    records.push(read.record);
    taken.set(entry, read.taken);
    for (const { name } of duplicates.get(path) ?? []) {
      if (read.taken.has(name)) flaws.add('duplicate-field', `${shown}/${safeName(name)}`, '1', '2');
    }
  }
  const extras = makeExtraList();
  gatherExtras(value, { around: valuesAround(value, places), records: taken }, extras);
  for (const { inRecord, path, name } of extras.all) {
    if (inRecord) flaws.add('foreign-field', path, 'nothing', name);
  }
  return { readable: places.length > 0, records, extras: extras.all };
}

/** In an answer it must be clear which list is meant; anywhere else every record counts. */
function placesIn(
  profile: JsonProfile,
  value: unknown,
  kind: Reading['kind'],
  flaws: FlawList,
): readonly Found[] {
  if (kind !== 'answer') return placesOfRecords(value, recogniser(profile));
  const right = listAt(value, profile.records);
  if (right !== undefined) return [right];
  flaws.add('not-a-list', profile.records, 'list', sketchValue(valueAt(value, profile.records)));
  const others = placesOfRecords(value, recogniser(profile));
  return others.length === 1 ? others : [];
}

function* entriesOf(places: readonly Found[]): Iterable<{ readonly entry: unknown; readonly path: string }> {
  for (const place of places) {
    for (const [at, entry] of place.entries.entries()) {
      yield { entry, path: place.isList ? `${place.path}/${at}` : place.path };
    }
  }
}

/** The values from the whole message down to each place. */
function valuesAround(value: unknown, places: readonly Found[]): ReadonlySet<unknown> {
  const around = new Set<unknown>();
  for (const { path, isList } of places) {
    const tokens = path.split('/');
    for (let end = 1; end < tokens.length; end += 1)
      around.add(valueAt(value, tokens.slice(0, end).join('/')));
    if (isList) around.add(valueAt(value, path));
  }
  return around;
}

/** Names in it may be anything, so that only what looks like a name is shown. */
function shownPath(path: string): string {
  const [root = '', ...tokens] = path.split('/');
  return [
    root,
    ...tokens.map((token) => (/^\d{1,9}$/.test(token) ? token : escapeToken(safeName(token)))),
  ].join('/');
}
