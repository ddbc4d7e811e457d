import type { AskedField } from '../exchange/annex.ts';

/** A request as the provider read it: values by annex name; `null` is JSON null or nil, absent is not sent. */
export interface ReadQuestion {
  readonly fields: Readonly<Partial<Record<AskedField, unknown>>>;
}

/**
 * What makes a request one that must not be served (ruling `must-be-refused`), and what it is told as: an HTTP status and
 * a sentence without any value of the request.
 */
export const refusals = {
  certificate: { status: 403, words: 'The client certificate is not accepted.' },
  'too-large': { status: 413, words: 'The body is larger than any question.' },
  method: { status: 405, words: 'Only POST is served here.' },
  'media-type': { status: 415, words: 'The media type is not that of the binding.' },
  body: { status: 400, words: 'The body cannot be read.' },
  dtd: { status: 400, words: 'A document type declaration is not allowed.' },
  'person-code-missing': { status: 400, words: 'PersonCode is missing.' },
  'person-code-malformed': { status: 400, words: 'PersonCode is not a personal code.' },
  'person-code-impossible': { status: 400, words: 'PersonCode cannot be a personal code.' },
  'operator-name-missing': { status: 403, words: 'userName is missing.' },
  'operator-surname-missing': { status: 403, words: 'userSecondName is missing.' },
  'operator-code-missing': { status: 403, words: 'userPersonCode is missing.' },
  'operator-code-malformed': { status: 403, words: 'userPersonCode is not a personal code.' },
  'operator-unknown': { status: 403, words: 'This operator may not ask here.' },
  'date-malformed': { status: 400, words: 'dateFrom or dateTill is not a date.' },
  'period-inverted': { status: 400, words: 'dateTill is before dateFrom.' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly words: string }>>;

export type Problem = keyof typeof refusals;

/** What HTTP itself can say: told by its status alone under SOAP, too. */
export const httpProblems: ReadonlySet<Problem> = new Set([
  'certificate',
  'too-large',
  'method',
  'media-type',
]);
