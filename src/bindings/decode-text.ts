/** Bytes as text. Always a text: what is not in the encoding is U+FFFD in it, and `wrong` then says so. */
export interface Decoded {
  readonly text: string;
  /** As the Encoding Standard calls it, such as `utf-8` or `windows-1257`. */
  readonly encoding: string;
  /** The encoding that was to be expected, and what was there instead. */
  readonly wrong?: { readonly expected: string; readonly seen: string };
}

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Decodes by the byte order mark or the zeros of UTF-16, then by `declared`, then as UTF-8. The mark is dropped. */
export function decodeText(bytes: Uint8Array, declared: string | undefined): Decoded {
  const evident =
    marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? byZeros(bytes);
  if (evident !== undefined) return decodeAs(bytes, evident);
  if (declared === undefined) return decodeAs(bytes, 'utf-8');
  const known = encodingOf(declared);
  if (known === undefined)
    return { ...decodeAs(bytes, 'utf-8'), wrong: { expected: 'a known charset', seen: named(declared) } };
  // With neither mark nor zeros it is not UTF-16, whatever a string writer put into the declaration.
  if (known.startsWith('utf-16'))
    return { ...decodeAs(bytes, 'utf-8'), wrong: { expected: known, seen: 'utf-8' } };
  return decodeAs(bytes, known);
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding, wrong: { expected: encoding, seen: `bytes that are not ${encoding}` } };
  }
}

/** UTF-16 without its mark: JSON and XML begin with two ASCII characters. */
function byZeros([first, second]: Uint8Array): string | undefined {
  if (first === undefined || second === undefined) return undefined;
  if (first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== 0 ? 'utf-16be' : undefined;
}

function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function named(label: string): string {
  return /^[\w.:-]{1,40}$/.test(label) ? label : `text of ${label.length} characters`;
}
