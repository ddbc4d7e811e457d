import { printable } from './printable.ts';

/** `text` in lines of at most `width` columns, the first behind `lead`, the others under its text. A longer word stands alone. */
export function wrap(text: string, width: number, lead: string): readonly string[] {
  const indent = ' '.repeat(lead.length);
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of printable(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines;
}
