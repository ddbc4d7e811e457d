import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseAgreement } from '../../src/agreement/parse-agreement.ts';

const schema: Record<string, unknown> = parse(
  readFileSync(new URL('../../schemas/agreement.schema.json', import.meta.url), 'utf8'),
);
const meetsSchema = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

const both = { lv: 'Teikums.', en: 'A sentence.' };

/** A small agreement without fault, but for what is put at a path; `undefined` takes away. */
function agreement(changes: Readonly<Record<string, unknown>> = {}): unknown {
  const whole = {
    title: both,
    source: both,
    missing: [{ part: '1', note: both }],
    parties: {
      municipality: {
        name: both,
        registrationNumber: '90000077325',
        domains: ['pilseta.example'],
        support: 'atbalsts@pilseta.example',
      },
      agency: { name: both, registrationNumber: '90001800413', domains: ['agentura.example'] },
    },
    term: { until: '2025-12-31' },
    settings: {
      'days-start-next-day': false,
      calendar: { municipality: { custom: { off: ['2026-01-02'], worked: [] } }, agency: 'state' },
      'hours-are-clock-hours': true,
      'months-end-on-the-same-date': false,
      unsettled: [],
    },
    clauses: [
      {
        id: '3.1.4',
        party: 'municipality',
        kind: 'deadline',
        duty: both,
        limit: { unit: 'working-days', count: 3 },
        judgedBy: ['obligations'],
        textSha256: '0'.repeat(64),
      },
      {
        id: '7.10',
        party: 'both',
        kind: 'definition',
        duty: both,
        notJudged: both,
        textSha256: 'f'.repeat(64),
      },
    ],
  };
  return Object.entries(changes).reduce<unknown>(
    (into, [path, value]) => put(into, path.split('/').slice(1), value),
    whole,
  );
}

function put(into: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(into)) return into.with(Number(key), put(into[Number(key)], rest, value));
  const map = new Map(Object.entries(Object(into)));
  map.set(key, put(map.get(key), rest, value));
  return Object.fromEntries([...map].filter(([, member]) => member !== undefined));
}

test('an agreement without fault parses', () => {
  const parsed = parseAgreement(agreement());
  expect(parsed.ok).toBe(true);
  expect(meetsSchema(agreement())).toBe(true);
  if (!parsed.ok) return;
  const { clauses, settings } = parsed.value;
  expect(clauses[0]).toEqual({
    id: '3.1.4',
    party: 'municipality',
    kind: 'deadline',
    duty: both,
    limit: { unit: 'working-days', count: 3 },
    judgedBy: ['obligations'],
    textSha256: '0'.repeat(64),
    textIsFragment: false,
  });
  expect(clauses[1]).not.toHaveProperty('limit');
  expect(JSON.stringify(settings.calendar)).toBe(
    '{"municipality":{"custom":{"off":["2026-01-02"],"worked":[]}},"agency":"state"}',
  );
});

/** What is put where, what is said of it, and at which path if that is another. */
type Row = readonly [at: string, value: unknown, wrong: string, path?: string];

const wrong: readonly Row[] = [
  ['/title', undefined, 'must be a map of lv, en'],
  ['/title/lv', ' ', 'must be a text that is not empty'],
  ['/source/de', 'Satz.', 'is not known here'],
  ['/settings/a~b', true, 'is not known here', '/settings/a~0b'],
  ['/missing', null, 'must be a list'],
  ['/missing/0/part', 1, 'must be a text that is not empty, in quotes'],
  [
    '/parties/municipality/registrationNumber',
    90000077325,
    'must be a registration number of 11 digits, in quotes',
  ],
  ['/parties/municipality/support', 'atbalsts', 'must be an e-mail address'],
  ['/parties/agency/domains', [], 'must not be empty'],
  ['/parties/agency/domains/0', 'Agentura.example', 'must be a domain in lower case'],
  ['/parties/agency/support', 'atbalsts@agentura.example', 'is not known here'],
  ['/term/until', '31.12.2025.', 'must be a day such as 2025-12-31'],
  ['/settings/days-start-next-day', 'yes', 'must be true or false'],
  ['/settings/hours-are-clock-hours', false, 'must be true: no other way is known'],
  ['/settings/calendar/agency', 'custom', 'must be law, state or a map custom of off and worked'],
  ['/settings/calendar/municipality/custom/worked', undefined, 'must be a list'],
  [
    '/settings/unsettled',
    [{ reading: 'other', party: 'both' }],
    'must be one of days-start-next-day, calendar, receipt-on-a-day-off',
    '/settings/unsettled/0/reading',
  ],
  ['/clauses', {}, 'must be a list'],
  ['/clauses', [], 'must not be empty'],
  [
    '/clauses/0',
    '3.1.4',
    'must be a map of id, party, kind, duty, limit, textSha256, textIsFragment, judgedBy, notJudged',
  ],
  ['/clauses/1/id', 7.1, 'must be a clause such as 3.1.4 or annex.8, in quotes'],
  ['/clauses/1/id', '7.10.', 'must be a clause such as 3.1.4 or annex.8'],
  ['/clauses/1/party', 'state', 'must be one of municipality, agency, both'],
  ['/clauses/0/judgedBy', [], 'must not be empty'],
  ['/clauses/0/judgedBy', undefined, 'must be there, or else notJudged, and not both'],
  ['/clauses/0/notJudged', both, 'must be there, or else notJudged, and not both', '/clauses/0/judgedBy'],
  ['/clauses/0/limit/count', 2.5, 'must be a whole number above 0'],
  [
    '/clauses/0/limit/unit',
    'days',
    'must be one of working-days, clock-hours, months-before, months-kept, at-once',
  ],
  ['/clauses/0/limit/reviewAfterWorkingDays', 5, 'must not be there where the unit is working-days'],
  [
    '/clauses/0/limit',
    { unit: 'at-once' },
    'must be a whole number above 0',
    '/clauses/0/limit/reviewAfterWorkingDays',
  ],
  ['/clauses/0/textSha256', 'F'.repeat(64), 'must be a SHA-256 in lower-case hex'],
  ['/clauses/0/textIsFragment', 1, 'must be true or false'],
];

const onlyParsed: readonly Row[] = [
  ['/clauses/1/id', '3.1.4', 'is a second clause 3.1.4', '/clauses/1'],
  ['/term/until', '2025-02-29', 'must be a day that exists'],
];

describe('a fault is told by its place', () => {
  for (const [at, value, message, path = at] of [...wrong, ...onlyParsed]) {
    test(`${at}: ${JSON.stringify(value)}`, () => {
      expect(parseAgreement(agreement({ [at]: value }))).toEqual({
        ok: false,
        wrong: [{ path, wrong: message }],
      });
    });
  }
});

describe('the schema refuses the same', () => {
  for (const [at, value] of wrong) {
    test(`${at}: ${JSON.stringify(value)}`, () => {
      expect(meetsSchema(agreement({ [at]: value }))).toBe(false);
    });
  }
});

test('all faults are told at once', () => {
  const parsed = parseAgreement(agreement({ '/title/lv': '', '/term': [], '/clauses/0/kind': 'duty' }));
  expect(parsed).toMatchObject({
    ok: false,
    wrong: [{ path: '/title/lv' }, { path: '/term' }, { path: '/clauses/0/kind' }],
  });
});

test.each([undefined, null, 7, 'text', []])('%j is no agreement', (data) => {
  expect(parseAgreement(data)).toEqual({
    ok: false,
    wrong: [{ path: '', wrong: 'must be a map of title, source, missing, parties, term, settings, clauses' }],
  });
});
