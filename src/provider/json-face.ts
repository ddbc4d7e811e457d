import type { AskedField } from '../exchange/annex.ts';
import { askedFields, recordFields } from '../exchange/annex.ts';
import type { JsonProfile } from '../bindings/profile.ts';
import type { Answer, OutRecord } from './fault.ts';
import type { Problem, ReadQuestion } from './question.ts';
import { refusals } from './question.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a JSON request, or says what is wrong with it. */
export function readJsonQuestion(profile: JsonProfile, body: Uint8Array): ReadQuestion | Problem {
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(body));
  } catch {
    return 'body';
  }
  if (!isObject(value)) return 'body';
  const fields: Partial<Record<AskedField, unknown>> = {};
  for (const field of askedFields) {
    const name = profile.asked[field];
    if (Object.hasOwn(value, name)) fields[field] = value[name];
  }
  return { fields };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records as the profile names and places them. */
export function jsonAnswer(profile: JsonProfile, records: readonly OutRecord[]): Answer {
  const names = new Map<string, string>(recordFields.map((field) => [field, profile.record[field]]));
  const list: unknown = records.map((record) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [names.get(name) ?? name, value])),
  );
  const placed = profile.records
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .toReversed()
    .reduce((inner: unknown, name) => ({ [name]: inner }), list);
  return { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(placed) };
}

/** RFC 9457. */
export function jsonRefusal(problem: Problem): Answer {
  const { status, words } = refusals[problem];
  return {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(problem === 'method' ? { Allow: 'POST' } : {}),
    },
    body: JSON.stringify({ type: `urn:atbilst:problem:${problem}`, title: words, status }),
  };
}
