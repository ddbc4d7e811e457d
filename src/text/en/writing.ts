import { dayIn, momentIn } from '../riga-moment.ts';
import { sentence } from '../sentence.ts';
import type { Writing } from '../words.ts';
import { causes } from './causes.ts';
import { reactions } from './reactions.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

function day(iso: string): string {
  const date = dayIn(iso);
  return date === null ? iso : `${date.day} ${months[date.month - 1]} ${date.year}`;
}

function statusName(status: number): string {
  return ['person not found', 'poor', 'low-income'][status] ?? 'no kind that the annex knows';
}

export const writing: Writing = {
  day,
  moment(iso) {
    const at = momentIn(iso);
    if (at === null) return iso;
    const time = `${String(at.hour).padStart(2, '0')}:${String(at.minute).padStart(2, '0')}`;
    return `${day(at.toPlainDate().toString())}, ${time} (Riga time)`;
  },
  duration(ms) {
    if (ms < 1000) return `${figures.format(Math.round(ms))} ms`;
    return ms < 120_000 ? `${figures.format(ms / 1000)} s` : `${figures.format(ms / 60_000)} min`;
  },
  number: (value) => figures.format(value),
  period({ from, till }) {
    const [first, last] = [from ?? till, till ?? from];
    if (first === null || last === null) return 'without dates, which means the day of the call';
    if (from === null || till === null) return `on ${day(first)}, given as the only date`;
    return day(first) === day(last) ? `on ${day(first)}` : `from ${day(first)} to ${day(last)}`;
  },
  status({ status, from, till }) {
    const end = till === null ? 'with no end' : `to ${day(till)}`;
    const begin = from === '?' ? 'from a day that cannot be read' : `from ${day(from)}`;
    return status < 0
      ? `Statuss that cannot be read, ${begin} ${end}`
      : `Statuss ${status} (${statusName(status)}) ${begin} ${end}`;
  },
  statusName,
  reacted({ reaction, httpStatus, cause }) {
    const http = httpStatus === null ? '' : ` (HTTP ${httpStatus})`;
    const why = cause === null ? '' : ` ${causes[cause].is} ${causes[cause].mend}`;
    return `${sentence(`${reactions[reaction]}${http}`)}${why}`;
  },
  clause(id) {
    const row = /^annex\.(\d+)$/.exec(id)?.[1];
    const step = /^annex\.step\.(\d+)$/.exec(id)?.[1];
    if (row !== undefined) return `annex, row ${row}`;
    if (step !== undefined) return `annex, step ${step}`;
    if (id.startsWith('annex')) return annexParts[id] ?? `annex, ${id.slice('annex.'.length)}`;
    return `clause ${id}`;
  },
};

const annexParts: Readonly<Record<string, string>> = {
  annex: 'annex',
  'annex.general': 'annex, general description',
  'annex.authorisation': 'annex, authorisation',
  'annex.several-records': 'annex, last sentence',
};
