import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sketchBody } from '../../src/bindings/sketch-body.ts';
import { answer, bindingOf, told, utf16 } from './answers.ts';

const bindings = [
  bindingOf('kind: json'),
  bindingOf('{ kind: json, records: /data/items }'),
  bindingOf('kind: soap'),
  bindingOf('{ kind: soap, versions: ["1.2"] , qualified: false }'),
];

const types = fc.oneof(
  fc.constantFrom(
    undefined,
    'application/json',
    'text/xml',
    'application/soap+xml; charset=utf-16',
    'multipart/related; boundary=b',
    'text/html; charset=x',
  ),
  fc.string(),
);

/** The promises that a reading breaks. */
function broken(body: Uint8Array, type: string | undefined, status: number): readonly string[] {
  return bindings.flatMap((binding) => {
    const reading = binding.read(answer(type, body, status));
    return [
      ...(reading.status === status ? [] : ['the status is the answer’s']),
      ...(reading.kind === 'answer' && !reading.readable && reading.flaws.length === 0
        ? ['what cannot be read is told of']
        : []),
      ...(sketchBody(body, type, binding.profile).length <= 2001 ? [] : ['a sketch is short']),
    ];
  });
}

const statuses = fc.constantFrom(200, 204, 400, 404, 500, 503);

it('never throws on arbitrary bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), types, statuses, (body, type, status) => {
      expect(broken(body, type, status)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const member = fc.constantFrom(
  'PKods',
  'Statuss',
  'DatumsNo',
  'DatumsLidz',
  'Pasvaldiba',
  'pkods',
  '__proto__',
  'toString',
  'constructor',
  'data',
  'items',
  '0',
  '',
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(0, 1, '1', null, true, '2026-01-01T00:00:00', '120319-20001', '90000077325', 1e300),
    fc.string(),
    tie('list'),
    tie('group'),
  ),
  list: fc.array(tie('any'), { maxLength: 4 }),
  group: fc.dictionary(member, tie('any'), { maxKeys: 6 }),
})).any;

it('never throws on JSON of any shape', () => {
  fc.assert(
    fc.property(value, statuses, (any, status) => {
      expect(broken(new TextEncoder().encode(JSON.stringify(any)), 'application/json', status)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

const fragment = fc.constantFrom(
  '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/">',
  '</e:Envelope>',
  '<e:Body>',
  '</e:Body>',
  '<e:Fault>',
  '</e:Fault>',
  '<StatusaParbaudeResponse xmlns="urn:lv:sopa:statuss:1">',
  '</StatusaParbaudeResponse>',
  '<Ieraksts>',
  '</Ieraksts>',
  '<PKods>120319-20001</PKods>',
  '<Statuss>1</Statuss>',
  '<DatumsNo/>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?x ?>',
  '<?xml version="1.0" encoding="utf-16"?>',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&x;',
  '<!DOCTYPE a [',
  ']>',
  'Anna',
  '\u0000',
  '"',
  '<',
  '>',
);

it('never throws on XML in pieces', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 30 }), statuses, (pieces, status) => {
      expect(broken(new TextEncoder().encode(pieces.join('')), 'text/xml', status)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

const million = 1_000_000;

/** Bodies that bring naive readers down: by recursion, by repeated scanning, by expansion. */
const bombs: readonly (readonly [
  name: string,
  type: string,
  body: () => string | Uint8Array,
  flaw: string,
])[] = [
  [
    'lists in lists',
    'application/json',
    () => '['.repeat(4 * million),
    'syntax : JSON, not nested deeper than 200',
  ],
  [
    'closed lists in lists',
    'application/json',
    () => '['.repeat(million) + ']'.repeat(million),
    'syntax : JSON, not nested deeper than 200',
  ],
  [
    'objects in objects',
    'application/json',
    () => '{"a":'.repeat(million),
    'syntax : JSON, not nested deeper than 200',
  ],
  ['quotes', 'application/json', () => '"'.repeat(million), 'syntax : JSON, not not well-formed'],
  ['backslashes', 'application/json', () => `"${'\\'.repeat(million)}`, 'syntax : JSON, not not well-formed'],
  [
    'a long text',
    'application/json',
    () => `"${'a'.repeat(4 * million)}"`,
    `not-a-list : list, not text of ${4 * million} characters`,
  ],
  ['a long number', 'application/json', () => '9'.repeat(million), 'not-a-list : list, not number'],
  ['spaces', 'application/json', () => `[${' '.repeat(2 * million)}`, 'syntax : JSON, not not well-formed'],
  [
    'elements in elements',
    'text/xml',
    () => '<a>'.repeat(million),
    'syntax : XML, not nested deeper than 200',
  ],
  [
    'closed elements in elements',
    'text/xml',
    () => `${'<a>'.repeat(million)}${'</a>'.repeat(million)}`,
    'syntax : XML, not nested deeper than 200',
  ],
  [
    'elements beside elements',
    'text/xml',
    () => `<a>${'<b/>'.repeat(210_000)}</a>`,
    'syntax : XML, not more than 200000 elements',
  ],
  [
    'namespaces',
    'text/xml',
    () => `<a ${Array.from({ length: 20_000 }, (_unused, at) => `xmlns:n${at}="u"`).join(' ')}`,
    'syntax : XML, not not well-formed',
  ],
  [
    'attributes',
    'text/xml',
    () => `<a ${Array.from({ length: 210_000 }, (_unused, at) => `n${at}=""`).join(' ')}/>`,
    'syntax : XML, not more than 200000 elements',
  ],
  ['an open comment', 'text/xml', () => `<!--${'- '.repeat(million)}`, 'syntax : XML, not not well-formed'],
  ['open CDATA', 'text/xml', () => `<a><![CDATA[${']'.repeat(million)}`, 'syntax : XML, not not well-formed'],
  ['an open entity', 'text/xml', () => `<a>&${'a'.repeat(million)}`, 'syntax : XML, not not well-formed'],
  [
    'a million laughs',
    'text/xml',
    () => '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>',
    'dtd : XML, not DOCTYPE',
  ],
  [
    'a long DOCTYPE',
    'text/xml',
    () => `<!DOCTYPE l [${'<'.repeat(million)}`,
    'syntax : XML, not not well-formed',
  ],
  [
    'UTF-16',
    'text/xml',
    () => utf16('<a>'.repeat(million), 'le'),
    'syntax : XML, not nested deeper than 200',
  ],
  [
    'parts',
    'multipart/related; boundary=b',
    () => '--b\r\n'.repeat(million),
    'syntax : XML, not multipart/related, 5000000 bytes',
  ],
];

for (const [name, type, body, flaw] of bombs) {
  it(`survives ${name}`, () => {
    const bytes = answer(type, body());
    for (const binding of bindings
      .filter(({ profile }) => (profile.kind === 'json') === (type === 'application/json'))
      .slice(0, 1)) {
      expect(binding.read(bytes).flaws.map(told)).toEqual([expect.stringContaining(flaw)]);
      expect(sketchBody(bytes.body, type, binding.profile).length).toBeLessThanOrEqual(2001);
    }
  });
}

it('reads ten thousand flawed records, and tells of each cause once', () => {
  const one =
    '{"PKods":1,"Statuss":"x","DatumsNo":"","DatumsLidz":"","Pasvaldiba":"","Vards":"Anna","Vards":"Anna"}';
  const reading = bindings[0]?.read(
    answer('application/json', `[${Array.from({ length: 10_000 }, () => one).join(',')}]`),
  );
  expect(reading?.records.length).toBe(10_000);
  expect(reading?.flaws.length).toBe(6);
});
