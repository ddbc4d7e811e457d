import type { Conduct } from '../conduct.ts';
import { type Defect, defect } from '../defect.ts';
import { asUtc, type Day, dayAfter, readDay } from '../riga-day.ts';

/** How a plain provider reads a request's date, but for texts that match. */
const reads = (pattern: RegExp, day: (text: string) => Day | undefined): Conduct => ({
  readDay: (text) => (pattern.test(text) ? day(text) : readDay(text)),
});
const refusesText = (pattern: RegExp): Conduct => ({
  period: (from, till, today) => ({ from: from ?? till ?? today, till: till ?? from ?? today }),
  first: ({ request, text }) =>
    request.method === 'POST' && pattern.test(text)
      ? { status: 400, headers: { 'Content-Type': 'text/plain' }, body: 'Nederīgs datums' }
      : undefined,
});
const ZONED = /(?:[Zz]|[+-]\d{2}:\d{2})$/u;
const wallAsUtc = (text: string) => readDay(ZONED.test(text) ? text : `${text}Z`);

/** Request dates misread, and defaults other than today. */
export const askedDateDefects: readonly Defect[] = [
  defect('no-dates-means-all', 'period', {
    period: (from, till) => ({ from: from ?? till ?? '1900-01-01', till: till ?? from ?? '9999-12-31' }),
  }),
  defect('no-dates-means-yesterday', 'period', {
    period: (from, till, today) => ({
      from: from ?? till ?? dayAfter(today, -1),
      till: till ?? from ?? dayAfter(today, -1),
    }),
  }),
  defect('no-dates-means-this-year', 'period', {
    period: (from, till, today) => ({
      from: from ?? till ?? `${today.slice(0, 4)}-01-01`,
      till: till ?? from ?? `${today.slice(0, 4)}-12-31`,
    }),
  }),
  defect('no-dates-refused', 'period request', {
    period: (from, till) =>
      from === undefined && till === undefined
        ? 'refuse'
        : { from: from ?? till ?? '', till: till ?? from ?? '' },
  }),
  defect('date-from-alone-refused', 'period request', {
    period: (from, till, today) =>
      from && !till ? 'refuse' : { from: from ?? till ?? today, till: till ?? today },
  }),
  defect('date-till-alone-refused', 'period request', {
    period: (from, till, today) =>
      till && !from ? 'refuse' : { from: from ?? today, till: till ?? from ?? today },
  }),
  defect('date-from-alone-is-open', 'period', {
    period: (from, till, today) => ({
      from: from ?? till ?? today,
      till: till ?? (from ? '9999-12-31' : today),
    }),
  }),
  defect('date-from-alone-is-till-today', 'period', {
    period: (from, till, today) => ({ from: from ?? till ?? today, till: till ?? today }),
  }),
  defect('date-till-alone-is-from-ever', 'period', {
    period: (from, till, today) => ({
      from: from ?? (till ? '0001-01-01' : today),
      till: till ?? from ?? today,
    }),
  }),
  defect('long-periods-refused', 'period request semantics', {
    period: (from, till, today) =>
      from && till && till > dayAfter(from, 366)
        ? 'refuse'
        : { from: from ?? till ?? today, till: till ?? from ?? today },
  }),
  defect('past-refused', 'period request semantics', {
    period: (from, till, today) =>
      from && from < today ? 'refuse' : { from: from ?? till ?? today, till: till ?? from ?? today },
  }),
  defect(
    'offset-of-request-ignored',
    'period request',
    reads(/^.{11}/u, (text) => readDay(text.slice(0, 10))),
  ),
  defect('utc-day-of-request', 'period request', {
    readDay: (text) =>
      ZONED.test(text) ? readDay(new Date(text).toISOString().slice(0, 10)) : readDay(text),
  }),
  defect('local-time-read-as-utc', 'period request', { readDay: wallAsUtc }),
  defect('no-summer-time', 'period request', {
    readDay: (text) =>
      ZONED.test(text)
        ? readDay(new Date(Date.parse(text) + 7_200_000).toISOString().slice(0, 10))
        : readDay(text),
  }),
  defect('always-summer-time', 'period request', {
    readDay: (text) =>
      ZONED.test(text)
        ? readDay(new Date(Date.parse(text) + 10_800_000).toISOString().slice(0, 10))
        : readDay(text),
  }),
  defect('utc-dates-refused', 'period request', refusesText(/\d[Zz]["<]/u)),
  defect('offset-dates-refused', 'period request', refusesText(/:\d{2}\+\d{2}:\d{2}["<]/u)),
  defect('fractions-refused', 'period request', refusesText(/:\d{2}\.\d+/u)),
  defect('time-of-day-counts', 'period', {
    shares: (held, _, { question }) => {
      const instant = (name: string, other: string) => {
        const text = JSON.stringify(question[name] ?? question[other] ?? new Date().toISOString()).slice(
          1,
          -1,
        );
        return Date.parse(
          ZONED.test(text) || text.length === 10 ? text : `${text}${text.length > 11 ? '+02:00' : ''}`,
        );
      };
      const end = held.till ? Date.parse(asUtc(held.till)) : Number.POSITIVE_INFINITY;
      return (
        Date.parse(asUtc(held.from)) <= instant('dateTill', 'dateFrom') &&
        end >= instant('dateFrom', 'dateTill')
      );
    },
  }),
  defect('bare-date-is-today', 'period request', {
    readDay: (text) => (text.length === 10 ? undefined : readDay(text)),
  }),
  defect(
    'bare-date-is-new-year',
    'period request',
    reads(/^.{10}$/u, (text) => `${text.slice(0, 4)}-01-01`),
  ),
  defect('day-and-month-swapped', 'period request', {
    readDay: (text) => {
      const day = readDay(text);
      return day && Number(day.slice(8)) <= 12 ? `${day.slice(0, 5)}${day.slice(8)}-${day.slice(5, 7)}` : day;
    },
  }),
  defect('inverted-period-served', 'period request', { waives: ['inverted-period'] }),
  defect('inverted-period-turned-round', 'period request', {
    period: (from, till, today) => {
      const [a, b] = [from ?? till ?? today, till ?? from ?? today].toSorted();
      return { from: a ?? today, till: b ?? today };
    },
  }),
  defect('null-dates-mean-ever', 'period request', {
    period: (from, till, today) => ({ from: from ?? till ?? today, till: till ?? from ?? today }),
    shares: (held, { from, till }, { question }) =>
      ('dateFrom' in question && question['dateFrom'] === null) ||
      (held.from <= till && (held.till ?? '9999') >= from),
  }),
];
