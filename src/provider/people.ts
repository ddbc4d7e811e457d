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
 * those of the README; the others follow from `seed`, and their days from `today`.
 */
export function syntheticSubjects(seed: number, today: RigaDay): Subjects {
  const next = lottery(seed);
  const serial = (): PersonCode =>
    neverIssuedCode(Temporal.PlainDate.from('2019-01-01').add({ days: next(10_000) }), next(1000));
  const person = (...statuses: readonly KnownStatus[]): Subject => ({
    personCode: serial(),
    unknown: false,
    statuses,
  });
  const ago = (months: number): RigaDay => today.subtract({ months }).with({ day: 1 });
  const monthEnd = (day: RigaDay): RigaDay => day.with({ day: day.daysInMonth });
  const half = (from: RigaDay): RigaDay => monthEnd(from.add({ months: 5 }));
  const day = (text: string): RigaDay => Temporal.PlainDate.from(text);
  const poor = (from: RigaDay, till?: RigaDay): KnownStatus => ({ status: 1, from, ...(till && { till }) });
  const low = (from: RigaDay, till?: RigaDay): KnownStatus => ({ status: 2, from, ...(till && { till }) });

  const subjects: readonly Subject[] = [
    {
      personCode: fixed('120319-20001'),
      unknown: false,
      statuses: [poor(day('2026-01-01'), day('2026-06-30'))],
    },
    { personCode: fixed('120319-20010'), unknown: false, statuses: [] },
    { personCode: fixed('120319-20028'), unknown: true },
    person(poor(ago(2), half(ago(2)))),
    person(low(ago(2), half(ago(2)))),
    person(poor(ago(20), half(ago(20))), low(ago(13), half(ago(13)))),
    person(low(ago(18), half(ago(18))), low(half(ago(18)).add({ days: 1 }), half(ago(12)))),
    person(poor(ago(9))),
    person(low(ago(3))),
    person(poor(ago(-2), half(ago(-2)))),
    person(poor(ago(14).with({ day: 15 }), ago(14).with({ day: 15 }))),
    person(
      low(day('2024-02-29'), day('2024-02-29').add({ months: 6 })),
      poor(day('2025-03-30'), day('2025-10-26')),
    ),
    person(poor(ago(30), half(ago(30))), poor(ago(20), half(ago(20))), poor(ago(8), half(ago(8)))),
    person(),
    { personCode: serial(), unknown: true },
  ];
  return { municipality, operator, subjects };
}

function fixed(text: string): PersonCode {
  const read = parsePersonCode(text);
  if (!read.ok) throw new Error(`no personal code: ${read.wrong}`);
  return read.value;
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
