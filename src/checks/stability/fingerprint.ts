import type { Reply } from '../../endpoint/reply.ts';
import { argsOfRecord } from '../match-records.ts';

/** What an answer says, apart from the order of its records and the spelling of its dates and codes. */
export function fingerprint({ reading }: Reply): string {
  if (reading?.kind !== 'answer') return reading?.kind ?? 'no answer';
  return reading.records
    .map((record) => JSON.stringify([record.personCode, record.municipality, argsOfRecord(record)]))
    .toSorted()
    .join('\n');
}
