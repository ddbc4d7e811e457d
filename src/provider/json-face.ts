import { askedFields, recordFields } from '../exchange/annex.ts';
import type { JsonProfile } from '../bindings/profile.ts';
import type { Answer, OutRecord } from './fault.ts';
import type { Problem, ReadQuestion } from './question.ts';
import { refusals } from './question.ts';

/** Reads a JSON request, or says what is wrong with it. */
export function readJsonQuestion(profile: JsonProfile, body: Uint8Array): ReadQuestion | Problem {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return 'body';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'body';
  const members = value as Readonly<Record<string, unknown>>;
  const fields = askedFields.flatMap((field) => {
    const name = profile.asked[field];
    return name in members ? [[field, members[name]]] : [];
  });
  return { fields: Object.fromEntries(fields) as ReadQuestion['fields'] };
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
