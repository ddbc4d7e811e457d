import type { Operator } from './annex.ts';
import type { PersonCode } from './person-code.ts';
import type { KnownStatus } from './record.ts';

/** One test person: known with these statuses (perhaps none), or not known to the provider at all. */
export type Subject =
  | { readonly personCode: PersonCode; readonly unknown: false; readonly statuses: readonly KnownStatus[] }
  | { readonly personCode: PersonCode; readonly unknown: true };

/** What `subjects.yaml` says: whom the endpoint knows, and who may ask. */
export interface Subjects {
  /** Registration number of the municipality, 11 digits. */
  readonly municipality: string;
  readonly operator: Operator;
  readonly subjects: readonly Subject[];
}
