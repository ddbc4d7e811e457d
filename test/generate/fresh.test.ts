import { expect, it } from 'vitest';
import { staleFiles } from '../generate.ts';

it('holds what npm run generate makes, in every file that it makes', async () => {
  expect(await staleFiles()).toEqual([]);
});
