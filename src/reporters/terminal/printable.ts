/**
 * `text` without what a terminal would obey rather than show: control characters, escape sequences, marks that turn the
 * direction of writing. White space is folded.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '\u00B7')
    .trim();
}
