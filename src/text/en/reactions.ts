import type { Illegality, Reaction } from '../../core/findings.ts';
import type { Side } from '../cause-side.ts';

/** What the service did; a full stop and the HTTP status are added. */
export const reactions: Readonly<Record<Reaction, string>> = {
  records: 'the service served status records',
  'empty-list': 'the service answered with an empty list',
  'no-body': 'the service reported success and sent nothing along',
  unreadable: 'the service reported success and sent what cannot be read as an answer',
  refusal: 'the service refused the request',
  'refusal-with-records': 'the service refused the request, yet sent status records along',
  'not-found': 'the service answered “not found”',
  'server-error': 'the service reported an error of its own',
  redirect: 'the service redirected to another address',
  busy: 'the service said that it is busy',
  'other-status': 'the service answered with an HTTP status that is not foreseen',
  'no-answer': 'no answer came',
};

/** Completes "A request was not refused although …". */
export const illegalities: Readonly<Record<Illegality, string>> = {
  'operator-field-missing': 'a field of the operator is missing',
  'operator-field-null': 'a field of the operator is null',
  'operator-field-empty': 'a field of the operator is empty',
  'operator-field-blank': 'a field of the operator holds nothing but spaces',
  'operator-code-malformed': 'the operator’s personal code is malformed',
  'person-code-missing': 'the personal code is missing',
  'person-code-null': 'the personal code is null',
  'person-code-empty': 'the personal code is empty',
  'person-code-blank': 'the personal code is nothing but spaces',
  'person-code-with-letters': 'the personal code has letters in it',
  'person-code-too-short': 'the personal code is too short',
  'person-code-too-long': 'the personal code is too long',
  'person-code-bad-check-digit': 'the check digit of the personal code is wrong',
  'person-code-impossible-date': 'the personal code holds an impossible date of birth',
  'date-malformed': 'what stands for a date is none',
  'date-impossible': 'the calendar has no such date',
  'period-inverted': 'the period ends before it begins',
  'body-unreadable': 'its body cannot be read',
  'body-empty': 'its body is empty',
  'media-type-wrong': 'its media type (Content-Type) is wrong',
  'method-wrong': 'its HTTP method is wrong',
  dtd: 'it holds a document type declaration (DTD)',
  'external-entity': 'it holds an external XML entity',
};

export const sides: Readonly<Record<Side, string>> = {
  caller: 'whoever runs the checks',
  provider: 'whoever runs the service',
  network: 'the network between the two sides',
  either: 'either side',
};
