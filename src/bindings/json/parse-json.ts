import { escapeToken } from './json-value.ts';

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown; readonly duplicates: readonly Duplicate[] }
  | { readonly ok: false; readonly detail: string };

/** A member name that comes twice in one object. */
interface Duplicate {
  /** JSON pointer of the object. */
  readonly owner: string;
  readonly name: string;
}

/** Deeper than any message of the exchange, shallow enough for recursion. */
const maxDepth = 200;
const maxDuplicates = 200;

interface Frame {
  /** Names of an object so far; undefined for a list. */
  readonly names: Set<string> | undefined;
  name: string;
  index: number;
  /** Whether the next string of an object is a name. */
  awaitsName: boolean;
}

/** Reads JSON, bounded in depth, with the duplicates that JSON.parse passes over. Linear in the text; never throws. */
export function parseJson(text: string): ParsedJson {
  const duplicates = scan(text);
  if (duplicates === undefined) return { ok: false, detail: `nested deeper than ${maxDepth}` };
  try {
    return { ok: true, value: JSON.parse(text) as unknown, duplicates };
  } catch {
    return { ok: false, detail: 'not well-formed' };
  }
}

/** The duplicates of a text that is JSON, undefined where it is nested too deep; of any other text it tells nothing. */
function scan(text: string): readonly Duplicate[] | undefined {
  const duplicates: Duplicate[] = [];
  const open: Frame[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const frame = open.at(-1);
    switch (text.charAt(at)) {
      case '[':
      case '{':
        if (open.length >= maxDepth) return undefined;
        open.push({
          names: text.charAt(at) === '{' ? new Set() : undefined,
          name: '',
          index: 0,
          awaitsName: true,
        });
        break;
      case ']':
      case '}':
        open.pop();
        break;
      case ',':
        if (frame !== undefined) {
          frame.index += 1;
          frame.awaitsName = true;
        }
        break;
      case '"': {
        const end = endOfString(text, at);
        if (frame?.names !== undefined && frame.awaitsName) {
          frame.name = nameIn(text.slice(at, end + 1));
          frame.awaitsName = false;
          const isDuplicate = frame.names.has(frame.name) && duplicates.length < maxDuplicates;
          if (isDuplicate) duplicates.push({ owner: pointerTo(open), name: frame.name });
          frame.names.add(frame.name);
        }
        at = end;
      }
    }
  }
  return duplicates;
}

/** The place of the closing quote, or the end of a text that has none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function nameIn(literal: string): string {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return JSON.parse(literal) as string;
  } catch {
    return literal;
  }
}

/** Where the innermost open value stands: the place in each of the values around it. */
function pointerTo(open: readonly Frame[]): string {
  const around = open.slice(0, -1);
  return around
    .map(({ names, name, index }) => `/${names === undefined ? index : escapeToken(name)}`)
    .join('');
}
