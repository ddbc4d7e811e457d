import { Temporal } from 'temporal-polyfill';
import type { PersonCode } from '../exchange/person-code.ts';
import { neverIssuedCode, parsePersonCode } from '../exchange/person-code.ts';
import type { KnownStatus, RigaDay } from '../exchange/record.ts';
import type { Subject, Subjects } from '../exchange/subjects.ts';

/** Daugavpils valstspilsētas pašvaldība, clause 8 of the agreement. */
const municipality = '90000077325';

const operator = { userName: 'Anna', userSecondName: 'Bērziņa', userPersonCode: '010218-20003' };

/**
 * Synthetic people whose codes nobody was ever given: every kind of status, of end and of none. The first three are
 * those of the README; the codes of the others follow from `seed` (a whole number), and their days from `today`.
 */
export function syntheticSubjects(seed: number, today: RigaDay): Subjects {
  const code = codes(seed);
  const person = (...statuses: readonly KnownStatus[]): Subject => ({
    personCode: code(),
    unknown: false,
    statuses,
  });
  const stranger = (): Subject => ({ personCode: code(), unknown: true });
  /** The first day of the month so many months ago, and the last of the half year that begins then. */
  const ago = (months: number): RigaDay => today.subtract({ months }).with({ day: 1 });
  const half = (months: number): readonly [RigaDay, RigaDay] => [
    ago(months),
    ago(months - 6).subtract({ days: 1 }),
  ];

  const subjects: readonly Subject[] = [
    {
      personCode: fixed('120319-20001'),
      unknown: false,
      statuses: [poor(day('2026-01-01'), day('2026-06-30'))],
    },
    { personCode: fixed('120319-20010'), unknown: false, statuses: [] },
    { personCode: fixed('120319-20028'), unknown: true },
    // Running.
    person(poor(...half(2))),
    person(low(...half(2))),
    person(poor(...half(4))),
    person(low(ago(1), ago(-2).subtract({ days: 1 }))),
    // Ended.
    person(poor(...half(15))),
    person(low(...half(9))),
    person(poor(ago(10).add({ days: 9 }), ago(7).add({ days: 18 }))),
    // Several: with a gap, one day after another, of both kinds.
    person(poor(...half(20)), low(...half(13))),
    person(low(...half(18)), low(...half(12))),
    person(poor(...half(14)), low(...half(8)), poor(...half(2))),
    person(poor(...half(30)), poor(...half(20)), poor(...half(8))),
    person(low(...half(40)), low(ago(3))),
    // Without an end.
    person(poor(ago(9))),
    person(low(ago(3))),
    // Begun today, and ended yesterday.
    person(low(today, today.add({ months: 6 }))),
    person(poor(today.subtract({ months: 6 }), today.subtract({ days: 1 }))),
    // Still to come.
    person(poor(...half(-2))),
    person(low(...half(16)), low(ago(-3))),
    // Of one day, and on the edges of February, of the year and of the clock changes.
    person(poor(ago(14).add({ days: 14 }), ago(14).add({ days: 14 }))),
    person(low(day('2024-02-29'), day('2024-08-28')), poor(day('2025-03-30'), day('2025-10-26'))),
    person(poor(day('2023-09-01'), day('2024-02-29'))),
    person(poor(day('2024-12-31'), day('2025-06-30')), low(day('2025-07-01'), day('2026-01-01'))),
    // Known, without a status.
    person(),
    person(),
    stranger(),
    stranger(),
  ];
  return { municipality, operator, subjects };
}

function day(text: string): RigaDay {
  return Temporal.PlainDate.from(text);
}

function poor(from: RigaDay, till?: RigaDay): KnownStatus {
  return { status: 1, from, ...(till && { till }) };
}

function low(from: RigaDay, till?: RigaDay): KnownStatus {
  return { status: 2, from, ...(till && { till }) };
}

function fixed(text: string): PersonCode {
  const read = parsePersonCode(text);
  if (!read.ok) throw new Error(`no personal code: ${read.wrong}`);
  return read.value;
}

/** Codes of people born from July 2017 to 2022, each once, the same for the same seed. */
function codes(seed: number): () => PersonCode {
  const next = lottery(seed);
  const taken = new Set<string>(
    ['120319-20001', '120319-20010', '120319-20028', operator.userPersonCode].map(fixed),
  );
  const firstBirthDay = day('2017-07-01');
  return () => {
    let code: PersonCode;
    do code = neverIssuedCode(firstBirthDay.add({ days: 1 + next(2000) }), next(1000));
    while (taken.has(code));
    taken.add(code);
    return code;
  };
}

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function lottery(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
