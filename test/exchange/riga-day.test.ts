import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { isStandIn, parseDateTime, rigaToday, startOfRigaDay } from '../../src/exchange/riga-day.ts';

const right: readonly (readonly [text: string, day: string, form: string])[] = [
  ['2026-06-30T00:00:00', '2026-06-30', 'full'],
  ['2026-06-30T23:59:59+03:00', '2026-06-30', 'full'],
  ['2026-06-29T21:00:00Z', '2026-06-30', 'full'],
  ['2026-06-29T20:59:59Z', '2026-06-29', 'full'],
  ['2026-01-01T21:59:59Z', '2026-01-01', 'full'],
  ['2026-01-01T22:00:00Z', '2026-01-02', 'full'],
  ['2026-06-30T23:59:59.999999999999999999', '2026-06-30', 'full'],
  ['2026-06-30T23:59:59.999+03:00', '2026-06-30', 'full'],
  ['2026-06-30t00:00:00z', '2026-06-30', 'full'],
  ['2026-06-30T00:00:00-00:00', '2026-06-30', 'full'],
  ['2026-06-30T12:00:00+14:00', '2026-06-30', 'full'],
  ['2026-06-30T02:00:00+14:00', '2026-06-29', 'full'],
  ['2026-06-30T20:00:00-12:00', '2026-07-01', 'full'],
  ['2026-06-30T24:00:00', '2026-07-01', 'full'],
  ['2026-06-30T24:00:00.000', '2026-07-01', 'full'],
  ['2026-06-30T24:00:00+03:00', '2026-07-01', 'full'],
  ['2016-12-31T23:59:60Z', '2017-01-01', 'full'],
  ['2017-01-01T01:59:60', '2017-01-01', 'full'],
  ['2026-03-29T03:30:00', '2026-03-29', 'full'], // skipped when the clocks go forward
  ['2026-10-25T03:30:00', '2026-10-25', 'full'], // twice when they go back
  ['2024-02-29T00:00:00', '2024-02-29', 'full'],
  ['1899-12-31T00:00:00', '1899-12-31', 'full'],
  ['9999-12-31T23:59:59', '9999-12-31', 'full'],
  ['2026-06-30', '2026-06-30', 'bare-date'],
  ['2026-06-30Z', '2026-06-30', 'bare-date'],
  ['2026-06-30T00:00', '2026-06-30', 'no-seconds'],
  ['2026-06-29T21:00Z', '2026-06-30', 'no-seconds'],
];

it.each(right)('reads %s as %s, %s', (text, day, form) => {
  const read = parseDateTime(text);
  expect(read.ok && [read.value.day.toString(), read.value.form]).toEqual([day, form]);
});

it.each([
  '',
  'today',
  '30.06.2026',
  '06/30/2026',
  '2026-6-30',
  '20260630',
  '2026-06',
  '2026-06-31',
  '2026-02-29',
  '2026-00-01',
  '2026-13-01T00:00:00',
  '2026-06-30 00:00:00',
  ' 2026-06-30T00:00:00',
  '2026-06-30T00:00:00\n',
  '2026-06-30T',
  '2026-06-30T00',
  '2026-06-30T24:00:01',
  '2026-06-30T24:01:00',
  '2026-06-30T24:00:00.001',
  '2026-06-30T25:00:00',
  '2026-06-30T00:60:00',
  '2026-06-30T00:00:61',
  '2026-06-30T00:00:00.',
  '2026-06-30T00:00:00,5',
  '2026-06-30T00:00:00+3:00',
  '2026-06-30T00:00:00+0300',
  '2026-06-30T00:00:00+24:00',
  '2026-06-30T00:00:00[Europe/Riga]',
  '-2026-06-30T00:00:00',
  '+002026-06-30T00:00:00',
  '12026-06-30T00:00:00',
  '/Date(1782766800000)/',
  '٢٠٢٦-06-30',
  1_782_766_800_000,
  null,
  undefined,
  {},
  new Date(0),
])('takes %j for no date', (text) => {
  expect(parseDateTime(text)).toEqual({ ok: false, wrong: 'date' });
});

const inRiga = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Riga', dateStyle: 'short' });
const instants = fc.date({
  min: new Date('1950-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
});

it('finds the same day in Riga as the calendar of the platform, whatever the offset', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: -14 * 60, max: 14 * 60 }), (instant, minutes) => {
      const sign = minutes < 0 ? '-' : '+';
      const offset = `${sign}${new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16)}`;
      const text = new Date(instant.getTime() + minutes * 60_000).toISOString().replace('Z', offset);
      const read = parseDateTime(text);
      expect(read.ok && read.value.day.toString()).toBe(inRiga.format(instant));
      expect(rigaToday(instant).toString()).toBe(inRiga.format(instant));
    }),
  );
});

it('never throws', () => {
  const nearly = fc.stringMatching(
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}$/,
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), nearly), (text) => {
      expect(typeof parseDateTime(text).ok).toBe('boolean');
    }),
  );
});

it.each([
  ['2026-06-30', '2026-06-29T21:00:00Z'],
  ['2026-01-01', '2025-12-31T22:00:00Z'],
  ['2026-03-29', '2026-03-28T22:00:00Z'],
  ['2026-03-30', '2026-03-29T21:00:00Z'],
])('begins %s at %s', (day, instant) => {
  expect(startOfRigaDay(Temporal.PlainDate.from(day)).toString()).toBe(instant);
});

it.each([
  ['9999-12-31T00:00:00', true],
  ['9999-12-31T23:59:59Z', true], // the year 10000 in Riga
  ['9999-12-31T23:59:59.9999999', true],
  ['9999-12-31T00:00:00+14:00', true], // 30 December in Riga
  ['9999-12-31', true],
  ['9999-12-29T00:00:00', false],
  ['2099-12-31T00:00:00', false],
])('says of %s whether it stands in for an open end: %s', (text, standsIn) => {
  const read = parseDateTime(text);
  expect(read.ok && isStandIn(read.value.day)).toBe(standsIn);
});
