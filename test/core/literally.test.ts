import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { literally } from '../../src/core/literally.ts';

it('matches any text as it stands, and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, other) => {
      const pattern = new RegExp(`^(?:${literally(text)})$`, 'u');
      expect(pattern.test(text)).toBe(true);
      expect(pattern.test(other)).toBe(text === other);
    }),
  );
});

it.each(['a.b', '(', '[x]', '$1', 'O\u2019Brien', 'A/B', '\\d', '{2}', 'a|b', 'x-y'])(
  'matches %s',
  (text) => {
    expect(new RegExp(`^${literally(text)}$`, 'u').test(text)).toBe(true);
  },
);
