/** What a link inside the page can lead to. */
export type Place = 'section' | 'check' | 'finding' | 'ruling' | 'clause';

/** The id of a place in the page: the same in every run, and different for different names. */
export function anchor(place: Place, name: string): string {
  const safe = name.replaceAll(
    /[^A-Za-z0-9.-]/gu,
    (letter) => `_${(letter.codePointAt(0) ?? 0).toString(16)}_`,
  );
  return `${place}-${safe}`;
}
