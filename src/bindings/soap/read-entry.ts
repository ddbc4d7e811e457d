import { recordFields } from '../../exchange/annex.ts';
import type { RecordField } from '../../exchange/annex.ts';
import type { Extra, Flaw } from '../../exchange/reading.ts';
import type { SoapProfile } from '../profile.ts';
import type { RecordRead } from '../read-record.ts';
import { readRecord } from '../read-record.ts';
import type { Element } from '../xml/element.ts';
import { isNil, textWithin } from '../xml/element.ts';

/** Namespaces of attributes that are XML's and SOAP's own affair. */
const technical = /^http:\/\/(?:www\.w3\.org|schemas\.xmlsoap\.org)\//;

/** Reads one record element: its fields as JSON values, what stands beside them, and what is wrong. */
export function readEntry(profile: SoapProfile, entry: Element, path: string): RecordRead & { readonly extras: readonly Extra[] } {
  const known = new Map(recordFields.map((field) => [profile.record[field], field]));
  const namespace = profile.qualified ? profile.namespace : '';
  const raw: Partial<Record<RecordField, unknown>> = {};
  const flaws: Flaw[] = [];
  const extras: Extra[] = strangers(entry, path);
  let last = -1;
  for (const child of entry.children) {
    const field = known.get(child.local);
    const place = `${path}/${child.local}`;
    if (field === undefined) {
      extras.push({ path: place, name: child.local, inRecord: true, value: textWithin(child) });
      continue;
    }
    extras.push(...strangers(child, place));
    if (child.namespace !== namespace && !flaws.some(({ code }) => code === 'envelope')) {
      flaws.push({ code: 'envelope', path: place, expected: `{${namespace}}`, seen: `{${child.namespace}}` });
    }
    if (field in raw) flaws.push({ code: 'duplicate-field', path: place, expected: 'once', seen: 'again' });
    const at = recordFields.indexOf(field);
    if (at < last) flaws.push({ code: 'field-order', path: place, expected: recordFields.join(', '), seen: 'another order' });
    last = Math.max(last, at);
    raw[field] = valueOf(field, child);
  }
  const read = readRecord(raw, (field) => `${path}/${profile.record[field]}`);
  return { record: read.record, flaws: [...flaws, ...read.flaws], extras };
}

/** The value as JSON would have it: an integer where the annex has one, null for nil, else the text without its margins. */
function valueOf(field: RecordField, element: Element): unknown {
  if (isNil(element)) return null;
  if (element.children.length > 0) return {};
  const text = element.text.trim();
  return field === 'Statuss' && /^[+-]?\d{1,9}$/.test(text) ? Number(text) : text;
}

function strangers({ attributes }: Element, path: string): Extra[] {
  return attributes
    .filter(({ namespace }) => !technical.test(namespace))
    .map(({ local, value }) => ({ path: `${path}/@${local}`, name: local, inRecord: true, value }));
}
