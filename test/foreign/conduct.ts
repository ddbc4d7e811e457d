import type { IncomingMessage } from 'node:http';
import type { Held, Person, Subjects } from './people.ts';
import type { Day } from './riga-day.ts';

/** What was asked, as it came off the wire: anything may be anything. */
export type Question = Record<string, unknown>;

/** One record to be returned, before it is written. */
export interface Row {
  code: string | null;
  status: number;
  from: Day | null;
  till: Day | null;
  municipality: string | null;
}

/** An HTTP answer, not yet sent. */
export interface Reply {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Buffer;
}

/** What is known while a question is answered. */
export interface Asked {
  subjects: Subjects;
  binding: 'json' | 'soap';
  request: IncomingMessage;
  /** The request's body, decoded. */
  text: string;
  question: Question;
  person: Person | undefined;
  period: { from: Day; till: Day };
  today: Day;
  /** How many requests this provider has had, this one included. */
  count: number;
}

/** Why a request may have to be refused; each can be waived by a defect. */
export type Rule =
  | `operator-${'name' | 'surname' | 'code'}-${'absent' | 'null' | 'empty' | 'blank'}`
  | 'operator-code-form'
  | 'operator-code-digit'
  | 'other-operator'
  | `person-code-${'absent' | 'null' | 'empty' | 'blank' | 'form' | 'digit'}`
  | `date-${'form' | 'empty' | 'null' | 'bare' | 'early' | 'late'}`
  | 'inverted-period'
  | 'member-type'
  | 'unknown-member'
  | 'element-order'
  | 'unreadable'
  | 'dtd'
  | 'media-type'
  | 'no-soap-action'
  | 'method'
  | 'too-large';

/** A value of a record's field: null is written as null or nil, undefined not at all. */
export type FieldValue = unknown;
/** The annex's fields of one record, by wire name, in order. */
export type Fields = [name: string, value: FieldValue][];

/** What a caller without a trusted certificate is. */
export type Stranger = 'none' | 'expired' | 'self-signed' | 'forged' | 'foreign';

/** How a provider departs from the plain conforming one. Every member is optional; none is the plain provider. */
export interface Conduct {
  minVersion?: 'TLSv1' | 'TLSv1.2' | 'TLSv1.3';
  maxVersion?: 'TLSv1.2' | 'TLSv1.3';
  /** Where given, strangers are let through the handshake and get this; 'serve' answers them as any other. */
  stranger?: (who: Stranger, asked: Asked) => Reply | 'serve' | 'cut';
  /** What plain HTTP on the same port gets; cut off where not given. */
  plainHttp?: 'redirect' | 'serve';
  delayMs?: number;
  /** Requests after which a connection is closed. */
  requestsPerConnection?: number;
  /** Chance to answer before anything is read from the request's body. */
  first?: (asked: Asked) => Reply | 'cut' | undefined;
  /** Refusals that are left out. */
  waives?: readonly Rule[];
  /** Refusals that the plain provider does not make, though it may. */
  demands?: readonly Rule[];
  /** Changes the question before it is judged. */
  question?: (question: Question, asked: Asked) => Question;
  readDay?: (text: string) => Day | undefined;
  period?: (from: Day | undefined, till: Day | undefined, today: Day) => { from: Day; till: Day } | 'refuse';
  find?: (people: readonly Person[], code: string) => Person | undefined;
  shares?: (held: Held, period: { from: Day; till: Day }, asked: Asked) => boolean;
  /** The rows of an answer; `asked.person` is undefined for an unknown person. */
  rows?: (rows: Row[], asked: Asked) => Row[];
  /** How the start or end of a status is written. */
  writeDay?: (day: Day, end: 'from' | 'till', asked: Asked) => FieldValue;
  fields?: (fields: Fields, row: Row, asked: Asked) => Fields;
  /** JSON only: the answer's value before it becomes text, and the text. */
  json?: {
    value?: (list: unknown[], asked: Asked) => unknown;
    text?: (text: string, asked: Asked) => string;
  };
  soap?: {
    /** One Ieraksts element. */
    record?: (xml: string, row: Row, asked: Asked) => string;
    /** What stands after the records. */
    after?: (asked: Asked) => string;
    /** How null is written; left out where not given. */
    nil?: (name: string) => string;
    text?: (xml: string, asked: Asked) => string;
    /** GET ?wsdl */
    wsdl?: (text: string) => Reply | string;
    /** Fault or plain; 500 with a Fault where not given. */
    faultStatus?: number;
  };
  refuse?: (reply: Reply, rule: Rule, asked: Asked) => Reply | 'cut';
  reply?: (reply: Reply, asked: Asked) => Reply | 'cut' | Promise<Reply>;
}

/** A named departure. `conduct` is called once for each provider, so that it may keep a state. */
export interface Departure {
  name: string;
  bindings: readonly ('json' | 'soap')[];
  conduct: () => Conduct;
}
