import { expect, test } from 'vitest';
import { rulings } from '../../src/core/ruling.ts';
import { rulingText } from '../../src/text/rulings.ts';

test.each(rulings)('%s is one sentence in each language', (ruling) => {
  const { lv, en } = rulingText[ruling];
  for (const sentence of [lv, en]) expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u);
  expect(lv).not.toBe(en);
});
