import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseSubjects } from '../../src/exchange/parse-subjects.ts';

const head = `
municipality: "90000077325"
operator: { userName: Anna, userSecondName: Bērziņa, userPersonCode: "010218-20003" }
`;
const read = (yaml: string) => parseSubjects(parse(yaml));
const mistakes = (yaml: string) => {
  const parsed = read(yaml);
  return parsed.ok ? [] : parsed.wrong.map(({ path, wrong }) => `${path} ${wrong}`);
};

it('reads the example of the documents', () => {
  const parsed = read(`${head}
subjects:
  - personCode: "120319-20001"
    statuses: [ { status: 1, from: 2026-01-01, till: 2026-06-30 }, { status: 2, from: 2026-07-01 } ]
  - personCode: 120319-20010
    statuses: []
  - personCode: "12031920028"
    unknown: true
`);
  expect(JSON.parse(JSON.stringify(parsed))).toEqual({
    ok: true,
    value: {
      municipality: '90000077325',
      operator: { userName: 'Anna', userSecondName: 'Bērziņa', userPersonCode: '010218-20003' },
      subjects: [
        {
          personCode: '12031920001',
          unknown: false,
          statuses: [
            { status: 1, from: '2026-01-01', till: '2026-06-30' },
            { status: 2, from: '2026-07-01' },
          ],
        },
        { personCode: '12031920010', unknown: false, statuses: [] },
        { personCode: '12031920028', unknown: true },
      ],
    },
  });
});

it.each([
  ['a municipality without quotes', head.replaceAll('"90000077325"', '90000077325')],
  ['no subjects', head],
  ['an empty list of subjects', `${head}subjects: []`],
])('takes %s', (_case, yaml) => {
  expect(read(yaml)).toMatchObject({ ok: true, value: { municipality: '90000077325', subjects: [] } });
});

it.each(['till: null', 'till: 9999-12-31', ''])('reads an open end in { from: 2026-01-01, %s }', (till) => {
  const parsed = read(
    `${head}subjects: [ { personCode: "120319-20001", statuses: [ { status: 2, from: 2026-01-01, ${till} } ] } ]`,
  );
  expect(JSON.parse(JSON.stringify(parsed))).toMatchObject({
    value: { subjects: [{ statuses: [{ status: 2, from: '2026-01-01' }] }] },
  });
  expect(JSON.stringify(parsed)).not.toContain('till');
});

const person = (more: string): string => `${head}subjects: [ { personCode: "120319-20001", ${more} } ]`;
const status = (more: string): string => person(`statuses: [ { ${more} } ]`);
const notRegistered =
  'municipality must be a registration number, 11 digits with a right check digit, such as "90000077325".';

const broken: readonly (readonly [name: string, yaml: string, mistakes: readonly string[]])[] = [
  ['nothing', '', [' must hold municipality, operator and subjects.']],
  ['a list', '- 1', [' must hold municipality, operator and subjects.']],
  [
    'an empty file in braces',
    '{}',
    [notRegistered, 'operator must hold userName, userSecondName, userPersonCode.'],
  ],
  ['another check digit', head.replace('77325', '77326'), [notRegistered]],
  ['a municipality by name', head.replace('90000077325', 'Daugavpils'), [notRegistered]],
  ['no surname', head.replace('userSecondName: Bērziņa,', ''), ['operator.userSecondName must be a text.']],
  ['a blank name', head.replace('Anna', '" "'), ['operator.userName must be a text.']],
  [
    'two fields missing',
    head.replace('userName: Anna, userSecondName: Bērziņa,', ''),
    ['operator.userName must be a text.', 'operator.userSecondName must be a text.'],
  ],
  ['a wrong operator code', head.replace('20003', '20004'), ['operator.userPersonCode is no personal code.']],
  [
    'an operator code as a number',
    head.replace('"010218-20003"', '1021820003'),
    ['operator.userPersonCode must be a text.'],
  ],
  [
    'an unknown key',
    `${head}subject: []`,
    ['subject is not known here: there are municipality, operator, subjects.'],
  ],
  ['subjects that are no list', `${head}subjects: {}`, ['subjects must be a list.']],
  [
    'a subject that is a code',
    `${head}subjects: ["120319-20001"]`,
    ['subjects[0] must hold personCode, and statuses or unknown.'],
  ],
  ['neither', person(''), ['subjects[0] must have a list of statuses (perhaps empty), or unknown: true.']],
  [
    'not unknown, no statuses',
    person('unknown: false'),
    ['subjects[0] must have a list of statuses (perhaps empty), or unknown: true.'],
  ],
  [
    'both',
    person('unknown: true, statuses: []'),
    ['subjects[0] is unknown and has statuses: only one can be.'],
  ],
  ['unknown in words', person('unknown: "yes"'), ['subjects[0].unknown must be true or false.']],
  ['statuses that are no list', person('statuses: 1'), ['subjects[0].statuses must be a list.']],
  [
    'a status that is a figure',
    person('statuses: [1]'),
    ['subjects[0].statuses[0] must hold status, from and perhaps till.'],
  ],
  [
    'an unknown status',
    status('status: 3, from: 2026-01-01'),
    ['subjects[0].statuses[0].status must be 1 (poor) or 2 (low-income).'],
  ],
  [
    'a status as a text',
    status('status: "1", from: 2026-01-01'),
    ['subjects[0].statuses[0].status must be 1 (poor) or 2 (low-income).'],
  ],
  ['no beginning', status('status: 1'), ['subjects[0].statuses[0].from must be a day, such as 2026-01-01.']],
  [
    'no such day',
    status('status: 1, from: 2026-02-30'),
    ['subjects[0].statuses[0].from must be a day, such as 2026-01-01.'],
  ],
  [
    'a day as in Latvia',
    status('status: 1, from: 2026-01-01, till: 30.06.2026'),
    ['subjects[0].statuses[0].till must be a day, such as 2026-06-30, or be left out.'],
  ],
  [
    'an inverted status',
    status('status: 1, from: 2026-02-01, till: 2026-01-31'),
    ['subjects[0].statuses[0].till is before from.'],
  ],
  [
    'everything at once',
    status('kind: 1, from: x, till: y'),
    [
      'subjects[0].statuses[0].kind is not known here: there are status, from, till.',
      'subjects[0].statuses[0].status must be 1 (poor) or 2 (low-income).',
      'subjects[0].statuses[0].from must be a day, such as 2026-01-01.',
      'subjects[0].statuses[0].till must be a day, such as 2026-06-30, or be left out.',
    ],
  ],
  [
    'a wrong check digit',
    person('statuses: []').replace('20001', '20002'),
    ['subjects[0].personCode is no personal code: its check digit is wrong.'],
  ],
  [
    'no such birth date',
    person('statuses: []').replace('120319', '310219'),
    ['subjects[0].personCode is no personal code: its birth date does not exist.'],
  ],
  [
    'a code as a number',
    person('statuses: []').replace('"120319-20001"', '12031920001'),
    ['subjects[0].personCode must be a personal code as a text in quotes, such as "120319-20001".'],
  ],
  [
    'one person twice, in two spellings',
    `${head}subjects: [ { personCode: "120319-20001", statuses: [] }, { personCode: "12031920001", unknown: true } ]`,
    ['subjects[1].personCode is the person of subjects[0] again.'],
  ],
];

it.each(broken)('says what is wrong with %s', (_case, yaml, expected) => {
  expect(mistakes(yaml)).toEqual(expected);
});

it('never throws', () => {
  const nearly = fc.record({
    municipality: fc.anything(),
    operator: fc.anything(),
    subjects: fc.array(fc.anything()),
  });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), nearly), (data) => {
      expect(parseSubjects(data).ok).toBe(false);
    }),
  );
});
