import type { Language } from '../core/outcome.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import type { Words } from './words.ts';

const all: Readonly<Record<Language, Words>> = { lv, en };

/** All that reports say, in one language. */
export function inLanguage(language: Language): Words {
  return all[language];
}
