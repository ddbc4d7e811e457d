import { SaxesParser } from 'saxes';
import type { Decoded } from '../decode-text.ts';
import { decodeText } from '../decode-text.ts';
import type { Attribute, Element } from './element.ts';

export type ParsedXml =
  | { readonly ok: true; readonly root: Element }
  | { readonly ok: false; readonly wrong: 'syntax' | 'dtd'; readonly detail: string };

export type ReadXml =
  | { readonly ok: true; readonly root: Element; readonly text: string }
  | {
      readonly ok: false;
      readonly wrong: 'charset' | 'syntax' | 'dtd' | 'empty';
      readonly detail: string;
      readonly text: string;
    };

/** Deeper than any message of the exchange, shallow enough for recursion. */
const maxDepth = 200;
const maxNodes = 200_000;

/** Why reading stopped before the end. Its message is ours and repeats nothing of the document. */
class Stopped extends Error {
  readonly wrong: 'syntax' | 'dtd';
  constructor(wrong: 'syntax' | 'dtd', message: string) {
    super(message);
    this.wrong = wrong;
  }
}

/**
 * Reads an XML document from bytes that must be in their encoding. A document type declaration is refused, so that no
 * entity is ever resolved but the five that XML has. Never throws.
 */
export function readXml(bytes: Uint8Array, charset: string | undefined): ReadXml {
  if (bytes.length === 0) return { ok: false, wrong: 'empty', detail: 'no bytes', text: '' };
  const { text, wrong } = decodeXml(bytes, charset);
  if (wrong !== undefined) return { ok: false, wrong: 'charset', detail: wrong.seen, text };
  if (text.trim() === '') return { ok: false, wrong: 'empty', detail: 'white space', text };
  return { ...parseXml(text), text };
}

/** Decodes by the byte order mark, then by `charset` of the Content-Type, then by the XML declaration, then as UTF-8. */
export function decodeXml(bytes: Uint8Array, charset: string | undefined): Decoded {
  return decodeText(bytes, charset ?? declaredEncoding(bytes));
}

/** The encoding that an XML declaration names, where it can be read as ASCII. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
}

interface Building {
  readonly namespace: string;
  readonly local: string;
  readonly attributes: readonly Attribute[];
  readonly children: Element[];
  text: string;
}

/** Reads a document that is text already; work is linear in its length, and its depth and size are bounded. Never throws. */
export function parseXml(text: string): ParsedXml {
  try {
    return { ok: true, root: parse(text) };
  } catch (error) {
    if (error instanceof Stopped) return { ok: false, wrong: error.wrong, detail: error.message };
    return { ok: false, wrong: 'syntax', detail: placeOf(error) };
  }
}

function parse(text: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Building[] = [];
  let root: Element | undefined;
  let nodes = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', (doctype) => {
    if (/^\s*html\b/i.test(doctype)) throw new Stopped('syntax', 'an HTML page');
    throw new Stopped('dtd', 'DOCTYPE');
  });
  parser.on('opentag', ({ uri, local, attributes: given }) => {
    const attributes = Object.values(given)
      .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
      .map((one): Attribute => ({ namespace: one.uri, local: one.local, value: one.value }));
    nodes += 1 + attributes.length;
    if (open.length >= maxDepth) throw new Stopped('syntax', `nested deeper than ${maxDepth}`);
    if (nodes > maxNodes) throw new Stopped('syntax', `more than ${maxNodes} elements`);
    open.push({ namespace: uri, local, attributes, children: [], text: '' });
  });
  const addText = (more: string): void => {
    const current = open.at(-1);
    if (current !== undefined) current.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const parent = open.at(-1);
    if (parent === undefined) root = closed;
    else parent.children.push(closed);
  });
  parser.write(text).close();
  if (root === undefined) throw new Stopped('syntax', 'no element');
  return root;
}

/** Line and column, without the words of the document that a message may repeat. */
function placeOf(error: unknown): string {
  const place = /^(\d+:\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return place === undefined ? 'not well-formed' : `not well-formed at ${place}`;
}
