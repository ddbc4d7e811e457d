import type { Temporal } from 'temporal-polyfill';
import type { PersonCode } from './person-code.ts';

/** A Europe/Riga calendar day (ruling `dates-are-riga-days`). */
export type RigaDay = Temporal.PlainDate;

/** A status as the provider's team states it in `subjects.yaml`, or as a register holds it. No `till`: open-ended. */
export interface KnownStatus {
  readonly status: 1 | 2;
  readonly from: RigaDay;
  readonly till?: RigaDay;
}

/**
 * A record as read from an answer, as far as it could be read. `undefined` is absent, null or unreadable (a flaw
 * then says so); an open end is `'open'`.
 */
export interface ReadRecord {
  readonly personCode: PersonCode | undefined;
  readonly status: 0 | 1 | 2 | undefined;
  readonly from: RigaDay | undefined;
  readonly till: RigaDay | 'open' | undefined;
  readonly municipality: string | undefined;
}
