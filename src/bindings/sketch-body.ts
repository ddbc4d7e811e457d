import { parsePersonCode } from '../exchange/person-code.ts';
import { decodeText, mediaTypeOf } from './decode-text.ts';
import type { BindingProfile } from './profile.ts';
import { sketchValue } from './sketch-value.ts';
import type { Element } from './xml/element.ts';
import { isNil } from './xml/element.ts';
import { readXml } from './xml/read-xml.ts';

/** How many characters a sketch has at most, and how many bytes are read for one. */
const maxSketch = 2000;
const maxBytes = 262_144;

const plainName = /^[A-Za-z_@$][\w.:-]{0,40}$/;

/**
 * The structure of a body, with the values that may be shown. Whole personal codes stand in it in clear: the mask of the
 * run turns them into pseudonyms. Never throws.
 */
export function sketchBody(body: Uint8Array, contentType: string | undefined, _profile: BindingProfile): string {
  const { type, charset } = mediaTypeOf(contentType);
  const size = `${type === '' ? 'no media type' : type}, ${body.length} bytes`;
  if (body.length === 0) return '';
  if (body.length > maxBytes) return size;
  const { text } = decodeText(body, charset);
  const sketch = text !== undefined && /^\s*[[{"\dtfn-]/.test(text) ? sketchJson(text) : sketchXml(body, charset);
  if (sketch === undefined) return size;
  return sketch.length > maxSketch ? `${sketch.slice(0, maxSketch)}…` : sketch;
}

function sketchJson(text: string): string | undefined {
  try {
    return ofJson(JSON.parse(text), 0);
  } catch {
    return undefined;
  }
}

function ofJson(value: unknown, depth: number): string {
  if (depth > 12) return '…';
  if (Array.isArray(value)) return `[${value.slice(0, 20).map((one) => ofJson(one, depth + 1)).join(', ')}${value.length > 20 ? ', …' : ''}]`;
  if (typeof value !== 'object' || value === null) return shown(value);
  const members = Object.entries(value).slice(0, 40);
  return `{ ${members.map(([name, one]) => `${nameOf(name)}: ${ofJson(one, depth + 1)}`).join(', ')} }`;
}

function sketchXml(body: Uint8Array, charset: string | undefined): string | undefined {
  const read = readXml(body, charset);
  return read.ok ? ofElement(read.root, 0) : undefined;
}

function ofElement(element: Element, depth: number): string {
  const name = nameOf(element.local);
  if (depth > 12) return `<${name}>…`;
  if (element.children.length > 0) {
    const inner = element.children.slice(0, 20).map((child) => ofElement(child, depth + 1));
    return `<${name}>${inner.join('')}</${name}>`;
  }
  if (isNil(element)) return `<${name} nil/>`;
  return element.text.trim() === '' ? `<${name}/>` : `<${name}>${shown(element.text.trim())}</${name}>`;
}

function shown(value: unknown): string {
  return typeof value === 'string' && parsePersonCode(value).ok ? `"${value}"` : sketchValue(value);
}

function nameOf(name: string): string {
  return plainName.test(name) && !/\d{5}/.test(name) ? name : '‹name›';
}
