import type { FindingArgs, FindingCode } from '../../core/findings.ts';
import { illegalities, reactions } from '../../core/findings.ts';
import { failureCauses } from '../../core/transport-failure.ts';
import type { Shape } from './shape.ts';
import { number, nullable, objectOf, oneOf, text } from './shape.ts';

const asked = objectOf({ person: text, from: nullable(text), till: nullable(text) });
const status = objectOf({ status: number, from: text, till: nullable(text) });
const reacted = {
  reaction: oneOf(reactions),
  httpStatus: nullable(number),
  cause: nullable(oneOf(failureCauses)),
} as const;

type ArgShapes = { readonly [C in FindingCode]: { readonly [K in keyof FindingArgs[C]]: Shape } };

/** What the arguments of each finding look like: a report is foreign input, too. */
export const findingShapes: ArgShapes = {
  'not-refused': { ...reacted, illegality: oneOf(illegalities), field: nullable(text) },
  'legal-question-not-answered': { ...reacted, asked },
  'unusual-request-mishandled': { ...reacted, form: text },
  'status-not-returned': { asked, known: status },
  'status-outside-period': { asked, known: status },
  'dates-not-its-own': { asked, known: status, seen: status },
  'kind-differs': { asked, known: status, seen: number },
  'record-invented': { asked, seen: status },
  'record-twice': { asked, seen: status },
  'record-about-another': { asked, seen: text },
  'unknown-person-misanswered': { ...reacted, asked, records: number },
  'statusless-person-misanswered': { ...reacted, asked, records: number },
  'municipality-differs': { expected: text, seen: text },
  'answers-differ': { asked, why: oneOf(['spelling', 'repeated', 'parallel', 'after-refusal', 'offset']) },
  'answer-flawed': { flaw: text, path: text, expected: text, seen: text, times: number },
  'discloses-more': { path: text, what: text, times: number },
  'leaks-internals': { what: text, times: number },
  'leaks-person': { person: text, where: oneOf(['refusal', 'answer', 'header']) },
  'certificate-not-refused': { ...reacted, identity: text },
  'plain-http-served': reacted,
  'old-tls-accepted': { version: text },
  'server-certificate-ends-soon': { days: number, on: text },
  'code-in-url-answered': reacted,
  'entity-resolved': { kind: text },
  'wsdl-not-served': reacted,
};
