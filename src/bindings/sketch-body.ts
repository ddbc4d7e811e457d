import { askedFields, recordFields } from '../exchange/annex.ts';
import { parsePersonCode } from '../exchange/person-code.ts';
import { decodeText } from './decode-text.ts';
import { isGroup } from './json/json-value.ts';
import { parseJson } from './json/parse-json.ts';
import { mediaTypeOf, shownType } from './media-type.ts';
import type { BindingProfile } from './profile.ts';
import { safeName, safeNamespace } from './safe-name.ts';
import { sketchValue } from './sketch-value.ts';
import type { Element } from './xml/element.ts';
import { isNil } from './xml/element.ts';
import { decodeXml, parseXml } from './xml/read-xml.ts';

/** How many characters a sketch has at most, and how many bytes are read for one. */
const maxSketch = 2000;
const maxBytes = 1_048_576;

/** Codes of SOAP Faults: they say whose fault it is, and nothing about a person. */
const faultCode =
  /^(?:[\w-]{1,20}:)?(?:Client|Server|VersionMismatch|MustUnderstand|Sender|Receiver|DataEncodingUnknown)$/;

/**
 * The structure of a body, with the values of annex fields that may be shown, and of all others their kind and length.
 * Whole personal codes in annex fields stand in it in clear: the mask of the run turns them into pseudonyms. Never throws.
 */
export function sketchBody(
  body: Uint8Array,
  contentType: string | undefined,
  profile: BindingProfile,
): string {
  const media = mediaTypeOf(contentType);
  const size = `${media.type === '' ? 'no media type' : shownType(media)}, ${body.length} bytes`;
  if (body.length === 0) return '';
  if (body.length > maxBytes) return size;
  const lines = makeLines();
  const { text } = decodeText(body, media.charset);
  if (/^\s*[[{"\dtfn-]/.test(text)) {
    const parsed = parseJson(text);
    if (!parsed.ok) return size;
    sketchJson(parsed.value, '', '', namesIn(profile), lines);
  } else {
    const parsed = parseXml(decodeXml(body, media.charset).text.trimStart());
    if (!parsed.ok) return size;
    sketchElement(parsed.root, '', '', namesIn(profile), lines);
  }
  return lines.text();
}

interface Lines {
  add(line: string): void;
  isFull(): boolean;
  text(): string;
}

function makeLines(): Lines {
  const lines: string[] = [];
  let length = 0;
  const isFull = (): boolean => length > maxSketch;
  return {
    isFull,
    add(line) {
      if (isFull()) return;
      length += line.length + 1;
      lines.push(line);
    },
    text: () => (isFull() ? `${lines.join('\n').slice(0, maxSketch)}…` : lines.join('\n')),
  };
}

/** The wire names of the annex's fields. */
function namesIn({ asked, record }: BindingProfile): ReadonlySet<string> {
  return new Set([
    ...askedFields.map((field) => asked[field]),
    ...recordFields.map((field) => record[field]),
  ]);
}

function sketchJson(
  value: unknown,
  label: string,
  indent: string,
  annex: ReadonlySet<string>,
  lines: Lines,
  name = '',
): void {
  if (lines.isFull()) return;
  const isList = Array.isArray(value);
  if (!isList && !isGroup(value)) return lines.add(`${indent}${label}${shown(value, annex.has(name))}`);
  const members = isList ? value.map((one: unknown) => ['', one] as const) : Object.entries(value);
  const [opening, closing] = isList ? '[]' : '{}';
  if (members.length === 0) return lines.add(`${indent}${label}${opening}${closing}`);
  lines.add(`${indent}${label}${opening}`);
  for (const [key, member] of members) {
    if (lines.isFull()) return;
    const own = isList ? '' : `"${safeName(key)}": `;
    sketchJson(member, own, `${indent}  `, annex, lines, key);
  }
  return lines.add(`${indent}${closing}`);
}

function sketchElement(
  element: Element,
  around: string,
  indent: string,
  annex: ReadonlySet<string>,
  lines: Lines,
): void {
  if (lines.isFull()) return;
  const { namespace, local, children, text } = element;
  const name = safeName(local);
  const nil = isNil(element) ? ' xsi:nil="true"' : '';
  const start = `${indent}<${name}${namespace === around ? '' : ` xmlns="${safeNamespace(namespace)}"`}${nil}`;
  if (children.length === 0) {
    const value = faultCode.test(text) ? text : shown(text, annex.has(local));
    lines.add(text.trim() === '' ? `${start}/>` : `${start}>${value}</${name}>`);
    return;
  }
  lines.add(`${start}>`);
  for (const child of children) sketchElement(child, namespace, `${indent}  `, annex, lines);
  lines.add(`${indent}</${name}>`);
}

/** Of a value that the annex does not know only the kind is shown: a date may be somebody's birthday. */
function shown(value: unknown, isAnnex: boolean): string {
  if (isAnnex)
    return typeof value === 'string' && parsePersonCode(value).ok ? `"${value}"` : sketchValue(value);
  if (typeof value === 'string') return value === '' ? 'empty text' : `text of ${value.length} characters`;
  return value === null ? 'null' : typeof value;
}
