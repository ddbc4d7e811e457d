import type { Exchange } from '../core/exchange.ts';
import type { PersonCode } from '../exchange/person-code.ts';
import type { KnownStatus } from '../exchange/record.ts';
import type { Subject } from '../exchange/subjects.ts';
import type { Endpoint } from './endpoint.ts';
import type { Question } from './question.ts';
import type { Reply } from './reply.ts';

/** One status of one test person. */
export interface StatusCase {
  readonly person: PersonCode;
  readonly known: KnownStatus;
  /** All statuses of the person, this one among them. */
  readonly among: readonly KnownStatus[];
}

/** A test person whom the provider knows, with all statuses. */
export interface KnownPerson {
  readonly person: PersonCode;
  readonly statuses: readonly KnownStatus[];
}

/** Asks in the shoes of somebody whose certificate must not be accepted. */
export type Knock = () => Promise<Reply>;

/** Whether the endpoint agreed to speak a version of TLS. */
export type TlsAnswer = 'accepted' | 'refused' | 'unknown';

/**
 * All that a check can need. The runner supplies what it can and skips the checks whose needs it cannot meet, with
 * the reason; lists have at least one entry, and are bounded.
 */
export interface Supplies {
  readonly endpoint: Endpoint;
  /** Every reply of the run to our own certificate. A check that needs it runs after all the others. */
  readonly journal: readonly Reply[];
  /** The same; supplied where at least one answer held a record. */
  readonly journalWithRecords: readonly Reply[];
  /** Registration number of the municipality, from the subjects. */
  readonly municipality: string;
  /** A legal question that gets an answer where the exchange works: of any test person. */
  readonly anyQuestion: Question;
  readonly people: readonly KnownPerson[];
  readonly statuses: readonly StatusCase[];
  readonly endedStatuses: readonly StatusCase[];
  readonly openStatuses: readonly StatusCase[];
  /** At least two test persons, known or not: no two have the same answer. */
  readonly severalSubjects: readonly Subject[];
  readonly statuslessPeople: readonly PersonCode[];
  readonly unknownPeople: readonly PersonCode[];
  readonly noCertificate: Knock;
  readonly selfSignedCertificate: Knock;
  readonly otherIssuersCertificate: Knock;
  readonly forgedIssuersCertificate: Knock;
  readonly expiredCertificate: Knock;
  /** Every reply to a certificate that must not be accepted; a check that needs it runs after all the others. */
  readonly knocks: readonly Reply[];
  /** The known question over plain HTTP to the same port. */
  readonly plainHttp: () => Promise<Reply>;
  readonly tls: (version: 'TLSv1' | 'TLSv1.1') => Promise<TlsAnswer>;
  readonly serverCertificate: { readonly notAfter: string; readonly daysLeft: number };
  /** Fetches the WSDL where the profile is SOAP. */
  readonly wsdl: () => Promise<Exchange>;
}

export type Need = keyof Supplies;
