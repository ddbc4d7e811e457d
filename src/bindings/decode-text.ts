/** Bytes as text, and by which encoding; `text` is undefined where they are not in it, or it is unknown. */
export interface Decoded {
  readonly text: string | undefined;
  readonly encoding: string;
}

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Decodes by the byte order mark, then by `declared`, then as UTF-8. The mark is dropped. */
export function decodeText(bytes: Uint8Array, declared: string | undefined): Decoded {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  const encoding = (marked ?? declared ?? 'utf-8').toLowerCase();
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { text: undefined, encoding };
  }
}

/** Content-Type taken apart: type in lower case without parameters, and the charset, if it names one. */
export function mediaTypeOf(header: string | undefined): { readonly type: string; readonly charset: string | undefined } {
  const [type = '', ...parameters] = (header ?? '').split(';');
  const charset = parameters
    .map((one) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(one)?.[1])
    .find((one) => one !== undefined);
  return { type: type.trim().toLowerCase(), charset };
}
