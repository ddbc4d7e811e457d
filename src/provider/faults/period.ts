import { Temporal } from 'temporal-polyfill';
import { shareADay } from '../../exchange/period.ts';
import type { RigaDay } from '../../exchange/record.ts';
import { parseDateTime } from '../../exchange/riga-day.ts';
import { fillRightly } from '../rules.ts';
import { defineFaults } from './define-faults.ts';

const before = (a: RigaDay, b: RigaDay): boolean => Temporal.PlainDate.compare(a, b) < 0;
const sameDay = (a: RigaDay, b: RigaDay): boolean => Temporal.PlainDate.compare(a, b) === 0;

const dayOf = (text: string): RigaDay | undefined => {
  const read = parseDateTime(text);
  return read.ok ? read.value.day : undefined;
};

/** The day at a fixed offset, whatever the season. */
const dayAt = (text: string, offset: string): RigaDay | undefined => {
  if (dayOf(text) === undefined || !/(?:Z|[+-]\d\d:\d\d)$/.test(text)) return dayOf(text);
  return Temporal.Instant.from(text).toZonedDateTimeISO(offset).toPlainDate();
};

/** Defects in which days count. */
export const periodFaults = defineFaults({
  'first-day-lost': {
    title: { lv: 'Statusa pirmo dienu neieskaita', en: 'The first day of a status is not counted' },
    breaks: ['status-on-its-first-day-is-returned'],
    hooks: { covers: ({ from }, { till }, rightly) => rightly && !sameDay(till, from) },
  },
  'last-day-lost': {
    title: { lv: 'Statusa pēdējo dienu neieskaita', en: 'The last day of a status is not counted' },
    breaks: ['status-on-its-last-day-is-returned'],
    hooks: {
      covers: ({ till }, { from }, rightly) => rightly && (till === undefined || !sameDay(from, till)),
    },
  },
  'day-before-counted': {
    title: {
      lv: 'Statusu atgriež jau dienu pirms tā sākuma',
      en: 'A status is returned a day before it begins',
    },
    breaks: ['status-before-its-first-day-is-not-returned'],
    hooks: {
      covers: ({ from, ...end }, period) => shareADay({ from: from.subtract({ days: 1 }), ...end }, period),
    },
  },
  'day-after-counted': {
    title: { lv: 'Statusu atgriež vēl dienu pēc tā beigām', en: 'A status is returned a day after it ended' },
    breaks: ['status-after-its-last-day-is-not-returned'],
    hooks: {
      covers: ({ from, till }, period) =>
        shareADay({ from, ...(till && { till: till.add({ days: 1 }) }) }, period),
    },
  },
  'no-dates-mean-for-ever': {
    title: { lv: 'Bez datumiem atgriež visu vēsturi', en: 'Without dates the whole history is returned' },
    breaks: ['no-dates-mean-today'],
    hooks: {
      fill: (from, till, today) =>
        from === undefined && till === undefined
          ? { from: today.subtract({ years: 50 }), till: today.add({ years: 50 }) }
          : fillRightly(from, till, today),
    },
  },
  'no-dates-mean-yesterday': {
    title: { lv: 'Bez datumiem saprot vakardienu', en: 'Without dates yesterday is meant' },
    breaks: ['no-dates-mean-today'],
    hooks: {
      fill: (from, till, today) => fillRightly(from, till, today.subtract({ days: 1 })),
    },
  },
  'local-time-taken-for-utc': {
    title: { lv: 'Laiku bez nobīdes saprot kā UTC', en: 'A time without an offset is taken for UTC' },
    breaks: ['time-of-day-does-not-matter'],
    hooks: { readDay: (text) => dayOf(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`) },
  },
  'no-summer-time': {
    title: { lv: 'Vasaras laiku neievēro', en: 'Summer time is not heeded' },
    breaks: ['offset-is-read-as-riga-day'],
    hooks: { readDay: (text) => dayAt(text, '+02:00') },
  },
  'bare-date-taken-for-the-day-before': {
    title: {
      lv: 'Datumu bez laika saprot kā iepriekšējo dienu',
      en: 'A bare date is taken for the day before',
    },
    breaks: ['bare-date-is-not-misread'],
    hooks: {
      readDay: (text) => (/^[\d-]{10}$/.test(text) ? dayOf(text)?.subtract({ days: 1 }) : dayOf(text)),
    },
  },
  'only-the-first-day-asked-counts': {
    title: { lv: 'Ņem vērā tikai perioda pirmo dienu', en: 'Only the first day of the period counts' },
    breaks: ['status-within-a-longer-period-is-returned'],
    hooks: {
      fill: (from, till, today) =>
        from !== undefined && till !== undefined && before(from, till)
          ? { from, till: from }
          : fillRightly(from, till, today),
    },
  },
  'null-dates-mean-ever': {
    title: { lv: 'Tukšus (null) datumus saprot kā jebkuru laiku', en: 'Null dates are taken for any time' },
    breaks: ['null-dates-are-no-dates'],
    hooks: {
      question: ({ fields }) => ({
        fields:
          fields.dateFrom === null && fields.dateTill === null
            ? { ...fields, dateFrom: '1900-01-01T00:00:00', dateTill: '2100-01-01T00:00:00' }
            : fields,
      }),
    },
  },
  'one-date-is-open-ended': {
    title: { lv: 'Viens datums nozīmē periodu bez otras robežas', en: 'One date leaves the period open' },
    breaks: ['one-date-means-that-day'],
    hooks: {
      fill: (from, till, today) =>
        from === undefined && till === undefined
          ? fillRightly(from, till, today)
          : {
              from: from ?? today.subtract({ years: 50 }),
              till: till ?? today.add({ years: 50 }),
            },
    },
  },
  'open-status-ends-today': {
    title: {
      lv: 'Beztermiņa statusu nākotnē neatgriež',
      en: 'An open-ended status is not returned for the future',
    },
    breaks: ['open-status-is-returned-far-ahead'],
    hooks: {
      covers: ({ from, till }, period, rightly) =>
        rightly && (till !== undefined || before(period.from, from.add({ years: 2 }))),
    },
  },
  'days-by-utc': {
    title: { lv: 'Datumu ar nobīdi saprot pēc UTC', en: 'A date with an offset is read as the day in UTC' },
    breaks: ['offset-is-read-as-riga-day'],
    hooks: {
      readDay: (text) => {
        const read = parseDateTime(text);
        return read.ok ? Temporal.PlainDate.from(text.slice(0, 10)) : undefined;
      },
    },
  },
});
