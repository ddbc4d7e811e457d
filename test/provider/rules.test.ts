import { describe, expect, it } from 'vitest';
import { covered, fillRightly, readDayRightly, rule } from '../../src/provider/rules.ts';
import type { Problem } from '../../src/provider/question.ts';
import type { Ruled } from '../../src/provider/rules.ts';
import { operator, subjects, today } from './parts.ts';

const question = { PersonCode: '120319-20001', ...operator };

function ruled(fields: Readonly<Record<string, unknown>>, tolerates: readonly Problem[] = []): Ruled {
  return rule(
    { fields: { ...question, ...fields } },
    { today, operator, tolerates: new Set(tolerates), readDay: readDayRightly, fill: fillRightly },
  );
}

describe('a question that must not be served', () => {
  it.each<[string, Readonly<Record<string, unknown>>, Problem]>([
    ['no first name', { userName: undefined }, 'operator-name-missing'],
    ['a first name of null', { userName: null }, 'operator-name-missing'],
    ['an empty first name', { userName: '' }, 'operator-name-missing'],
    ['a blank first name', { userName: ' \t\u00a0' }, 'operator-name-missing'],
    ['a first name that is no text', { userName: 7 }, 'operator-name-missing'],
    ['no surname', { userSecondName: undefined }, 'operator-surname-missing'],
    ['a blank surname', { userSecondName: ' ' }, 'operator-surname-missing'],
    ['no operator code', { userPersonCode: undefined }, 'operator-code-missing'],
    ['an empty operator code', { userPersonCode: '' }, 'operator-code-missing'],
    ['an operator code with letters', { userPersonCode: '010218-2000A' }, 'operator-code-malformed'],
    [
      'an operator code with a wrong check digit',
      { userPersonCode: '010218-20004' },
      'operator-code-malformed',
    ],
    ['another first name', { userName: 'Ilze' }, 'operator-unknown'],
    ['another surname', { userSecondName: 'Berzina' }, 'operator-unknown'],
    ['a surname in capitals', { userSecondName: 'BĒRZIŅA' }, 'operator-unknown'],
    ['another operator code', { userPersonCode: '010218-20011' }, 'operator-unknown'],
    ['no person code', { PersonCode: undefined }, 'person-code-missing'],
    ['a person code of null', { PersonCode: null }, 'person-code-missing'],
    ['an empty person code', { PersonCode: '' }, 'person-code-missing'],
    ['a blank person code', { PersonCode: '   ' }, 'person-code-missing'],
    ['a person code that is a number', { PersonCode: 12031920001 }, 'person-code-malformed'],
    ['a person code with letters', { PersonCode: '12O319-20001' }, 'person-code-malformed'],
    ['a person code that is too short', { PersonCode: '120319-2000' }, 'person-code-malformed'],
    ['a person code that is too long', { PersonCode: '120319-200011' }, 'person-code-malformed'],
    ['a person code with white space around it', { PersonCode: ' 120319-20001' }, 'person-code-malformed'],
    ['a person code with digits of another script', { PersonCode: '١٢٠٣١٩-٢٠٠٠١' }, 'person-code-malformed'],
    ['a wrong check digit', { PersonCode: '120319-20002' }, 'person-code-impossible'],
    ['a birth day that is none', { PersonCode: '310219-20001' }, 'person-code-impossible'],
    ['a date that is no date', { dateFrom: 'tomorrow' }, 'date-malformed'],
    ['a day that is none', { dateFrom: '2026-02-30T00:00:00' }, 'date-malformed'],
    ['a date as Latvians write it', { dateTill: '01.03.2026' }, 'date-malformed'],
    ['an empty date', { dateTill: '' }, 'date-malformed'],
    ['a date that is a number', { dateTill: 1_767_225_600 }, 'date-malformed'],
    [
      'an end before the start',
      { dateFrom: '2026-03-02T00:00:00', dateTill: '2026-03-01T00:00:00' },
      'period-inverted',
    ],
    [
      'an end before the start in Riga alone',
      { dateFrom: '2026-03-01T22:30:00Z', dateTill: '2026-03-01T23:00:00' },
      'period-inverted',
    ],
  ])('%s', (_what, fields, problem) => {
    expect(ruled(fields)).toEqual({ ok: false, problem });
  });

  it('is refused for its operator before anything else is said about it', () => {
    expect(ruled({ userName: '', PersonCode: 'x', dateFrom: 'x' })).toEqual({
      ok: false,
      problem: 'operator-name-missing',
    });
  });

  it('is served where the problem is overlooked, and not for another', () => {
    expect(ruled({ userName: '' }, ['operator-name-missing'])).toMatchObject({ ok: true });
    expect(ruled({ userName: '', PersonCode: '' }, ['operator-name-missing'])).toEqual({
      ok: false,
      problem: 'person-code-missing',
    });
  });
});

describe('the person and the operator', () => {
  it.each([
    ['with its hyphen', { PersonCode: '120319-20001' }],
    ['without its hyphen', { PersonCode: '12031920001' }],
    ['for an operator without the hyphen', { userPersonCode: '01021820003' }],
    ['for an operator whose letters come in two parts', { userSecondName: 'Bērziņa'.normalize('NFD') }],
  ])('are the same %s', (_how, fields) => {
    expect(ruled(fields)).toMatchObject({ ok: true, legal: { person: '12031920001' } });
  });
});

describe('the period', () => {
  it.each([
    ['no dates: today', {}, '2026-11-23', '2026-11-23'],
    ['null dates: today', { dateFrom: null, dateTill: null }, '2026-11-23', '2026-11-23'],
    ['the start alone', { dateFrom: '2026-03-01T00:00:00' }, '2026-03-01', '2026-03-01'],
    ['the end alone', { dateTill: '2026-03-31T23:59:59' }, '2026-03-31', '2026-03-31'],
    [
      'both',
      { dateFrom: '2026-03-01T00:00:00', dateTill: '2026-03-31T00:00:00' },
      '2026-03-01',
      '2026-03-31',
    ],
    [
      'one day, whatever the hour',
      { dateFrom: '2026-03-01T18:00:00', dateTill: '2026-03-01T06:00:00' },
      '2026-03-01',
      '2026-03-01',
    ],
    ['in UTC, the next day in Riga', { dateFrom: '2026-06-29T21:00:00Z' }, '2026-06-30', '2026-06-30'],
    [
      'in UTC, still the same day in winter',
      { dateFrom: '2026-01-29T21:59:59Z' },
      '2026-01-29',
      '2026-01-29',
    ],
    ['with the offset of Riga', { dateFrom: '2026-06-30T23:59:59+03:00' }, '2026-06-30', '2026-06-30'],
    ['with fractions of a second', { dateFrom: '2026-06-30T23:59:59.999' }, '2026-06-30', '2026-06-30'],
    ['a bare date', { dateFrom: '2026-06-30' }, '2026-06-30', '2026-06-30'],
    [
      'long ago',
      { dateFrom: '1850-01-01T00:00:00', dateTill: '1850-12-31T00:00:00' },
      '1850-01-01',
      '1850-12-31',
    ],
    [
      'far ahead',
      { dateFrom: '2150-01-01T00:00:00', dateTill: '2150-12-31T00:00:00' },
      '2150-01-01',
      '2150-12-31',
    ],
  ])('%s', (_what, fields, from, till) => {
    const result = ruled(fields);
    expect(result.ok && [result.legal.period.from.toString(), result.legal.period.till.toString()]).toEqual([
      from,
      till,
    ]);
  });
});

describe('the statuses', () => {
  const several = subjects.subjects.find(({ personCode }) => personCode === '01021820011');

  it.each([
    ['the day before the first', '2025-12-31', '2025-12-31', []],
    ['the first day', '2026-01-01', '2026-01-01', [1]],
    ['a period that ends on the first day', '2025-01-01', '2026-01-01', [1]],
    ['the last day', '2026-03-31', '2026-03-31', [1]],
    ['a period that begins on the last day', '2026-03-31', '2026-04-01', [1, 2]],
    ['a status of one day', '2026-04-01', '2026-04-01', [2]],
    ['the day after it', '2026-04-02', '2026-04-02', []],
    ['a gap', '2026-04-02', '2026-10-24', []],
    ['the first day of one without end', '2026-10-25', '2026-10-25', [2]],
    ['far ahead in one without end', '2150-01-01', '2150-12-31', [2]],
    ['the whole time', '2020-01-01', '2030-01-01', [1, 2, 2]],
  ])('on %s', (_when, from, till, kinds) => {
    const period = { from: readDayRightly(from) ?? today, till: readDayRightly(till) ?? today };
    expect(covered(several, period).map(({ status }) => status)).toEqual(kinds);
  });

  it('of somebody who is not known, or not in the list, are none', () => {
    const unknown = subjects.subjects.find((one) => one.unknown);
    const always = { from: today, till: today };
    expect([covered(unknown, always), covered(undefined, always)]).toEqual([[], []]);
  });
});
