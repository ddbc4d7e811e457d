import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import {
  isNeverIssued,
  neverIssuedCode,
  parsePersonCode,
  spellWithHyphen,
} from '../../src/exchange/person-code.ts';

const right: readonly (readonly [spelling: unknown, digits: string])[] = [
  ['120319-20001', '12031920001'],
  ['12031920001', '12031920001'],
  ['290220-20002', '29022020002'], // 2020 is a leap year
  ['311299-20003', '31129920003'],
  ['320000-00008', '32000000008'],
  ['32000000008', '32000000008'],
  ['329999-99709', '32999999709'],
];

it.each(right)('reads %s', (spelling, digits) => {
  expect(parsePersonCode(spelling)).toEqual({ ok: true, value: digits });
});

const wrong: readonly (readonly [spelling: unknown, wrong: string])[] = [
  ['', 'form'],
  [' ', 'form'],
  ['120319-2000', 'form'],
  ['120319-200011', 'form'],
  ['1203192-0001', 'form'],
  ['120319--20001', 'form'],
  ['120319–20001', 'form'], // an en dash
  ['120319 20001', 'form'],
  [' 120319-20001', 'form'],
  ['120319-20001\n', 'form'],
  ['12O319-20001', 'form'],
  ['１２０３１９-20001', 'form'], // digits of full width
  [12031920001, 'form'],
  [null, 'form'],
  [undefined, 'form'],
  [{}, 'form'],
  [['120319-20001'], 'form'],
  ['120319-20002', 'check-digit'],
  ['120319-20011', 'check-digit'],
  ['310219-20001', 'birth-date'],
  ['290219-20001', 'birth-date'],
  ['000319-20001', 'birth-date'],
  ['120019-20001', 'birth-date'],
  ['121319-20001', 'birth-date'],
  ['120319-30001', 'birth-date'], // no such century
  ['310000-00008', 'birth-date'],
];

it.each(wrong)('says what is wrong with %j', (spelling, what) => {
  expect(parsePersonCode(spelling)).toEqual({ ok: false, wrong: what });
});

const day = fc
  .integer({ min: 1, max: 30_132 })
  .map((days) => Temporal.PlainDate.from('2017-07-01').add({ days }));
const serial = fc.integer({ min: 0, max: 999 });

/** The check digit by another statement of the same rule. */
function otherCheckDigit(digits: string): number {
  const weights = [10, 5, 8, 4, 2, 1, 6, 3, 7, 9];
  return (weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 1) % 11) % 10;
}

it('makes codes that are right, that nobody has, and that are one person in both spellings', () => {
  fc.assert(
    fc.property(day, serial, (birthDay, number) => {
      const code = neverIssuedCode(birthDay, number);
      expect(parsePersonCode(code)).toEqual({ ok: true, value: code });
      expect(parsePersonCode(spellWithHyphen(code))).toEqual({ ok: true, value: code });
      expect(isNeverIssued(code)).toBe(true);
      expect(code[6]).toBe('2');
      expect(Number(code[10])).toBe(otherCheckDigit(code));
    }),
  );
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.stringMatching(/^[0-9]{6}-?[0-9]{5}$/)), (text) => {
      expect(typeof parsePersonCode(text).ok).toBe('boolean');
    }),
  );
});

it.each([
  ['2017-07-01', 0],
  ['1999-12-31', 0],
  ['2100-01-01', 0],
  ['2019-03-12', -1],
  ['2019-03-12', 1000],
  ['2019-03-12', 0.5],
])('makes no code for %s and %d', (birthDay, number) => {
  expect(() => neverIssuedCode(Temporal.PlainDate.from(birthDay), number)).toThrow(RangeError);
});

it('makes the codes of the documents', () => {
  const born = Temporal.PlainDate.from('2019-03-12');
  expect([0, 1, 2].map((number) => spellWithHyphen(neverIssuedCode(born, number)))).toEqual([
    '120319-20001',
    '120319-20010',
    '120319-20028',
  ]);
});

it('holds no code of the new form for never issued', () => {
  const read = parsePersonCode('320000-00008');
  expect(read.ok && isNeverIssued(read.value)).toBe(false);
});

it('asks for no check digit in the new form', () => {
  const taken = Array.from('0123456789').filter((digit) => parsePersonCode(`320000-0000${digit}`).ok);
  expect(taken).toHaveLength(10);
});
