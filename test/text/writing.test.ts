import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/text/in-language.ts';

const { writing: lv, counts: lvCounts } = inLanguage('lv');
const { writing: en, counts: enCounts } = inLanguage('en');

describe('counted nouns', () => {
  it.each([
    [0, '0 pārbaužu', '0 checks', '0 dienu', '0 atbildēs'],
    [1, '1 pārbaude', '1 check', '1 diena', '1 atbildē'],
    [2, '2 pārbaudes', '2 checks', '2 dienas', '2 atbildēs'],
    [10, '10 pārbaudes', '10 checks', '10 dienas', '10 atbildēs'],
    [11, '11 pārbaudes', '11 checks', '11 dienas', '11 atbildēs'],
    [21, '21 pārbaude', '21 checks', '21 diena', '21 atbildē'],
    [111, '111 pārbaudes', '111 checks', '111 dienas', '111 atbildēs'],
    [121, '121 pārbaude', '121 checks', '121 diena', '121 atbildē'],
  ])('%i', (count, checksLv, checksEn, daysLv, answersLv) => {
    expect(lvCounts.checks(count)).toBe(checksLv);
    expect(enCounts.checks(count)).toBe(checksEn);
    expect(lvCounts.days(count)).toBe(daysLv);
    expect(lvCounts.inAnswers(count)).toBe(answersLv);
  });
});

describe('days', () => {
  it.each([
    ['2026-03-01', '01.03.2026.', '1 March 2026'],
    ['2026-03-01T00:00:00', '01.03.2026.', '1 March 2026'],
    ['2026-02-30', '2026-02-30', '2026-02-30'],
    ['2026-02-28T22:30:00Z', '2026-02-28T22:30:00Z', '2026-02-28T22:30:00Z'],
    ['?', '?', '?'],
    ['', '', ''],
  ])('%s', (iso, inLatvian, inEnglish) => {
    expect(lv.day(iso)).toBe(inLatvian);
    expect(en.day(iso)).toBe(inEnglish);
  });
});

describe('moments are on a clock in Riga', () => {
  it.each([
    [
      '2026-11-23T12:05:02.000Z',
      '2026. gada 23. novembrī plkst. 14.05 (pēc Rīgas laika)',
      '23 November 2026, 14:05 (Riga time)',
    ],
    [
      '2026-06-30T21:30:00Z',
      '2026. gada 1. jūlijā plkst. 00.30 (pēc Rīgas laika)',
      '1 July 2026, 00:30 (Riga time)',
    ],
    ['yesterday', 'yesterday', 'yesterday'],
  ])('%s', (iso, inLatvian, inEnglish) => {
    expect(lv.moment(iso)).toBe(inLatvian);
    expect(en.moment(iso)).toBe(inEnglish);
  });
});

describe('durations and numbers', () => {
  it.each([
    [0, '0 ms', '0 ms'],
    [8.4, '8 ms', '8 ms'],
    [3420, '3,4 s', '3.4 s'],
    [150_000, '2,5 min', '2.5 min'],
  ])('%d ms', (ms, inLatvian, inEnglish) => {
    expect(lv.duration(ms)).toBe(inLatvian);
    expect(en.duration(ms)).toBe(inEnglish);
  });
});

describe('periods', () => {
  const person = 'person-8f3a21c0';
  it.each([
    [null, null, 'bez datumiem, tātad uz izsaukuma dienu', 'without dates, which means the day of the call'],
    [
      '2026-03-01',
      null,
      'uz 01.03.2026., norādot tikai šo datumu',
      'on 1 March 2026, given as the only date',
    ],
    [
      null,
      '2026-03-01',
      'uz 01.03.2026., norādot tikai šo datumu',
      'on 1 March 2026, given as the only date',
    ],
    ['2026-03-01', '2026-03-01T00:00:00', 'uz 01.03.2026.', 'on 1 March 2026'],
    [
      '2026-03-01',
      '2026-03-31',
      'par laiku no 01.03.2026. līdz 31.03.2026.',
      'from 1 March 2026 to 31 March 2026',
    ],
  ])('%s to %s', (from, till, inLatvian, inEnglish) => {
    expect(lv.period({ person, from, till })).toBe(inLatvian);
    expect(en.period({ person, from, till })).toBe(inEnglish);
  });
});

describe('clauses', () => {
  it.each([
    ['3.1.1', '3.1.1. apakšpunkts', 'clause 3.1.1'],
    ['2', '2. punkts', 'clause 2'],
    ['annex.8', 'pielikuma 8. rinda', 'annex, row 8'],
    ['annex.step.2', 'pielikuma 2. solis', 'annex, step 2'],
    ['annex.authorisation', 'pielikums, autorizācija', 'annex, authorisation'],
    ['annex.other', 'pielikums, other', 'annex, other'],
  ])('%s', (id, inLatvian, inEnglish) => {
    expect(lv.clause(id)).toBe(inLatvian);
    expect(en.clause(id)).toBe(inEnglish);
  });
});
