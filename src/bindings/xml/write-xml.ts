import { isXmlName } from './xml-name.ts';

/** An element to be written: a name as it stands in the document, attributes, and text or children. */
export interface Written {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string | readonly Written[];
}

/** All but what XML 1.0 can hold (its production 2, Char); surrogates that stand alone are none of it. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/**
 * Writes an element; every text and attribute value is escaped, and what XML cannot hold becomes U+FFFD. Throws a
 * RangeError for a name that is none: names are ours or a profile's, never a message's.
 */
export function writeXml({ name, attributes = {}, content = '' }: Written): string {
  const tag = checked(name);
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${checked(key)}="${escaped(value, /[&<>"\r\n\t]/g)}"`,
  );
  const inner = typeof content === 'string' ? escaped(content, /[&<>\r]/g) : content.map(writeXml).join('');
  return inner === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inner}</${tag}>`;
}

function checked(name: string): string {
  const [first = '', ...rest] = name.split(':');
  if (rest.length > 1 || ![first, ...rest].every(isXmlName)) throw new RangeError('no XML name');
  return name;
}

function escaped(text: string, special: RegExp): string {
  return text.replaceAll(unwritable, '\uFFFD').replaceAll(special, (one) => escapes[one] ?? one);
}
