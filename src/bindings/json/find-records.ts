import type { Recognise } from '../looks-like-record.ts';
import { looksLikeRecord } from '../looks-like-record.ts';
import type { Group } from './json-value.ts';
import { escapeToken, isGroup, valueAt } from './json-value.ts';

export interface Found {
  /** JSON pointer of the list, or of a record that is in none. */
  readonly path: string;
  /** The list's entries, whatever they are, or the lone record. */
  readonly entries: readonly unknown[];
  readonly isList: boolean;
}

/** The list of records where the profile says. */
export function listAt(value: unknown, pointer: string): Found | undefined {
  const list = valueAt(value, pointer);
  return Array.isArray(list) ? { path: pointer, entries: list, isList: true } : undefined;
}

/**
 * Every place that holds what looks like records: lists of them, and lone ones. Where there is no record at all, an
 * empty list that is the only list of the message counts as well.
 */
export function placesOfRecords(value: unknown, recognise: Recognise): readonly Found[] {
  const places: Found[] = [];
  const lists: Found[] = [];
  const isRecord = (one: unknown): one is Group =>
    isGroup(one) && looksLikeRecord(Object.entries(one), recognise);
  const visit = (one: unknown, path: string): void => {
    if (Array.isArray(one)) {
      const list = { path, entries: one, isList: true };
      lists.push(list);
      if (one.some(isRecord)) places.push(list);
      else for (const [at, entry] of one.entries()) visit(entry, `${path}/${at}`);
    } else if (isRecord(one)) {
      places.push({ path, entries: [one], isList: false });
    } else if (isGroup(one)) {
      for (const [name, member] of Object.entries(one)) visit(member, `${path}/${escapeToken(name)}`);
    }
  };
  visit(value, '');
  if (places.length > 0) return places;
  return lists.length === 1 && lists[0]?.entries.length === 0 ? lists : [];
}
