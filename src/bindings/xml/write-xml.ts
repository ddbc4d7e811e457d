/** An element to be written: a name as it stands in the document, attributes, and text or children. */
export interface Written {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string | readonly Written[];
}

/** What XML 1.0 cannot hold at all. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Writes an element; every text and attribute value is escaped, and what XML cannot hold becomes U+FFFD. */
export function writeXml({ name, attributes = {}, content = '' }: Written): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value, /[&<>"\r\n\t]/g)}"`);
  const inner = typeof content === 'string' ? escaped(content, /[&<>\r]/g) : content.map(writeXml).join('');
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

function escaped(text: string, special: RegExp): string {
  return text.replaceAll(unwritable, '\uFFFD').replaceAll(special, (one) => escapes[one] ?? one);
}
