import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import type { Period } from '../../src/exchange/period.ts';
import { shareADay } from '../../src/exchange/period.ts';

const first = Temporal.PlainDate.from('2026-02-20');
const period = (from: number, till?: number): Period => {
  const start = { from: first.add({ days: from }) };
  return till === undefined ? start : { ...start, till: first.add({ days: till }) };
};

it.each([
  ['the same day', period(0, 0), period(0, 0), true],
  ['the last day of one and the first of the other', period(0, 5), period(5, 9), true],
  ['days side by side', period(0, 4), period(5, 9), false],
  ['one within the other', period(0, 9), period(3, 4), true],
  ['an open end and a later day', period(0), period(9999, 9999), true],
  ['an open end and the day before', period(1), period(0, 0), false],
  ['two open ends', period(0), period(9), true],
  ['two periods apart', period(0, 1), period(5, 6), false],
])('%s', (_case, one, other, share) => {
  expect([shareADay(one, other), shareADay(other, one)]).toEqual([share, share]);
});

it('agrees with counting the days', () => {
  const bounds = fc.tuple(fc.nat(20), fc.nat(20)).map(([from, length]) => [from, from + length] as const);
  fc.assert(
    fc.property(bounds, bounds, ([from, till], [otherFrom, otherTill]) => {
      const days = Array.from({ length: till - from + 1 }, (_, at) => from + at);
      const counted = days.some((day) => day >= otherFrom && day <= otherTill);
      expect(shareADay(period(from, till), period(otherFrom, otherTill))).toBe(counted);
    }),
  );
});
