import { expect, it } from 'vitest';
import { answer, bindingOf, nobody, open, short, utf16, whole } from './answers.ts';

const json = bindingOf('kind: json');

const fields = {
  PKods: '120319-20001',
  Statuss: 1,
  DatumsNo: '2026-01-01T00:00:00',
  DatumsLidz: '2026-06-30T00:00:00',
  Pasvaldiba: '90000077325',
};
const plain = JSON.stringify([fields]);
const changed = (by: Readonly<Record<string, unknown>>): string => JSON.stringify([{ ...fields, ...by }]);
const openEnd = { Statuss: 2, DatumsLidz: undefined };

/** Other stacks' ways to say the same, none of which is wrong. */
const spellings: readonly (readonly [
  name: string,
  type: string,
  body: string | Uint8Array,
  ...records: string[],
])[] = [
  ['as the annex says', 'application/json', plain, whole],
  ['charset in lower case', 'application/json; charset=utf-8', plain, whole],
  ['charset in upper case', 'application/json;charset=UTF-8', plain, whole],
  ['charset in quotes', 'application/json; charset="utf-8"', plain, whole],
  ['charset without its hyphen', 'application/json; charset=utf8', plain, whole],
  ['media type in capitals', 'Application/JSON', plain, whole],
  [
    'media type with a profile',
    'application/json; profile="https://cits.example/a;b"; charset=utf-8',
    plain,
    whole,
  ],
  ['a structured suffix', 'application/vnd.cits.v1+json', plain, whole],
  ['Latin-1 by name, ASCII by content', 'application/json; charset=ISO-8859-1', plain, whole],
  ['a byte order mark', 'application/json', `\uFEFF${plain}`, whole],
  [
    'indented, with line ends of Windows',
    'application/json',
    JSON.stringify([fields], null, 2).replaceAll('\n', '\r\n'),
    whole,
  ],
  ['white space around', 'application/json', `\n\t ${plain} \n`, whole],
  [
    'fields in another order',
    'application/json',
    JSON.stringify([Object.fromEntries(Object.entries(fields).toReversed())]),
    whole,
  ],
  ['escaped letters', 'application/json', plain.replace('PKods', String.raw`\u0050Kods`), whole],
  ['the code without its hyphen', 'application/json', changed({ PKods: '12031920001' }), whole],
  [
    'an integer with a fraction of zero',
    'application/json',
    plain.replace('"Statuss":1', '"Statuss":1.0'),
    whole,
  ],
  ['an integer with an exponent', 'application/json', plain.replace('"Statuss":1', '"Statuss":1e0'), whole],
  ['an offset of Riga', 'application/json', changed({ DatumsNo: '2026-01-01T00:00:00+02:00' }), whole],
  ['UTC', 'application/json', changed({ DatumsNo: '2025-12-31T22:00:00Z' }), whole],
  ['fractions of a second', 'application/json', changed({ DatumsNo: '2026-01-01T00:00:00.0000000' }), whole],
  [
    'an end at the last second',
    'application/json',
    changed({ DatumsLidz: '2026-06-30T23:59:59.999' }),
    whole,
  ],
  ['an open end left out', 'application/json', changed(openEnd), open],
  ['an open end that is null', 'application/json', changed({ ...openEnd, DatumsLidz: null }), open],
  ['nobody', 'application/json', '[{"PKods":"120319-20028","Statuss":0}]', nobody],
  [
    'nobody, with nulls',
    'application/json',
    '[{"PKods":"120319-20028","Statuss":0,"DatumsNo":null,"DatumsLidz":null,"Pasvaldiba":null}]',
    nobody,
  ],
  [
    'nobody, with the municipality',
    'application/json',
    '[{"PKods":"120319-20028","Statuss":0,"Pasvaldiba":"90000077325"}]',
    '120319-20028 0 ?..? 90000077325',
  ],
  ['an empty list', 'application/json', '[]'],
  ['several records', 'application/json', JSON.stringify([fields, { ...fields, ...openEnd }]), whole, open],
];

for (const [name, type, body, ...records] of spellings) {
  it(`reads ${name}`, () => {
    expect(short(json.read(answer(type, body)))).toEqual(['answer', ...records]);
  });
}

/** What is wrong, and what is read all the same. */
const flawed: readonly (readonly [
  name: string,
  type: string | undefined,
  body: string | Uint8Array,
  ...short: string[],
])[] = [
  ['no media type', undefined, plain, whole, 'media-type : application/json, not none'],
  ['text/json', 'text/json', plain, whole, 'media-type : application/json, not text/json'],
  ['text/plain', 'text/plain; charset=utf-8', plain, whole, 'media-type : application/json, not text/plain'],
  [
    'a name where the type should be',
    'Anna Bērziņa',
    plain,
    whole,
    'media-type : application/json, not text of 12 characters',
  ],
  [
    'UTF-16, little end first',
    'application/json',
    utf16(plain, 'le'),
    whole,
    'charset : utf-8, not utf-16le',
  ],
  [
    'UTF-16, big end first, no mark',
    'application/json',
    utf16(plain, 'be', ''),
    whole,
    'charset : utf-8, not utf-16be',
  ],
  [
    'Windows-1257, declared',
    'application/json; charset=windows-1257',
    Buffer.from(changed({ Piez: 'x' }).replace('x', '\u00E2'), 'latin1'),
    whole,
    'charset : utf-8, not windows-1257',
    'foreign-field /0/Piez: nothing, not Piez',
  ],
  [
    'Windows-1257, not declared',
    'application/json',
    Buffer.from(changed({ Piez: 'x' }).replace('x', '\u00E2'), 'latin1'),
    whole,
    'charset : utf-8, not bytes that are not utf-8',
    'foreign-field /0/Piez: nothing, not Piez',
  ],
  [
    'an unknown charset',
    'application/json; charset=klingon',
    plain,
    whole,
    'charset : a known charset, not klingon',
  ],
  [
    'a status as a text',
    'application/json',
    changed({ Statuss: '1' }),
    whole,
    'type /0/Statuss: integer, not "1"',
  ],
  [
    'a status with words',
    'application/json',
    changed({ Statuss: 'trūcīgs' }),
    '120319-20001 ? 2026-01-01..2026-06-30 90000077325',
    'type /0/Statuss: integer, not text of 7 characters',
  ],
  [
    'a status that is true',
    'application/json',
    changed({ Statuss: true }),
    '120319-20001 ? 2026-01-01..2026-06-30 90000077325',
    'type /0/Statuss: integer, not true',
  ],
  [
    'half a status',
    'application/json',
    changed({ Statuss: 1.5 }),
    '120319-20001 ? 2026-01-01..2026-06-30 90000077325',
    'type /0/Statuss: integer, not 1.5',
  ],
  [
    'another status',
    'application/json',
    changed({ Statuss: 3 }),
    '120319-20001 ? 2026-01-01..2026-06-30 90000077325',
    'enumeration /0/Statuss: 0, 1, 2, not 3',
  ],
  [
    'a null status',
    'application/json',
    changed({ Statuss: null }),
    '120319-20001 ? 2026-01-01..2026-06-30 90000077325',
    'missing-field /0/Statuss: 0, 1, 2, not null',
  ],
  [
    'a code as a number',
    'application/json',
    changed({ PKods: 12031920001 }),
    whole,
    'type /0/PKods: string, not number of 11 digits',
  ],
  [
    'a code as a number that lost its zero',
    'application/json',
    changed({ PKods: 1021820003 }),
    '010218-20003 1 2026-01-01..2026-06-30 90000077325',
    'type /0/PKods: string, not number of 10 digits',
  ],
  [
    'a code with spaces',
    'application/json',
    changed({ PKods: ' 120319-20001' }),
    whole,
    'person-code /0/PKods: DDMMYY-NNNNN, not text of 13 characters',
  ],
  [
    'a code that is none',
    'application/json',
    changed({ PKods: '120319-20002' }),
    '? 1 2026-01-01..2026-06-30 90000077325',
    'person-code /0/PKods: DDMMYY-NNNNN, not text of 12 characters',
  ],
  [
    'a bare date',
    'application/json',
    changed({ DatumsNo: '2026-01-01' }),
    whole,
    'date-incomplete /0/DatumsNo: xsd:dateTime, not "2026-01-01"',
  ],
  [
    'a time without seconds',
    'application/json',
    changed({ DatumsLidz: '2026-06-30T00:00' }),
    whole,
    'date-incomplete /0/DatumsLidz: xsd:dateTime, not "2026-06-30T00:00"',
  ],
  [
    'a date as Latvians write it',
    'application/json',
    changed({ DatumsNo: '01.01.2026' }),
    '120319-20001 1 ?..2026-06-30 90000077325',
    'date /0/DatumsNo: xsd:dateTime, not "01.01.2026"',
  ],
  [
    'a date that there is not',
    'application/json',
    changed({ DatumsNo: '2026-02-30T00:00:00' }),
    '120319-20001 1 ?..2026-06-30 90000077325',
    'date /0/DatumsNo: xsd:dateTime, not "2026-02-30T00:00:00"',
  ],
  [
    'a date of an old serializer',
    'application/json',
    changed({ DatumsNo: '/Date(1767225600000+0200)/' }),
    '120319-20001 1 ?..2026-06-30 90000077325',
    'date /0/DatumsNo: xsd:dateTime, not text of 26 characters',
  ],
  [
    'milliseconds',
    'application/json',
    changed({ DatumsNo: 1767225600000 }),
    '120319-20001 1 ?..2026-06-30 90000077325',
    'date /0/DatumsNo: xsd:dateTime, not number of 13 digits',
  ],
  [
    'a date in parts',
    'application/json',
    changed({ DatumsNo: [2026, 1, 1, 0, 0] }),
    '120319-20001 1 ?..2026-06-30 90000077325',
    'date /0/DatumsNo: xsd:dateTime, not list of 5',
  ],
  [
    'an empty end',
    'application/json',
    changed({ DatumsLidz: '' }),
    '120319-20001 1 2026-01-01..? 90000077325',
    'date /0/DatumsLidz: xsd:dateTime, not empty text',
  ],
  [
    'an end that stands in',
    'application/json',
    changed({ Statuss: 2, DatumsLidz: '9999-12-31T00:00:00' }),
    open,
    'stand-in-end /0/DatumsLidz: null, not "9999-12-31T00:00:00"',
  ],
  [
    'an end before the start',
    'application/json',
    changed({ DatumsLidz: '2025-06-30T00:00:00' }),
    '120319-20001 1 2026-01-01..2025-06-30 90000077325',
    'inverted-record /0/DatumsLidz: not before DatumsNo, not "2025-06-30T00:00:00"',
  ],
  [
    'no start',
    'application/json',
    changed({ DatumsNo: undefined }),
    '120319-20001 1 ?..2026-06-30 90000077325',
    'missing-field /0/DatumsNo: xsd:dateTime, not nothing',
  ],
  [
    'a municipality as a number',
    'application/json',
    changed({ Pasvaldiba: 90000077325 }),
    whole,
    'type /0/Pasvaldiba: string, not 90000077325',
  ],
  [
    'a municipality by its name',
    'application/json',
    changed({ Pasvaldiba: 'Daugavpils' }),
    '120319-20001 1 2026-01-01..2026-06-30 ?',
    'municipality /0/Pasvaldiba: NNNNNNNNNNN, not text of 10 characters',
  ],
  [
    'names in another case',
    'application/json',
    '[{"pKods":"120319-20001","statuss":1,"datumsNo":"2026-01-01T00:00:00","datumsLidz":"2026-06-30T00:00:00","pasvaldiba":"90000077325"}]',
    whole,
    'missing-field /0/PKods: PKods, not pKods',
  ],
  [
    'a field twice',
    'application/json',
    plain.replace('"Statuss":1', String.raw`"Statuss":2,"\u0053tatuss":1`),
    whole,
    'duplicate-field /0/Statuss: 1, not 2',
  ],
  [
    'a field too many',
    'application/json',
    changed({ Vards: 'Anna' }),
    whole,
    'foreign-field /0/Vards: nothing, not Vards',
  ],
  [
    'a person in a code',
    'application/json',
    changed({ PKods: { kods: '120319-20001', vards: 'Anna' } }),
    '? 1 2026-01-01..2026-06-30 90000077325',
    'type /0/PKods: string, not object',
    'foreign-field /0/PKods/kods: nothing, not PKods.kods',
    'foreign-field /0/PKods/vards: nothing, not PKods.vards',
  ],
  ['a lone record', 'application/json', JSON.stringify(fields), whole, 'not-a-list : list, not object'],
  [
    'a list in an object',
    'application/json',
    JSON.stringify({ success: true, data: { records: [fields] } }),
    whole,
    'not-a-list : list, not object',
  ],
  ['an empty list in an object', 'application/json', '{"records":[]}', 'not-a-list : list, not object'],
  [
    'records among what are none',
    'application/json',
    `[null,${JSON.stringify(fields)},"x"]`,
    whole,
    'not-a-record /0: object, not null',
  ],
];

for (const [name, type, body, ...expected] of flawed) {
  it(`tells of ${name}`, () => {
    expect(short(json.read(answer(type, body)))).toEqual(['answer', ...expected]);
  });
}

const unreadable: readonly (readonly [
  name: string,
  type: string,
  body: string,
  status: number,
  flaw: string,
])[] = [
  ['nothing', 'application/json', '', 200, 'empty-body : list, not 0 bytes'],
  ['white space', 'application/json', ' \n', 200, 'empty-body : list, not 2 bytes'],
  ['no content', 'application/json', '', 204, 'empty-body : list, not HTTP 204'],
  ['null', 'application/json', 'null', 200, 'not-a-list : list, not null'],
  ['a text', 'application/json', '"Anna"', 200, 'not-a-list : list, not text of 4 characters'],
  [
    'JSON in a text',
    'application/json',
    JSON.stringify(plain),
    200,
    `not-a-list : list, not text of ${plain.length} characters`,
  ],
  ['half a list', 'application/json', plain.slice(0, -5), 200, 'syntax : JSON, not not well-formed'],
  [
    'a comma too many',
    'application/json',
    '[{"PKods":"120319-20001",}]',
    200,
    'syntax : JSON, not not well-formed',
  ],
  [
    'a page',
    'text/html',
    '<!DOCTYPE html><title>Kļūda</title>',
    200,
    'syntax : JSON, not text/html, 37 bytes',
  ],
  [
    'a problem',
    'application/problem+json',
    '{"title":"Kļūda","status":400,"errors":{}}',
    200,
    'not-a-list : list, not object',
  ],
  ['two lists', 'application/json', `{"a":${plain},"b":${plain}}`, 200, 'not-a-list : list, not object'],
];

for (const [name, type, body, status, flaw] of unreadable) {
  it(`says why it cannot read ${name}`, () => {
    expect(short(json.read(answer(type, body, status)))).toEqual(['answer', 'unreadable', flaw]);
  });
}

it('reads an answer under another success, and says so', () => {
  expect(short(json.read(answer('application/json', plain, 206)))).toEqual([
    'answer',
    whole,
    'success-status : HTTP 200, not HTTP 206',
  ]);
});

it('tells of one cause once, whichever record it is in, and of every cause', () => {
  const bad = {
    PKods: 1,
    Statuss: '7',
    DatumsNo: 'x',
    DatumsLidz: 'y',
    Pasvaldiba: 'z',
    ...Object.fromEntries(Array.from({ length: 50 }, (_unused, at) => [`a${'b'.repeat(at)}`, 1])),
  };
  const { flaws } = json.read(answer('text/plain', JSON.stringify([bad, bad, null])));
  expect(flaws.length).toBeLessThanOrEqual(21);
  expect(new Set(flaws.map(({ code }) => code))).toEqual(
    new Set(['media-type', 'type', 'enumeration', 'date', 'municipality', 'not-a-record', 'foreign-field']),
  );
});
