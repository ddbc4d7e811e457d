import { type Day, dayAfter, dayAt } from './riga-day.ts';

/** A status that a person holds, both days included; no `till` is open-ended. */
export interface Held {
  status: 1 | 2;
  from: Day;
  till?: Day;
}

/** A test person; one without `statuses` is not known to the provider. */
export interface Person {
  code: string;
  statuses?: Held[];
}

/** The people and the caller of one run. */
export interface Subjects {
  municipality: string;
  operator: { userName: string; userSecondName: string; userPersonCode: string };
  people: Person[];
}

const WEIGHTS = [1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check digit of ten digits of a personal code of the old form. */
export function checkDigit(ten: string): number {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(ten[at]), 0);
  return ((1101 - sum) % 11) % 10;
}

/** A code that nobody bears: an old form with a birth date after 1 July 2017 and a right check digit. */
export function neverIssued(birth: string, serial: number): string {
  const ten = `${birth}2${String(serial).padStart(3, '0')}`;
  return `${birth}-2${String(serial).padStart(3, '0')}${checkDigit(ten)}`;
}

/** Nine people, as of a day: ended, open, several, both kinds, one day, none and two unknown. */
export function samplePeople(today: Day = dayAt(Date.now())): Subjects {
  const on = (days: number) => dayAfter(today, days);
  const held: (Held[] | undefined)[] = [
    [{ status: 1, from: '2026-06-01', till: '2026-06-30' }],
    [{ status: 2, from: on(-100) }],
    [
      { status: 1, from: on(-700), till: on(-500) },
      { status: 2, from: on(-300), till: on(-120) },
      { status: 1, from: on(-60), till: on(60) },
    ],
    [
      { status: 1, from: on(-90), till: on(90) },
      { status: 2, from: on(-30), till: on(30) },
    ],
    [
      { status: 2, from: on(-10), till: on(-10) },
      { status: 1, from: today, till: today },
    ],
    [{ status: 1, from: '2025-12-01', till: '2026-01-31' }],
    [],
    undefined,
    undefined,
  ];
  return {
    municipality: '90000077325',
    operator: { userName: 'Ķērstiņa', userSecondName: 'Žagariņa', userPersonCode: neverIssued('140220', 41) },
    people: held.map((statuses, at) => ({
      code: neverIssued(['030918', '211018', '070519', '280220'][at % 4] ?? '030918', 112 + at * 7),
      ...(statuses && { statuses }),
    })),
  };
}

/** `subjects.yaml` as the toolkit's page gives it. */
export function subjectsYaml({ municipality, operator, people }: Subjects): string {
  const lines = people.map(({ code, statuses }) => {
    if (!statuses) return `  - personCode: "${code}"\n    unknown: true`;
    const list = statuses.map(
      ({ status, from, till }) => `{ status: ${status}, from: ${from}${till ? `, till: ${till}` : ''} }`,
    );
    return `  - personCode: "${code}"\n    statuses: [${list.join(', ')}]`;
  });
  return `municipality: "${municipality}"
operator: { userName: ${operator.userName}, userSecondName: ${operator.userSecondName}, userPersonCode: "${operator.userPersonCode}" }
subjects:
${lines.join('\n')}
`;
}
