import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeBinding } from '../../src/bindings/make-binding.ts';
import { parseProfile } from '../../src/bindings/parse-profile.ts';
import type { WireResponse } from '../../src/core/exchange.ts';
import type { FlawCode, Reading } from '../../src/exchange/reading.ts';
import { parseDateTime } from '../../src/exchange/riga-day.ts';
import type { Members } from './as-xml.ts';
import { answerAsXml } from './as-xml.ts';
import { record } from './draws.ts';
import { jsonTakes } from './judges.ts';

const [json, soap] = (['json', 'soap'] as const).map((kind) => {
  const parsed = parseProfile({ kind }, kind);
  if (!parsed.ok) throw new Error('the shipped profile is wrong');
  return makeBinding(parsed.value);
});

/** What no schema can say, and 9999-12-31, which one must take. */
const beyondSchemas: ReadonlySet<string> = new Set<FlawCode>([
  'person-code',
  'municipality',
  'inverted-record',
  'stand-in-end',
]);

type Wire = (drawn: Members) => Reading | undefined;

const wires: readonly (readonly [kind: string, read: Wire])[] = [
  ['json', (drawn) => json?.read(answered('application/json', JSON.stringify([drawn])))],
  ['soap', (drawn) => soap?.read(answered('text/xml; charset=utf-8', envelope(answerAsXml([drawn]))))],
];

function answered(type: string, body: string): WireResponse {
  return { status: 200, headers: { 'content-type': type }, body: new TextEncoder().encode(body) };
}

function envelope(content: string): string {
  return `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>${content}</e:Body></e:Envelope>`;
}

/** Legal by RFC 3339 alone, and understood: a leap second, `t` and `z`, an offset of 15 hours, the year 0. */
function hasForgivenDate({ DatumsNo, DatumsLidz }: Members): boolean {
  return [DatumsNo, DatumsLidz].some((value) => {
    const read = parseDateTime(value);
    return (
      read.ok && read.value.form === 'full' && !jsonTakes('question', { ...question, dateFrom: value }).takes
    );
  });
}

const question = {
  PersonCode: '120319-20001',
  userName: 'Anna',
  userSecondName: 'Bērziņa',
  userPersonCode: '010218-20003',
};

it.each(wires)(
  'the %s binding finds fault with what the schemas refuse, and with little else',
  (_kind, read) => {
    let compared = 0;
    fc.assert(
      fc.property(record, (drawn) => {
        // The bindings leave it to the checks what a record of Statuss 0 may bear.
        fc.pre(drawn['Statuss'] !== 0 && !hasForgivenDate(drawn));
        compared += 1;
        const { flaws = [], extras = [] } = read(drawn) ?? {};
        const found = [...flaws.map(({ code }) => code), ...extras.map(({ name }) => name)];
        if (!jsonTakes('record', drawn).takes) return found.length > 0;
        return found.every((one) => beyondSchemas.has(one));
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThanOrEqual(1000);
  },
);
