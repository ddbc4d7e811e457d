import type { Asked, Conduct, Question, Row, Rule } from './conduct.ts';
import { checkDigit, type Held, type Person } from './people.ts';
import { type Day, readDay } from './riga-day.ts';

const CODE = /^\d{6}-?\d{5}$/u;
const digitsOf = (code: string) => code.replace('-', '');
const isNewForm = (code: string) => /^3[2-9]/u.test(code);
const digitIsRight = (code: string) => {
  const digits = digitsOf(code);
  return isNewForm(digits) || checkDigit(digits.slice(0, 10)) === Number(digits[10]);
};

const MEMBERS = new Set([
  'PersonCode',
  'dateFrom',
  'dateTill',
  'userName',
  'userSecondName',
  'userPersonCode',
]);
const OPERATOR = [
  ['userName', 'operator-name'],
  ['userSecondName', 'operator-surname'],
  ['userPersonCode', 'operator-code'],
] as const;

/** What the plain provider never refuses; a legal variant may demand these. */
const OPTIONAL: ReadonlySet<Rule> = new Set([
  ...(['other-operator', 'person-code-digit', 'date-null', 'date-bare', 'date-early', 'date-late'] as const),
  ...(['unknown-member', 'element-order', 'no-soap-action'] as const),
]);

/** True where this provider refuses a request for this reason. */
export function refuses(conduct: Conduct, rule: Rule): boolean {
  if (conduct.waives?.includes(rule)) return false;
  return !OPTIONAL.has(rule) || (conduct.demands?.includes(rule) ?? false);
}

function wrongInCode(code: unknown, prefix: 'person-code' | 'operator-code'): Rule | undefined {
  if (code === undefined) return `${prefix}-absent`;
  if (code === null) return `${prefix}-null`;
  if (typeof code !== 'string') return 'member-type';
  if (code === '') return `${prefix}-empty`;
  if (code.trim() === '') return `${prefix}-blank`;
  if (!CODE.test(code)) return `${prefix}-form`;
  return digitIsRight(code) ? undefined : `${prefix}-digit`;
}

function wrongInDate(text: unknown): Rule | undefined {
  if (text === undefined) return undefined;
  if (text === null) return 'date-null';
  if (typeof text !== 'string') return 'member-type';
  if (text.trim() === '') return 'date-empty';
  const day = readDay(text);
  if (day === undefined) return 'date-form';
  if (text.length === 10) return 'date-bare';
  if (day < '1900-01-01') return 'date-early';
  return day > '2100-12-31' ? 'date-late' : undefined;
}

function* wrongs(question: Question, { subjects }: Asked): Generator<Rule> {
  if (Object.keys(question).some((name) => !MEMBERS.has(name))) yield 'unknown-member';
  for (const [name, prefix] of OPERATOR.slice(0, 2)) {
    const value = question[name];
    if (value === undefined) yield `${prefix}-absent`;
    else if (value === null) yield `${prefix}-null`;
    else if (typeof value !== 'string') yield 'member-type';
    else if (value === '') yield `${prefix}-empty`;
    else if (value.trim() === '') yield `${prefix}-blank`;
  }
  const operator = wrongInCode(question['userPersonCode'], 'operator-code');
  if (operator) yield operator;
  if (OPERATOR.some(([name]) => question[name] !== subjects.operator[name])) yield 'other-operator';
  const person = wrongInCode(question['PersonCode'], 'person-code');
  if (person) yield person;
  for (const name of ['dateFrom', 'dateTill']) {
    const date = wrongInDate(question[name]);
    if (date) yield date;
  }
}

const theSameDayAsTheOther = (from: Day | undefined, till: Day | undefined, today: Day) => ({
  from: from ?? till ?? today,
  till: till ?? from ?? today,
});

const shareADay = (held: Held, { from, till }: { from: Day; till: Day }) =>
  held.from <= till && (held.till ?? '9999-12-31') >= from;

/** The refusal, or the rows, that a question gets. Fills in `asked.person` and `asked.period`. */
export function decide(asked: Asked, conduct: Conduct): { refused: Rule } | { rows: Row[] } {
  const question = conduct.question?.(asked.question, asked) ?? asked.question;
  for (const rule of wrongs(question, asked)) if (refuses(conduct, rule)) return { refused: rule };

  const dayOf = (name: string) => {
    const text = question[name];
    return typeof text === 'string' ? (conduct.readDay ?? readDay)(text) : undefined;
  };
  const period = (conduct.period ?? theSameDayAsTheOther)(dayOf('dateFrom'), dayOf('dateTill'), asked.today);
  if (period === 'refuse') return { refused: 'date-form' };
  asked.period = period;
  if (period.from > period.till && refuses(conduct, 'inverted-period')) return { refused: 'inverted-period' };

  const code = typeof question['PersonCode'] === 'string' ? question['PersonCode'] : '';
  const { people, municipality } = asked.subjects;
  const bySpelling = (all: readonly Person[]) => all.find((one) => digitsOf(one.code) === digitsOf(code));
  const person = conduct.find ? conduct.find(people, code) : bySpelling(people);
  asked.person = person?.statuses ? person : undefined;

  const rows: Row[] = asked.person
    ? (asked.person.statuses ?? [])
        .filter((held) => (conduct.shares ?? shareADay)(held, period, asked))
        .map((held) => ({
          code: asked.person?.code ?? code,
          status: held.status,
          from: held.from,
          till: held.till ?? null,
          municipality,
        }))
    : [{ code, status: 0, from: null, till: null, municipality: null }];
  return { rows: conduct.rows?.(rows, asked) ?? rows };
}

/** The fields of a row as the annex names them; what is not known is left out. */
export function fieldsOf(row: Row, asked: Asked, conduct: Conduct): [string, unknown][] {
  const date = (day: Day | null, end: 'from' | 'till') =>
    day === null ? undefined : conduct.writeDay ? conduct.writeDay(day, end, asked) : `${day}T00:00:00`;
  const fields: [string, unknown][] = [
    ['PKods', row.code],
    ['Statuss', row.status],
    ['DatumsNo', date(row.from, 'from')],
    ['DatumsLidz', date(row.till, 'till')],
    ['Pasvaldiba', row.municipality ?? undefined],
  ];
  return (conduct.fields?.(fields, row, asked) ?? fields).filter(([, value]) => value !== undefined);
}
