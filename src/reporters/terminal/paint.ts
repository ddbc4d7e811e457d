const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

export type Style = keyof typeof codes;

/** Puts a style on a text, or leaves it plain. */
export type Paint = (style: Style, text: string) => string;

export function makePaint(colour: boolean): Paint {
  return (style, text) => (colour ? `\u001B[${codes[style]}m${text}\u001B[0m` : text);
}

/** How many rows `line` takes on a terminal of `width` columns. */
export function rowsOf(line: string, width: number): number {
  // oxlint-disable-next-line no-control-regex -- it is what `makePaint` writes
  const shown = line.replaceAll(/\u001B\[\d+m/g, '');
  return Math.max(1, Math.ceil(Array.from(shown).length / width));
}
