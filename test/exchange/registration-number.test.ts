import { expect, it } from 'vitest';
import { isRegistrationNumber } from '../../src/exchange/registration-number.ts';

it.each(['90000077325', '90001800413', '90009114646', '90000056357'])('takes %s', (text) => {
  expect(isRegistrationNumber(text)).toBe(true);
});

it.each([
  '',
  '9000007732',
  '900000773251',
  '90000077326',
  '90000077352',
  ' 90000077325',
  '90000077325\n',
  'LV90000077325',
  '9000007732５',
  '12031920001',
  '00000000000',
])('takes %j for none', (text) => {
  expect(isRegistrationNumber(text)).toBe(false);
});

it('sees every wrong digit', () => {
  const number = '90000077325';
  const wrong = Array.from(number).flatMap((digit, at) =>
    Array.from('0123456789')
      .filter((other) => other !== digit)
      .map((other) => number.slice(0, at) + other + number.slice(at + 1)),
  );
  expect(wrong.filter(isRegistrationNumber)).toEqual([]);
});
