/** A pattern that matches `text` as it stands: `RegExp.escape`, which Node 22 does not have. */
export function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
