/** The word of `known` that `typed` is most likely meant to be, if any is near enough. */
function nearest(typed: string, known: readonly string[]): string | undefined {
  const scored = known.map((word) => ({
    word,
    distance: distanceBetween(typed.toLowerCase(), word.toLowerCase()),
  }));
  scored.sort((a, b) => a.distance - b.distance);
  const [best] = scored;
  return best !== undefined && best.distance <= Math.max(2, Math.floor(typed.length / 3))
    ? best.word
    : undefined;
}

/** ` Did you mean X?`, or nothing. */
export function suggestion(typed: string, known: readonly string[], prefix = ''): string {
  const word = nearest(typed, known);
  return word === undefined ? '' : ` Did you mean ${prefix}${word}?`;
}

/** Edits between two words: Levenshtein's distance. */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_unused, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const kept = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
