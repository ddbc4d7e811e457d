/** XML that was written by the tag `xml`: safe to put into XML as it is. */
export class Xml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Writes XML 1.0. What is interpolated is escaped, in text as in double-quoted attributes, unless it was written by this
 * tag; characters that XML 1.0 cannot hold are dropped.
 *
 * @example xml`<failure message="${what}"/>`
 */
export function xml(
  template: TemplateStringsArray,
  ...values: readonly (Xml | readonly Xml[] | string | number)[]
): Xml {
  let text = template[0] ?? '';
  for (const [at, value] of values.entries())
    text += written(value, text.endsWith('="')) + (template[at + 1] ?? '');
  return new Xml(text);
}

function written(value: Xml | readonly Xml[] | string | number, inAttribute: boolean): string {
  if (value instanceof Xml) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return String(value)
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(inAttribute ? /[&<>"'\t\n\r]/g : /[&<>"'\r]/g, (found) => entities[found] ?? '');
}

/** In an attribute white space is written as references, so that it keeps its lines. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
