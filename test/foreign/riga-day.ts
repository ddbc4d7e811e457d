/** A calendar day in Europe/Riga, `YYYY-MM-DD`. */
export type Day = string;

const RIGA = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Riga',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

function clockInRiga(instant: number): { day: Day; asUtc: number } {
  const part = Object.fromEntries(RIGA.formatToParts(instant).map(({ type, value }) => [type, value]));
  const day = `${part['year']?.padStart(4, '0')}-${part['month']}-${part['day']}`;
  return { day, asUtc: Date.parse(`${day}T${part['hour']}:${part['minute']}:${part['second']}Z`) };
}

/** The day in Riga at an instant (milliseconds since 1970). */
export const dayAt = (instant: number): Day => clockInRiga(instant).day;

/** How far Riga's clock is ahead of UTC at the start of a day, in minutes. */
export function offsetAt(day: Day, time = '00:00:00'): number {
  const wall = Date.parse(`${day}T${time}Z`);
  const guess = wall - 2 * 3_600_000;
  return Math.round((clockInRiga(guess).asUtc - guess) / 60_000);
}

/** The day that lies `days` after another. */
export function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A moment of Riga's clock as UTC, ending in `Z`. */
export function asUtc(day: Day, time = '00:00:00'): string {
  const instant = Date.parse(`${day}T${time}Z`) - offsetAt(day, time) * 60_000;
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

/** Riga's own offset on a day, as `+02:00` or `+03:00`. */
export const offsetText = (day: Day, time?: string): string =>
  `+${String(offsetAt(day, time) / 60).padStart(2, '0')}:00`;

const DATE_TIME =
  /^(?<day>\d{4}-\d{2}-\d{2})[Tt](?<time>(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d+)?(?<zone>[Zz]|[+-]\d{2}:\d{2})?$/u;

const isRealDay = (day: Day): boolean => {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day);
};

/** The Riga day that a request's DateTime (or bare date) means; undefined where it is no date. */
export function readDay(text: string): Day | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return isRealDay(text) ? text : undefined;
  const { day, time, zone } = DATE_TIME.exec(text)?.groups ?? {};
  if (day === undefined || time === undefined || !isRealDay(day)) return undefined;
  if (zone === undefined) return day;
  const offset = /z/iu.test(zone)
    ? 0
    : (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)));
  if (Math.abs(offset) > 14 * 60) return undefined;
  return dayAt(Date.parse(`${day}T${time}Z`) - offset * 60_000);
}
