/** `text` as a sentence: a capital first, a full stop last. A date that ends in a full stop keeps only the one. */
export function sentence(text: string): string {
  const begun = text.charAt(0).toLocaleUpperCase('lv') + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
