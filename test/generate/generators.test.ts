import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generators } from './generators.ts';

const root = new URL('../../', import.meta.url);

it.each(generators)('$file is what npm run generate makes', async (generator) => {
  expect(await generator.make()).toBe(readFileSync(new URL(generator.file, root), 'utf8'));
});
