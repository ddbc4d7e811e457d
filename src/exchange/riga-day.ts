import { Temporal } from 'temporal-polyfill';
import type { Parsed } from './parsed.ts';
import type { RigaDay } from './record.ts';

const zone = 'Europe/Riga';

/** `full` as typed; the others are understood, and a warning in an answer. */
type DateTimeForm = 'full' | 'no-seconds' | 'bare-date';

export interface ReadDateTime {
  /** The calendar day in Europe/Riga. */
  readonly day: RigaDay;
  readonly form: DateTimeForm;
}

const lexical = /^(\d{4}-\d{2}-\d{2})(?:[Tt](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?)?(Z|z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads an xsd:dateTime or RFC 3339 date-time with an optional offset (ruling `dates-as-typed`) as its day in Riga
 * (ruling `dates-are-riga-days`): without an offset it is local time there, with one it is that instant. Never throws.
 */
export function parseDateTime(text: unknown): Parsed<ReadDateTime, 'date'> {
  const [, date, minutes, seconds, offset] = typeof text === 'string' ? (lexical.exec(text) ?? []) : [];
  if (date === undefined) return { ok: false, wrong: 'date' };
  try {
    const form = minutes === undefined ? 'bare-date' : seconds === undefined ? 'no-seconds' : 'full';
    return { ok: true, value: { day: dayOf(date, minutes, seconds, offset), form } };
  } catch {
    return { ok: false, wrong: 'date' };
  }
}

function dayOf(date: string, minutes = '00:00', seconds = ':00', offset: string | undefined): RigaDay {
  const day = Temporal.PlainDate.from(date);
  const wholeSeconds = seconds.slice(0, 3);
  const time = `${minutes}${wholeSeconds === ':60' ? ':59' : wholeSeconds}`;
  // xsd:dateTime allows 24:00:00 for the midnight at which the day ends; nothing but zeros may follow it.
  const endOfDay = minutes === '24:00';
  if (endOfDay && !/^:00(?:\.0+)?$/.test(seconds)) throw new RangeError('no such time');
  const at = endOfDay
    ? day.add({ days: 1 }).toPlainDateTime()
    : day.toPlainDateTime(Temporal.PlainTime.from(time));
  if (offset === undefined) return at.toPlainDate();
  const inUtc = at.toZonedDateTime(/^z$/i.test(offset) ? 'UTC' : offset);
  return inUtc.withTimeZone(zone).toPlainDate();
}

/** The day that it is in Riga at an instant. */
export function rigaToday(instant: Date): RigaDay {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate();
}

/** The instant at which a day begins in Riga. */
export function startOfRigaDay(day: RigaDay): Temporal.Instant {
  return day.toZonedDateTime(zone).toInstant();
}

/** Whether a day stands in for an open end: the last of the year 9999, or the next where an offset moved it. */
export function isStandIn(day: RigaDay): boolean {
  return day.year >= 9999 && Temporal.PlainDate.compare(day, Temporal.PlainDate.from('9999-12-30')) >= 0;
}
