import type { FindingArgs, FindingCode } from '../../src/core/findings.ts';

const asked = { person: 'person-8f3a21c0', from: '2026-03-01', till: '2026-03-31' };
const known = { status: 1, from: '2026-01-01', till: '2026-06-30' };
const seen = { status: 2, from: '2026-02-01', till: '2026-05-31' };
const reacted = { reaction: 'no-answer', httpStatus: 500, cause: 'cut-off' } as const;

/** Arguments for each finding, none of them null. */
export const findingSamples: { readonly [C in FindingCode]: FindingArgs[C] } = {
  'not-refused': { ...reacted, illegality: 'person-code-missing', field: 'PersonCode' },
  'legal-question-not-answered': { ...reacted, asked },
  'unusual-request-mishandled': { ...reacted, form: 'bare-dates' },
  'status-not-returned': { asked, known },
  'status-outside-period': { asked, known },
  'dates-not-its-own': { asked, known, seen },
  'kind-differs': { asked, known, seen: 2 },
  'record-invented': { asked, seen },
  'record-twice': { asked, seen },
  'record-about-another': { asked, seen: 'person-41d09b7e' },
  'unknown-person-misanswered': { ...reacted, asked, records: 2 },
  'statusless-person-misanswered': { ...reacted, asked, records: 2 },
  'municipality-differs': { expected: '90000077325', seen: '90000000000' },
  'answers-differ': { asked, why: 'repeated' },
  'answer-flawed': { flaw: 'type', path: '/0/Statuss', expected: 'integer', seen: 'string', times: 3 },
  'discloses-more': { path: '/0/Vards', what: 'Vards', times: 3 },
  'leaks-internals': { what: 'stack trace', times: 3 },
  'leaks-person': { person: 'person-41d09b7e', where: 'refusal' },
  'certificate-not-refused': { ...reacted, identity: 'expired' },
  'plain-http-served': reacted,
  'old-tls-accepted': { version: 'TLSv1' },
  'server-certificate-ends-soon': { days: 21, on: '2026-12-14' },
  'code-in-url-answered': reacted,
  'entity-resolved': { kind: 'internal' },
  'wsdl-not-served': reacted,
};

export const findingCodes: readonly FindingCode[] = Object.keys(findingSamples).filter(
  (code): code is FindingCode => code in findingSamples,
);
