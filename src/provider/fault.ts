import type { Bilingual } from '../core/outcome.ts';
import type { Period } from '../exchange/period.ts';
import type { PersonCode } from '../exchange/person-code.ts';
import type { KnownStatus, RigaDay } from '../exchange/record.ts';
import type { Subject } from '../exchange/subjects.ts';
import type { Problem, ReadQuestion } from './question.ts';

export type Face = 'json' | 'soap';

/** A record as it is about to be written: annex names first, in the annex's order; anything may stand in it. */
export type OutRecord = Readonly<Record<string, unknown>>;

/** An HTTP answer as it is about to be sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What a hook may know of the request at hand. */
export interface Context {
  readonly face: Face;
  readonly question: ReadQuestion;
  readonly today: RigaDay;
  readonly people: readonly Subject[];
  /** Ordinal of the request, from 1. */
  readonly ordinal: number;
  /** Kept from request to request, for faults that remember. */
  readonly memory: Map<string, unknown>;
  /** Whether the request came after another had begun and not ended. */
  readonly crowded: boolean;
}

/** Why a caller is shut out: no certificate, or what OpenSSL says of the one shown. */
export interface Caller {
  readonly admitted: boolean;
  readonly shown: boolean;
  /** OpenSSL's code, such as `CERT_HAS_EXPIRED`; empty where it is admitted. */
  readonly reason: string;
  /** Whether the certificate shown names the true issuer. */
  readonly namesOurIssuer: boolean;
}

/** The places along the way of a request where a fault can bend it. All are optional; what is left out is right. */
export interface Hooks {
  readonly oldTls?: true;
  readonly expiringServer?: true;
  readonly plainHttp?: 'served' | 'redirected';
  /** Whether a caller gets in. */
  readonly admits?: (caller: Caller) => boolean;
  /** The HTTP status for a caller who is shut out. */
  readonly shutOutStatus?: number;
  readonly tolerates?: readonly Problem[];
  /** GET with a query is answered as if it had been POSTed. */
  readonly servesQuery?: true;
  readonly resolvesEntities?: true;
  /** Whether a body is of a spelling that is understood. */
  readonly understands?: (text: string) => boolean;
  readonly hidesWsdl?: true;
  readonly question?: (question: ReadQuestion) => ReadQuestion;
  readonly readDay?: (text: string) => RigaDay | undefined;
  readonly fill?: (from: RigaDay | undefined, till: RigaDay | undefined, today: RigaDay) => Required<Period>;
  /** Whose records are looked up. */
  readonly person?: (person: PersonCode, context: Context) => PersonCode;
  readonly covers?: (status: KnownStatus, period: Required<Period>, rightly: boolean) => boolean;
  readonly record?: (record: OutRecord, context: Context) => OutRecord;
  readonly records?: (records: readonly OutRecord[], context: Context) => readonly OutRecord[];
  readonly answer?: (answer: Answer, context: Context) => Answer;
  readonly refusal?: (answer: Answer, context: Context, problem: Problem) => Answer;
  /** How long the answer is held back, in milliseconds. */
  readonly delayMs?: number;
}

/** A defect that the reference provider can be given: its name, and the checks that must find it, and no others. */
export interface Fault {
  readonly id: string;
  readonly title: Bilingual;
  readonly breaks: readonly string[];
  /** The faces on which it can be; both, where it does not say. */
  readonly faces?: readonly Face[];
  readonly hooks: Hooks;
}
