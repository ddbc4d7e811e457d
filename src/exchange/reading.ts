import type { ReadRecord } from './record.ts';

/**
 * What can be wrong with an answer by itself, whatever was asked. Each code belongs to exactly one check of
 * aspect `response` or `disclosure`, which reports it.
 */
export const flawCodes = [
  'media-type', // Content-Type absent or another's
  'success-status', // an answer under another 2xx than 200
  'charset', // bytes that are not in the declared (or default) encoding
  'empty-body',
  'syntax', // not well-formed JSON or XML, or nested too deep
  'dtd', // a document type declaration in an answer
  'envelope', // SOAP: no Envelope/Body/response element where it should be, wrong namespace, wrong version
  'not-a-list', // JSON: records are not in an array where the profile puts them
  'not-a-record', // an entry of the list is not an object
  'missing-field', // a field that a whole record has
  'duplicate-field', // the same field twice in one record
  'type', // a value of another type, such as Statuss "1" as a string, Pasvaldiba a number
  'enumeration', // Statuss other than 0, 1, 2
  'person-code', // PKods that is no personal code
  'date', // no xsd:dateTime / RFC 3339
  'date-incomplete', // a bare date or missing seconds: understood, a warning
  'stand-in-end', // 9999-12-31 for an open end: understood, a warning
  'municipality', // Pasvaldiba that is no registration number (11 digits with its check digit)
  'inverted-record', // DatumsNo after DatumsLidz
  'field-order', // SOAP: the children of a record in another order than the XSD's
  'foreign-field', // a member of a record that the annex does not know
  'foreign-content', // something beside the records in the annex's own namespace or the JSON answer
  'fault-under-success', // SOAP: a Fault with HTTP 200
  'fault-form', // SOAP: a Fault without its code or text, or of the other version
] as const;

export type FlawCode = (typeof flawCodes)[number];

/** One thing wrong. `expected` and `seen` are language-neutral and safe to print: see `sketchValue`. */
export interface Flaw {
  readonly code: FlawCode;
  /** Where: a JSON pointer, or an XPath-like path by local names, such as `/0/Statuss` or `/Envelope/Body/…`. */
  readonly path: string;
  readonly expected: string;
  readonly seen: string;
}

/**
 * An innermost member or element, or an attribute (`@name`), that the annex does not know. `name` joins the names from the
 * outermost unknown one on by dots, such as `person.address.street`, and is safe to print, as `path` is; `value` is in
 * clear: never print it.
 */
export interface Extra {
  readonly path: string;
  readonly name: string;
  readonly inRecord: boolean;
  readonly value: string;
}

/**
 * What an HTTP answer means, before it is known what was asked.
 *
 * - `answer`: HTTP 2xx that is not a SOAP Fault. `readable` is false where the records could not be made out at all.
 * - `refusal`: 400, 401, 403, 405, 413, 415, 422, or a SOAP Fault under 200, 400 or 500.
 * - `busy`: 429 or 503 with Retry-After. - `redirect`: 3xx. - `error`: anything else.
 *
 * `records` are whatever records the body holds, whatever the kind: a refusal that bears records is no refusal.
 */
export interface Reading {
  readonly kind: 'answer' | 'refusal' | 'busy' | 'redirect' | 'error';
  readonly status: number;
  readonly readable: boolean;
  readonly records: readonly ReadRecord[];
  readonly flaws: readonly Flaw[];
  /** What the answer holds beside the annex's fields, in its records and around them; bounded. */
  readonly extras: readonly Extra[];
  /** The body as text, with U+FFFD for bytes that are not in its encoding, for disclosure checks. Never print it. */
  readonly text: string;
}
