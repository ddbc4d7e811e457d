import { Temporal } from 'temporal-polyfill';
import type { StatusArgs } from '../core/findings.ts';
import type { KnownPerson, StatusCase } from '../endpoint/supplies.ts';
import type { Question } from '../endpoint/question.ts';
import type { KnownStatus, ReadRecord, RigaDay } from '../exchange/record.ts';

/** Stands for the end of an open status where days are counted. */
const farAhead = Temporal.PlainDate.from('9999-12-31');

/**
 * The known status that a record is most likely meant to be: the one with which it shares the most days; the kind
 * decides between equals. So a record with a wrong date or a wrong kind is still told from one that is not there.
 */
export function statusMeantBy(record: ReadRecord, among: readonly KnownStatus[]): KnownStatus | undefined {
  const scored = among
    .map((known) => ({ known, days: daysShared(record, known), sameKind: known.status === record.status }))
    .filter(({ days }) => days > 0);
  scored.sort((a, b) => b.days - a.days || Number(b.sameKind) - Number(a.sameKind));
  return scored[0]?.known;
}

/** Whether some record is the status of `one`. */
export function holds(records: readonly ReadRecord[], { known, among }: StatusCase): boolean {
  return records.some((record) => isStatusRecord(record) && statusMeantBy(record, among) === known);
}

/** Whether a record states a status: 1 or 2, or one whose kind could not be read but whose days could. */
export function isStatusRecord(record: ReadRecord): boolean {
  return record.status !== 0 && record.from !== undefined;
}

function daysShared(record: ReadRecord, known: KnownStatus): number {
  if (record.from === undefined) return 0;
  const recordTill = record.till === undefined || record.till === 'open' ? farAhead : record.till;
  const from = later(record.from, known.from);
  const till = earlier(recordTill, known.till ?? farAhead);
  return Math.max(0, from.until(till, { largestUnit: 'days' }).days + 1);
}

function later(a: RigaDay, b: RigaDay): RigaDay {
  return Temporal.PlainDate.compare(a, b) > 0 ? a : b;
}

function earlier(a: RigaDay, b: RigaDay): RigaDay {
  return Temporal.PlainDate.compare(a, b) < 0 ? a : b;
}

/** A question whose period holds every status of the person whole, and `today` where one is open. */
export function wholeSpan({ person, statuses }: KnownPerson, today: RigaDay): Question {
  const from = statuses.map((known) => known.from).reduce(earlier);
  const till = statuses.map((known) => known.till ?? later(known.from, today)).reduce(later);
  return { person, from: from.subtract({ months: 1 }), till: till.add({ months: 1 }) };
}

export function argsOfKnown({ status, from, till }: KnownStatus): StatusArgs {
  return { status, from: from.toString(), till: till?.toString() ?? null };
}

export function argsOfRecord({ status, from, till }: ReadRecord): StatusArgs {
  return {
    status: status ?? -1,
    from: from?.toString() ?? '?',
    till: till === 'open' || till === undefined ? null : till.toString(),
  };
}
