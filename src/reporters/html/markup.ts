/** HTML that was written by the tag `html`: safe to put into HTML as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Interpolated = Markup | readonly Markup[] | string | number;

/**
 * Writes HTML. What is interpolated is escaped, in text as in double-quoted attributes, unless it was written by this
 * tag. Never interpolate into a tag's name, an unquoted attribute, a script, a style or an address that is followed.
 *
 * @example html`<p title="${hint}">${sentence}</p>`
 */
export function html(template: TemplateStringsArray, ...values: readonly Interpolated[]): Markup {
  let text = template[0] ?? '';
  for (const [at, value] of values.entries()) text += written(value) + (template[at + 1] ?? '');
  return new Markup(text);
}

export const nothing = new Markup('');

function written(value: Interpolated): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return String(value)
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(unwelcome, '\uFFFD')
    .replaceAll(/[&<>"']/g, (found) => entities[found] ?? '');
}

/** Control characters but tab and line feed, noncharacters, and marks that turn the direction of what stands around them. */
const unwelcome = /[^\P{Cc}\t\n]|[\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Noncharacter_Code_Point}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
