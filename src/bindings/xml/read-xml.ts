import { SaxesParser } from 'saxes';
import { decodeText } from '../decode-text.ts';
import type { Attribute, Element } from './element.ts';

export type ReadXml =
  | { readonly ok: true; readonly root: Element; readonly text: string }
  | { readonly ok: false; readonly wrong: 'charset' | 'syntax' | 'dtd' | 'empty'; readonly detail: string; readonly text: string };

/** Deeper than any message of the exchange, shallow enough for recursion. */
const maxDepth = 100;
const maxElements = 200_000;

class Refused extends Error {}

/**
 * Reads an XML document from bytes: encoding by its mark, then `charset` of the Content-Type, then its declaration. A
 * document type declaration is refused, so that no entity is ever resolved but the five that XML has. Never throws.
 */
export function readXml(bytes: Uint8Array, charset: string | undefined): ReadXml {
  if (bytes.length === 0) return { ok: false, wrong: 'empty', detail: 'no bytes', text: '' };
  const { text, encoding } = decodeText(bytes, charset ?? declaredEncoding(bytes));
  if (text === undefined) return { ok: false, wrong: 'charset', detail: `not ${encoding}`, text: '' };
  if (text.trim() === '') return { ok: false, wrong: 'empty', detail: 'white space', text };
  try {
    return { ok: true, root: parse(text), text };
  } catch (error) {
    const wrong = error instanceof Refused ? 'dtd' : 'syntax';
    return { ok: false, wrong, detail: placeOf(error), text };
  }
}

/** The encoding that an XML declaration names, read as ASCII, or as UTF-16 where every other byte is zero. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
}

interface Building {
  readonly namespace: string;
  readonly local: string;
  readonly attributes: readonly Attribute[];
  readonly children: Element[];
  text: string;
}

function parse(text: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Building[] = [];
  let root: Element | undefined;
  let elements = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Refused('a document type declaration');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    elements += 1;
    if (open.length >= maxDepth || elements > maxElements) throw new Error('0:0: nested too deep or too large');
    const kept = Object.values(attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns');
    open.push({
      namespace: uri,
      local,
      attributes: kept.map((one) => ({ namespace: one.uri, local: one.local, value: one.value })),
      children: [],
      text: '',
    });
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
  if (root === undefined) throw new Error('0:0: no element');
  return root;
}

/** Line and column, without the words of the document that a message may repeat. */
function placeOf(error: unknown): string {
  const place = /^(\d+:\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return place === undefined ? 'not well-formed' : `not well-formed at ${place}`;
}
