import type { WireResponse } from '../../core/exchange.ts';
import { recordFields } from '../../exchange/annex.ts';
import type { RecordField } from '../../exchange/annex.ts';
import type { Extra, Flaw, Reading } from '../../exchange/reading.ts';
import { decodeText, mediaTypeOf } from '../decode-text.ts';
import type { JsonProfile } from '../profile.ts';
import type { RawRecord } from '../read-record.ts';
import { readRecord } from '../read-record.ts';
import type { Contents } from '../reading-of.ts';
import { kindOf, readingOf, unreadable } from '../reading-of.ts';
import { sketchValue } from '../sketch-value.ts';
import { findRecords } from './find-records.ts';

/** What an HTTP answer means by a JSON profile. */
export function readJsonAnswer(profile: JsonProfile, response: WireResponse): Reading {
  const kind = kindOf(response);
  const contents = contentsOf(profile, response);
  const told = kind === 'answer' ? contents : { ...contents, flaws: [], extras: [], records: statusesOf(contents) };
  return readingOf(kind, response, told);
}

/** Of a refusal only status records count: it must not bear any. */
function statusesOf({ records }: Contents): Contents['records'] {
  return records.filter(({ status }) => status === 1 || status === 2);
}

function contentsOf(profile: JsonProfile, { headers, body }: WireResponse): Contents {
  const { type, charset } = mediaTypeOf(headers['content-type']);
  const media: readonly Flaw[] = /^application\/(?:[\w.+-]+\+)?json$/.test(type)
    ? []
    : [{ code: 'media-type', path: '', expected: 'application/json', seen: mediaSeen(type) }];
  const { text, encoding } = decodeText(body, charset);
  if (body.length === 0 || text?.trim() === '') {
    return unreadable('', { code: 'empty-body', path: '', expected: 'a list of records', seen: 'nothing' });
  }
  if (text === undefined) {
    return unreadable('', { code: 'charset', path: '', expected: 'UTF-8', seen: `bytes that are not ${encoding}` }, media);
  }
  const foreign: readonly Flaw[] = ['utf-8', 'utf8', 'us-ascii'].includes(encoding)
    ? media
    : [...media, { code: 'charset', path: '', expected: 'UTF-8', seen: encoding }];
  const value = parsed(text);
  if (value === undefined) {
    return unreadable(text, { code: 'syntax', path: '', expected: 'JSON', seen: 'not well-formed' }, foreign);
  }
  const contents = readValue(profile, value.json);
  return { ...contents, text, flaws: [...foreign, ...contents.flaws] };
}

function mediaSeen(type: string): string {
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'none';
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function readValue(profile: JsonProfile, value: unknown): Contents {
  const found = findRecords(profile, value);
  if (found === undefined) {
    const seen = sketchValue(value);
    return unreadable('', { code: 'not-a-list', path: profile.records, expected: 'a list of records', seen });
  }
  const flaws: Flaw[] = [...found.flaws];
  const extras: Extra[] = [...found.extras];
  const records = found.entries.flatMap(({ value: entry, path }) => {
    if (!isObject(entry)) {
      flaws.push({ code: 'not-a-record', path, expected: 'an object', seen: sketchValue(entry) });
      return [];
    }
    const { raw, others } = fieldsOf(profile, entry);
    const read = readRecord(raw, (field) => `${path}/${profile.record[field]}`);
    flaws.push(...read.flaws);
    extras.push(
      ...others.map(([name, one]) => ({ path: `${path}/${name}`, name, inRecord: true, value: JSON.stringify(one) })),
    );
    return [read.record];
  });
  return { readable: true, records, flaws, extras, text: '' };
}

function fieldsOf(
  profile: JsonProfile,
  entry: Readonly<Record<string, unknown>>,
): { readonly raw: RawRecord; readonly others: readonly (readonly [string, unknown])[] } {
  const raw: Partial<Record<RecordField, unknown>> = {};
  const known = new Map(recordFields.map((field) => [profile.record[field], field]));
  const others: (readonly [string, unknown])[] = [];
  for (const [name, value] of Object.entries(entry)) {
    const field = known.get(name);
    if (field === undefined) others.push([name, value]);
    else raw[field] = value;
  }
  return { raw, others };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
