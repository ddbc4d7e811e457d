import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Element } from '../../src/bindings/xml/element.ts';
import { parseXml, readXml } from '../../src/bindings/xml/read-xml.ts';
import type { Written } from '../../src/bindings/xml/write-xml.ts';
import { writeXml } from '../../src/bindings/xml/write-xml.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '<!--',
      '\r',
      '\n',
      '\t',
      ' ',
      '\u0000',
      '\uD800',
      '\uFFFE',
      '😀',
      'ģ',
    ),
  }),
);
const name = fc.constantFrom('a', 'Vārds', 'x-1', '_', 'Pasvaldība');

const written: fc.Arbitrary<Written> = fc.letrec<{ element: Written }>((tie) => ({
  element: fc.record(
    {
      name,
      attributes: fc.dictionary(name, hostile, { noNullPrototype: true }),
      content: fc.oneof({ maxDepth: 3 }, hostile, fc.array(tie('element'), { maxLength: 3 })),
    },
    { requiredKeys: ['name'] },
  ),
})).element;

/** What XML cannot hold comes back as U+FFFD; all else as it was. */
function holdable(text: string): string {
  return Array.from(text, (one) =>
    /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(one) ? one : '\uFFFD',
  ).join('');
}

function expected({ name: local, attributes = {}, content = '' }: Written): Element {
  return {
    namespace: '',
    local,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      namespace: '',
      local: key,
      value: holdable(value),
    })),
    children: typeof content === 'string' ? [] : content.map(expected),
    text: typeof content === 'string' ? holdable(content) : '',
  };
}

it('reads back what it wrote, whatever the texts', () => {
  fc.assert(
    fc.property(written, (element) => {
      const text = writeXml(element);
      expect(parseXml(text)).toEqual({ ok: true, root: expected(element) });
      expect(readXml(new TextEncoder().encode(text), undefined)).toMatchObject({ ok: true });
    }),
    { numRuns: 500 },
  );
});

it.each(['', 'a b', 'a>', '1a', 'a:b:c', ':a', 'a:', '-a', 'a"', 'ª'])(
  'refuses to write the name %j',
  (wrong) => {
    expect(() => writeXml({ name: wrong })).toThrow(RangeError);
    expect(() => writeXml({ name: 'a', attributes: { [wrong]: '' } })).toThrow(RangeError);
  },
);

it.each([
  ['nothing', '', 'empty'],
  ['white space', ' \n', 'empty'],
  ['what is not in its encoding', Buffer.from([0x3c, 0x61, 0x3e, 0xff]), 'charset'],
  ['what is not well-formed', '<a>', 'syntax'],
  ['a DTD', '<!DOCTYPE a><a/>', 'dtd'],
])('refuses to read %s', (_name, body, wrong) => {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  expect(readXml(bytes, undefined)).toMatchObject({ ok: false, wrong });
});
