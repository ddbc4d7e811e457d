import type { Extra } from '../exchange/reading.ts';

/** How many extras of one answer are kept. */
const enough = 200;

/** Gathers what an answer holds beside the annex's fields. */
export interface ExtraList {
  add(extra: Extra): void;
  /** Whether no more are kept. */
  isFull(): boolean;
  readonly all: readonly Extra[];
}

export function makeExtraList(): ExtraList {
  const all: Extra[] = [];
  const isFull = (): boolean => all.length >= enough;
  return {
    all,
    isFull,
    add(extra) {
      if (!isFull()) all.push(extra);
    },
  };
}
