import { dayIn, momentIn } from '../riga-moment.ts';
import { sentence } from '../sentence.ts';
import type { Writing } from '../words.ts';
import { causes } from './causes.ts';
import { reactions } from './reactions.ts';

/** In the locative, as they stand in a sentence. */
const months = [
  'janvārī',
  'februārī',
  'martā',
  'aprīlī',
  'maijā',
  'jūnijā',
  'jūlijā',
  'augustā',
  'septembrī',
  'oktobrī',
  'novembrī',
  'decembrī',
];

const figures = new Intl.NumberFormat('lv', { maximumFractionDigits: 1 });

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function day(iso: string): string {
  const date = dayIn(iso);
  return date === null ? iso : `${twoDigits(date.day)}.${twoDigits(date.month)}.${date.year}.`;
}

function statusName(status: number): string {
  return ['persona nav atrasta', 'trūcīgs', 'maznodrošināts'][status] ?? 'pielikumā tāda veida nav';
}

export const writing: Writing = {
  day,
  moment(iso) {
    const at = momentIn(iso);
    if (at === null) return iso;
    const time = `${twoDigits(at.hour)}.${twoDigits(at.minute)}`;
    return `${at.year}. gada ${at.day}. ${months[at.month - 1]} plkst. ${time} (pēc Rīgas laika)`;
  },
  duration(ms) {
    if (ms < 1000) return `${figures.format(Math.round(ms))} ms`;
    return ms < 120_000 ? `${figures.format(ms / 1000)} s` : `${figures.format(ms / 60_000)} min`;
  },
  number: (value) => figures.format(value),
  period({ from, till }) {
    const [first, last] = [from ?? till, till ?? from];
    if (first === null || last === null) return 'bez datumiem, tātad uz izsaukuma dienu';
    if (from === null || till === null) return `uz ${day(first)}, norādot tikai šo datumu`;
    return day(first) === day(last) ? `uz ${day(first)}` : `par laiku no ${day(first)} līdz ${day(last)}`;
  },
  status({ status, from, till }) {
    const end = till === null ? 'bez beigu datuma' : `līdz ${day(till)}`;
    const begin = from === '?' ? 'no dienas, ko nevar nolasīt,' : `no ${day(from)}`;
    return status < 0
      ? `Statuss, ko nevar nolasīt, ${begin} ${end}`
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
    if (row !== undefined) return `pielikuma ${row}. rinda`;
    if (step !== undefined) return `pielikuma ${step}. solis`;
    if (id.startsWith('annex')) return annexParts[id] ?? `pielikums, ${id.slice('annex.'.length)}`;
    return id.includes('.') ? `${id}. apakšpunkts` : `${id}. punkts`;
  },
};

const annexParts: Readonly<Record<string, string>> = {
  annex: 'pielikums',
  'annex.general': 'pielikums, vispārējais apraksts',
  'annex.authorisation': 'pielikums, autorizācija',
  'annex.several-records': 'pielikums, pēdējais teikums',
};
