import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { JsonProfile, SoapProfile } from '../../src/bindings/profile.ts';
import { parseProfile } from '../../src/bindings/parse-profile.ts';
import { parseSubjects } from '../../src/exchange/parse-subjects.ts';
import type { RigaDay } from '../../src/exchange/record.ts';
import type { Subjects } from '../../src/exchange/subjects.ts';
import type { Incoming } from '../../src/provider/answerer.ts';
import { makeAnswerer } from '../../src/provider/answerer.ts';
import type { Answer } from '../../src/provider/fault.ts';

export const day = (text: string): RigaDay => Temporal.PlainDate.from(text);

/** Noon in Riga on 23 November 2026. */
export const now = new Date('2026-11-23T10:00:00Z');
export const today = day('2026-11-23');

export const operator = { userName: 'Anna', userSecondName: 'Bērziņa', userPersonCode: '010218-20003' };

/** People of these tests, as a subjects file has them. */
export const subjects: Subjects = (() => {
  const parsed = parseSubjects({
    municipality: '90000077325',
    operator,
    subjects: [
      { personCode: '120319-20001', statuses: [{ status: 1, from: '2026-01-01', till: '2026-06-30' }] },
      { personCode: '120319-20010', statuses: [] },
      { personCode: '120319-20028', unknown: true },
      {
        personCode: '010218-20011',
        statuses: [
          { status: 1, from: '2026-01-01', till: '2026-03-31' },
          { status: 2, from: '2026-04-01', till: '2026-04-01' },
          { status: 2, from: '2026-10-25' },
        ],
      },
    ],
  });
  if (!parsed.ok) throw new Error(parsed.wrong.map(({ path, wrong }) => `${path} ${wrong}`).join('\n'));
  return parsed.value;
})();

function profileOf(kind: 'json' | 'soap'): JsonProfile | SoapProfile {
  const parsed = parseProfile({ kind }, kind);
  if (!parsed.ok) throw new Error('the profile that ships is wrong');
  return parsed.value;
}

const json = profileOf('json');
const soap = profileOf('soap');
if (json.kind !== 'json' || soap.kind !== 'soap') throw new Error('the profiles are mixed up');

export const profiles = { json, soap };

export const wsdl = readFileSync(join(import.meta.dirname, '../../schemas/statuss.wsdl'), 'utf8');

/** The faultless provider, without a socket. */
export const answer = makeAnswerer({
  people: () => subjects,
  profiles,
  base: '/sopa',
  wsdl: () => wsdl,
  hooks: [],
  now: () => now,
});

/** Text as it goes over the wire. */
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Sends a body, or what is to be JSON, to the JSON binding. */
export function askJson(body: string | object, changed: Partial<Incoming> = {}): Promise<Answer> {
  return answer({
    method: 'POST',
    target: '/sopa/statusa-parbaude',
    contentType: 'application/json',
    body: bytes(typeof body === 'string' ? body : JSON.stringify(body)),
    ...changed,
  });
}
