import type { Flaw, FlawCode } from '../exchange/reading.ts';

/** How many flaws of one answer are kept, beyond the first of every code. */
const enough = 20;

/** Gathers what is wrong with one answer: each cause once for a place, whichever record it is in. */
export interface FlawList {
  add(code: FlawCode, path: string, expected: string, seen: string): void;
  readonly all: readonly Flaw[];
}

export function makeFlawList(): FlawList {
  const all: Flaw[] = [];
  const places = new Set<string>();
  const codes = new Set<FlawCode>();
  return {
    all,
    add(code, path, expected, seen) {
      if (all.length >= enough && codes.has(code)) return;
      const place = `${code} ${path.replaceAll(/\d+/g, '*')}`;
      if (places.has(place)) return;
      places.add(place);
      codes.add(code);
      all.push({ code, path, expected, seen });
    },
  };
}
