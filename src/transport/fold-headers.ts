/** Header names in lower case; repeated ones joined by a comma, in their order (RFC 9110, 5.3). */
export function foldHeaders(raw: readonly string[]): Record<string, string> {
  const folded = new Map<string, string>();
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = (raw[i] ?? '').toLowerCase();
    const value = raw[i + 1] ?? '';
    const before = folded.get(name);
    folded.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(folded);
}
