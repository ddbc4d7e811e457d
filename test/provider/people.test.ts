import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { isNeverIssued, parsePersonCode } from '../../src/exchange/person-code.ts';
import type { KnownStatus, RigaDay } from '../../src/exchange/record.ts';
import { isRegistrationNumber } from '../../src/exchange/registration-number.ts';
import type { Subjects } from '../../src/exchange/subjects.ts';
import { syntheticSubjects } from '../../src/provider/people.ts';
import { day, operator, today } from './parts.ts';

const people = syntheticSubjects(1, today);
const codesOf = ({ subjects }: Subjects): readonly string[] => subjects.map(({ personCode }) => personCode);
const statusesOf = ({ subjects }: Subjects): readonly (readonly KnownStatus[])[] =>
  subjects.flatMap((one) => (one.unknown ? [] : [one.statuses]));

const sets = statusesOf(people);
const compare = (a: RigaDay, b: RigaDay): number => Temporal.PlainDate.compare(a, b);
const holdsToday = ({ from, till }: KnownStatus): boolean =>
  compare(from, today) <= 0 && (till === undefined || compare(today, till) <= 0);

it('are the same for the same seed, and others for another', () => {
  expect(syntheticSubjects(1, today)).toEqual(people);
  const others = codesOf(syntheticSubjects(2, today)).filter((code) => codesOf(people).includes(code));
  expect(others).toEqual(['12031920001', '12031920010', '12031920028']);
});

it.each([0, 1, 2, 3, 4, 5, 4_294_967_295])('of seed %i nobody is, and each is once', (seed) => {
  const codes = codesOf(syntheticSubjects(seed, today));
  expect(new Set([...codes, '01021820003']).size).toBe(codes.length + 1);
  const issuable = codes.filter((code) => {
    const read = parsePersonCode(code);
    return !read.ok || !isNeverIssued(read.value);
  });
  expect(issuable).toEqual([]);
});

it('are those of the README, and who asks for them', () => {
  expect(people).toMatchObject({ municipality: '90000077325', operator });
  expect(isRegistrationNumber(people.municipality)).toBe(true);
  expect(people.subjects.slice(0, 3)).toEqual([
    {
      personCode: '12031920001',
      unknown: false,
      statuses: [{ status: 1, from: day('2026-01-01'), till: day('2026-06-30') }],
    },
    { personCode: '12031920010', unknown: false, statuses: [] },
    { personCode: '12031920028', unknown: true },
  ]);
});

it.each(['2026-11-23', '2026-01-31', '2027-02-28', '2028-02-29', '2026-12-31'])(
  'on %s nobody’s status ends before it begins or shares a day with another',
  (text) => {
    const disordered = statusesOf(syntheticSubjects(1, day(text))).filter((statuses) => {
      // All days in their order: a status may last one day, but the next begins later.
      const days = statuses.flatMap(({ from, till }) => [from, till ?? day('9999-12-31')]);
      return days.some(
        (one, at) =>
          compare(one, days[at + 1] ?? day('9999-12-31')) > (at % 2 === 0 ? 0 : -1) && at + 1 < days.length,
      );
    });
    expect(disordered).toEqual([]);
  },
);

it.each<[string, (statuses: readonly KnownStatus[]) => boolean]>([
  ['poor today', (all) => all.some((one) => one.status === 1 && one.till !== undefined && holdsToday(one))],
  [
    'low-income today',
    (all) => all.some((one) => one.status === 2 && one.till !== undefined && holdsToday(one)),
  ],
  [
    'no longer poor',
    (all) => all.length === 1 && all.every(({ till }) => till !== undefined && compare(till, today) < 0),
  ],
  ['poor with no end', (all) => all.some(({ status, till }) => status === 1 && till === undefined)],
  ['low-income with no end', (all) => all.some(({ status, till }) => status === 2 && till === undefined)],
  ['of both kinds, one after the other', (all) => new Set(all.map(({ status }) => status)).size === 2],
  [
    'with a status the day after another',
    (all) => all.some(({ till }, at) => till?.add({ days: 1 }).equals(all[at + 1]?.from ?? till) === true),
  ],
  [
    'with a gap between statuses',
    (all) =>
      all.some(
        ({ till }, at) =>
          compare(till?.add({ days: 1 }) ?? today, all[at + 1]?.from ?? day('1900-01-01')) < 0,
      ),
  ],
  ['with three statuses', (all) => all.length === 3],
  ['with a status to come', (all) => all.some(({ from }) => compare(from, today) > 0)],
  ['of one day', (all) => all.some(({ from, till }) => till?.equals(from) === true)],
  ['from a 29 February', (all) => all.some(({ from }) => from.equals('2024-02-29'))],
  ['to a 29 February', (all) => all.some(({ till }) => till?.equals('2024-02-29') === true)],
  ['without a status', (all) => all.length === 0],
])('there is somebody %s', (_what, is) => {
  expect(sets.some(is)).toBe(true);
});

it('are few enough to be asked about one by one', () => {
  expect([sets.length, people.subjects.filter((one) => one.unknown).length]).toEqual([26, 3]);
});
