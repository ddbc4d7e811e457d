import { recordFields } from '../../exchange/annex.ts';
import type { RecordField } from '../../exchange/annex.ts';
import type { ReadRecord } from '../../exchange/record.ts';
import type { FlawList } from '../flaw-list.ts';
import type { Recognise } from '../looks-like-record.ts';
import type { SoapProfile } from '../profile.ts';
import { readRecord } from '../read-record.ts';
import { safeName } from '../safe-name.ts';
import type { Element } from '../xml/element.ts';
import { isNil, trimXml } from '../xml/element.ts';
import { clarkName } from './clark-name.ts';

export interface EntryRead {
  readonly record: ReadRecord;
  /** The children that are the annex's fields. */
  readonly taken: ReadonlySet<Element>;
}

/** Reads one record element. What all its children have in common, such as a wrong namespace, is told of once. */
export function readEntry(
  profile: SoapProfile,
  recognise: Recognise,
  entry: Element,
  path: string,
  flaws: FlawList,
): EntryRead {
  const namespace = profile.qualified ? profile.namespace : '';
  const raw: Partial<Record<RecordField, unknown>> = {};
  const taken = new Set<Element>();
  const order: RecordField[] = [];
  for (const [field, same] of fieldsOf(profile, recognise, entry)) {
    const [child] = same;
    if (child === undefined) continue;
    const place = `${path}/${profile.record[field]}`;
    if (child.local !== profile.record[field])
      flaws.add('missing-field', place, profile.record[field], safeName(child.local));
    else if (child.namespace !== namespace) tellNamespace(profile, entry, child, path, flaws);
    if (same.length > 1) flaws.add('duplicate-field', place, '1', String(same.length));
    if (isNil(child) && (child.children.length > 0 || child.text.trim() !== ''))
      flaws.add('type', place, 'xsi:nil', 'content');
    for (const one of same) taken.add(one);
    raw[field] = valueOf(field, child);
    order.push(field);
  }
  const sorted = recordFields.filter((field) => order.includes(field));
  if (sorted.some((field, at) => field !== order[at])) {
    const names = (fields: readonly RecordField[]): string =>
      fields.map((field) => profile.record[field]).join(', ');
    flaws.add('field-order', path, names(sorted), names(order));
  }
  return { record: readRecord(raw, (field) => `${path}/${profile.record[field]}`, flaws), taken };
}

/** An entry in a wrong namespace was told of already, and takes its fields with it. */
function tellNamespace(
  profile: SoapProfile,
  entry: Element,
  child: Element,
  path: string,
  flaws: FlawList,
): void {
  const wanted = profile.qualified ? profile.namespace : '';
  if (entry.namespace !== wanted && child.namespace === entry.namespace) return;
  flaws.add('envelope', path, clarkName({ namespace: wanted, local: child.local }), clarkName(child));
}

/**
 * The children of each field in the order of the document: by name, or else by local name in any namespace, or else
 * whatever the case of its letters.
 */
function fieldsOf(
  profile: SoapProfile,
  recognise: Recognise,
  entry: Element,
): ReadonlyMap<RecordField, readonly Element[]> {
  const namespace = profile.qualified ? profile.namespace : '';
  const alike = new Map<RecordField, Element[]>();
  for (const child of entry.children) {
    const field = recognise(child.local);
    if (field === undefined) continue;
    const rank = (one: Element): number =>
      one.local === profile.record[field] ? (one.namespace === namespace ? 2 : 1) : 0;
    const best = alike.get(field) ?? [];
    const [first] = best;
    if (first === undefined || rank(child) > rank(first)) {
      alike.delete(field);
      alike.set(field, [child]);
    } else if (
      rank(child) === rank(first) &&
      child.namespace === first.namespace &&
      child.local === first.local
    ) {
      best.push(child);
    }
  }
  return alike;
}

/** The value as JSON would have it: an integer where the annex has one, null for nil, white space collapsed but in strings. */
function valueOf(field: RecordField, element: Element): unknown {
  if (isNil(element)) return null;
  if (element.children.length > 0) return {};
  if (field === 'PKods' || field === 'Pasvaldiba') return element.text;
  const text = trimXml(element.text);
  return field === 'Statuss' && /^[+-]?\d{1,9}$/.test(text) ? Number(text) : text;
}
