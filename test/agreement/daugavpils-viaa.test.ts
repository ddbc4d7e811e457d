import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Agreement, Clause } from '../../src/agreement/agreement.ts';
import { clauseOrder } from '../../src/agreement/clause-order.ts';
import { parseAgreement } from '../../src/agreement/parse-agreement.ts';

const file = readFileSync(new URL('../../contracts/agreement/daugavpils-viaa.yaml', import.meta.url), 'utf8');
const schema: Record<string, unknown> = parse(
  readFileSync(new URL('../../schemas/agreement.schema.json', import.meta.url), 'utf8'),
);

// Every numbered clause of the agreement and every line of its annex, in their order. Of section 1 our copy has the
// end of 1.2 alone; 3, 3.1, 3.2, 4, 5, 6 and 7 are headings.
const ids = [
  ['1.2', '2'],
  ['3.1.1', '3.1.2', '3.1.3', '3.1.4', '3.1.5', '3.1.6', '3.1.7'],
  ['3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.5', '3.2.6', '3.2.7', '3.2.8'],
  ['3.2.9', '3.2.9.1', '3.2.9.2', '3.2.9.3', '3.3', '3.4', '3.5', '3.6'],
  ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6'],
  ['5.1', '5.2', '5.3', '5.4', '5.5'],
  ['6.1', '6.2', '6.3', '6.3.1', '6.3.2', '6.4'],
  ['7.1', '7.2', '7.3', '7.4', '7.5', '7.6', '7.7', '7.8', '7.9', '7.10', '8'],
  ['annex.general', 'annex.step.1', 'annex.step.2', 'annex.step.3', 'annex.authorisation'],
  ['annex.1', 'annex.2', 'annex.3', 'annex.4', 'annex.5', 'annex.6'],
  ['annex.7', 'annex.8', 'annex.9', 'annex.10', 'annex.11', 'annex.several-records'],
].flat();

function agreement(): Agreement {
  const parsed = parseAgreement(parse(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.wrong));
  return parsed.value;
}

function clause(id: string): Clause {
  const found = agreement().clauses.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const judgedBy = (judge: string) =>
  agreement()
    .clauses.filter((one) => 'judgedBy' in one && one.judgedBy.some((by) => by === judge))
    .map(({ id }) => id);

test('the file meets its schema', () => {
  const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(schema);
  validate(parse(file));
  expect(validate.errors).toBeNull();
});

test('every clause of the agreement is there once, in its order', () => {
  expect(agreement().clauses.map(({ id }) => id)).toEqual(ids);
});

test('clauses are sorted by their place in the agreement, and unknown ones come last', () => {
  const shuffled = [
    'other',
    'annex.10',
    '7.10',
    'annex.9',
    '3.2.9.1',
    '7.9',
    'annex.general',
    '8',
    '3.3',
    '2',
  ];
  expect(shuffled.toSorted(clauseOrder(agreement()))).toEqual([
    '2',
    '3.2.9.1',
    '3.3',
    '7.9',
    '7.10',
    '8',
    'annex.general',
    'annex.9',
    'annex.10',
    'other',
  ]);
});

test('parties, term and settings are as the agreement and our readings have them', () => {
  const { parties, term, settings, missing } = agreement();
  expect(parties.municipality.registrationNumber).toBe('90000077325');
  expect(parties.municipality.support).toBe('sopa-atbalsts@daugavpils.example');
  expect(parties.municipality.domains).toEqual(['daugavpils.example']);
  expect(parties.agency.registrationNumber).toBe('90001800413');
  expect(parties.agency.domains).toEqual(['viaa.example']);
  expect(term.until.toString()).toBe('2025-12-31');
  expect(settings).toEqual({
    daysStartNextDay: true,
    calendar: { municipality: 'law', agency: 'state' },
    hoursAreClockHours: true,
    monthsEndOnTheSameDate: true,
    unsettled: [{ reading: 'calendar', party: 'municipality' }],
  });
  expect(missing.map(({ part }) => part)).toEqual(['1']);
  expect(
    agreement()
      .clauses.filter(({ textIsFragment }) => textIsFragment)
      .map(({ id }) => id),
  ).toEqual(['1.2']);
});

test('every duty is judged by something; only rights and definitions bear a reason why not', () => {
  const unjudged = agreement().clauses.filter((one) => 'notJudged' in one);
  expect(new Set(unjudged.map(({ kind }) => kind))).toEqual(new Set(['right', 'definition']));
});

test('each judge has the clauses that it can judge', () => {
  expect(judgedBy('verify')).toEqual([
    '3.1.1',
    '3.1.3',
    ...ids.filter((id) => id.startsWith('annex.') && id !== 'annex.general'),
  ]);
  expect(judgedBy('quality')).toEqual(['3.1.2']);
  expect(judgedBy('obligations')).toEqual([
    '3.1.4',
    '3.1.6',
    '3.2.1',
    '3.2.3',
    '3.2.7',
    '3.2.9',
    '3.3',
    '3.4',
    '3.5',
    '5.4',
    '6.2',
    '7.5',
    '7.6',
    '7.7',
  ]);
  expect(judgedBy('attestation')).toEqual([
    '3.1.7',
    '3.2.2',
    '3.2.4',
    '3.2.5',
    '3.2.6',
    '3.2.8',
    '3.2.9.1',
    '3.2.9.2',
    '3.2.9.3',
    '3.6',
    '4.3',
    '5.1',
    '7.8',
    '7.10',
  ]);
});

test.each([
  ['3.1.4', 'municipality', { unit: 'working-days', count: 3 }],
  ['3.1.6', 'municipality', { unit: 'working-days', count: 5 }],
  ['3.2.7', 'agency', { unit: 'months-kept', count: 24 }],
  ['3.3', 'agency', { unit: 'working-days', count: 5 }],
  ['3.4', 'agency', { unit: 'clock-hours', count: 48 }],
  ['3.5', 'agency', { unit: 'working-days', count: 5 }],
  ['5.4', 'both', { unit: 'at-once', reviewAfterWorkingDays: 5 }],
  ['6.2', 'both', { unit: 'months-before', count: 3 }],
  ['7.5', 'both', { unit: 'at-once', reviewAfterWorkingDays: 5 }],
  ['7.6', 'both', { unit: 'working-days', count: 5 }],
  ['7.7', 'both', { unit: 'months-before', count: 1 }],
])('%s is owed by %s within %o', (id, party, limit) => {
  expect(clause(id)).toMatchObject({ party, limit });
});

test('no other clause has a limit', () => {
  expect(agreement().clauses.filter(({ limit }) => limit !== undefined)).toHaveLength(11);
});

test('each sentence is in both languages, and they differ', () => {
  for (const one of agreement().clauses) {
    for (const { lv, en } of 'notJudged' in one ? [one.duty, one.notJudged] : [one.duty]) {
      expect([one.id, lv]).toEqual([one.id, expect.stringMatching(/^[A-ZĀČĒĢĪĶĻŅŠŪŽ].+\.$/u)]);
      expect([one.id, en]).toEqual([one.id, expect.stringMatching(/^[A-Z].+\.$/u)]);
      expect(lv).not.toBe(en);
    }
  }
});

// Quoted from the agreement and its annex.
test.each([
  [
    '2',
    'Vienošanās stājas spēkā ar tās abpusējas parakstīšanas dienu un ir spēkā līdz 2025. gada 31. decembrim.',
  ],
  [
    '6.2',
    'Katra Puse var vienpusēji uzteikt Vienošanos pirms termiņa, rakstveidā brīdinot par to otru Pusi trīs mēnešus iepriekš.',
  ],
  ['annex.1', 'PersonCode string in Personas kods, kuram jāpārbauda statuss'],
  ['annex.several-records', 'Par vienu personu var tikt atgriezti vairāki statusa ieraksti.'],
])('the sum of %s is that of its words', (id, words) => {
  expect(clause(id).textSha256).toBe(createHash('sha256').update(words.normalize('NFC')).digest('hex'));
});

test('no two clauses share a sum', () => {
  expect(new Set(agreement().clauses.map(({ textSha256 }) => textSha256)).size).toBe(ids.length);
});

test('addresses are under reserved names, and there is no telephone number', () => {
  expect(file.match(/\S+@\S+/gu)).toEqual(['sopa-atbalsts@daugavpils.example']);
  const withoutSums = file.replaceAll(/[0-9a-f]{64}/gu, '').replaceAll(/90000077325|90001800413/gu, '');
  expect(withoutSums.match(/\+?\d(?:[ -]?\d){6,}/gu)?.filter((digits) => digits !== '2025-12-31')).toEqual(
    [],
  );
});
