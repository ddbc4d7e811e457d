import type { FailureCause } from './transport-failure.ts';

/** Days are ISO 8601 (`2026-03-01`); a person is a personal code until the run is masked, a pseudonym after. */
export interface Asked {
  readonly person: string;
  readonly from: string | null;
  readonly till: string | null;
}

/** A status in figures; no `till` means open-ended. */
export interface StatusArgs {
  readonly status: number;
  readonly from: string;
  readonly till: string | null;
}

/** Why a request must not be served: each has its words in `text`. */
export const illegalities = [
  'operator-field-missing',
  'operator-field-null',
  'operator-field-empty',
  'operator-field-blank',
  'operator-code-malformed',
  'person-code-missing',
  'person-code-null',
  'person-code-empty',
  'person-code-blank',
  'person-code-with-letters',
  'person-code-too-short',
  'person-code-too-long',
  'person-code-bad-check-digit',
  'person-code-impossible-date',
  'date-malformed',
  'date-impossible',
  'period-inverted',
  'body-unreadable',
  'body-empty',
  'media-type-wrong',
  'method-wrong',
  'dtd',
  'external-entity',
] as const;

export type Illegality = (typeof illegalities)[number];

/** What an endpoint did with a request, in one word that `text` spells out. */
export const reactions = [
  'records', // HTTP 2xx with one or more records
  'empty-list', // HTTP 2xx with no record
  'no-body', // HTTP 2xx with nothing, or null
  'unreadable', // HTTP 2xx with what is no answer
  'refusal', // a proper refusal
  'refusal-with-records',
  'not-found', // 404
  'server-error', // 5xx that is no refusal
  'redirect',
  'busy',
  'other-status',
  'no-answer', // the connection failed: `cause` tells
] as const;

export type Reaction = (typeof reactions)[number];

export interface Reacted {
  readonly reaction: Reaction;
  /** HTTP status; null where no answer came. */
  readonly httpStatus: number | null;
  readonly cause: FailureCause | null;
}

/** Every finding's code and what its sentence needs. Adding one does not compile until `text` has it in each language. */
export interface FindingArgs {
  /** Served, or refused in a form that is none, though the request must be refused. `field` is the annex name, if one field is meant. */
  'not-refused': Reacted & { readonly illegality: Illegality; readonly field: string | null };
  /** A legal question got no answer but a refusal, an error, a redirect or a broken connection. */
  'legal-question-not-answered': Reacted & { readonly asked: Asked };
  /** A request in a legal but unusual form was neither answered right nor refused. */
  'unusual-request-mishandled': Reacted & { readonly form: string };
  'status-not-returned': { readonly asked: Asked; readonly known: StatusArgs };
  'status-outside-period': { readonly asked: Asked; readonly known: StatusArgs };
  'dates-not-its-own': { readonly asked: Asked; readonly known: StatusArgs; readonly seen: StatusArgs };
  'kind-differs': { readonly asked: Asked; readonly known: StatusArgs; readonly seen: number };
  /** A record that equals no status of the person as stated in the subjects. */
  'record-invented': { readonly asked: Asked; readonly seen: StatusArgs };
  'record-twice': { readonly asked: Asked; readonly seen: StatusArgs };
  'record-about-another': { readonly asked: Asked; readonly seen: string };
  'unknown-person-misanswered': Reacted & { readonly asked: Asked; readonly records: number };
  'statusless-person-misanswered': Reacted & { readonly asked: Asked; readonly records: number };
  'municipality-differs': { readonly expected: string; readonly seen: string };
  'answers-differ': {
    readonly asked: Asked;
    readonly why: 'spelling' | 'repeated' | 'parallel' | 'after-refusal' | 'offset';
  };
  /** What is wrong with an answer by itself; `times` is in how many answers of the run. */
  'answer-flawed': {
    readonly flaw: string;
    readonly path: string;
    readonly expected: string;
    readonly seen: string;
    readonly times: number;
  };
  'discloses-more': { readonly path: string; readonly what: string; readonly times: number };
  'leaks-internals': { readonly what: string; readonly times: number };
  'leaks-person': { readonly person: string; readonly where: 'refusal' | 'answer' | 'header' };
  'certificate-not-refused': Reacted & { readonly identity: string };
  'plain-http-served': Reacted;
  'old-tls-accepted': { readonly version: string };
  'server-certificate-ends-soon': { readonly days: number; readonly on: string };
  'code-in-url-answered': Reacted;
  'entity-resolved': { readonly kind: string };
  'wsdl-not-served': Reacted;
}

export type FindingCode = keyof FindingArgs;
