import type { ClientIdentity } from '../../core/exchange.ts';

export const flaws: Readonly<Record<string, string>> = {
  'media-type': 'the answer has another media type (Content-Type) than its binding, or none',
  'success-status': 'the answer bears another HTTP status than 200',
  charset: 'the answer is not in the character encoding that it declares',
  'empty-body': 'the answer has no content',
  syntax: 'the answer cannot be read: it is not well-formed',
  dtd: 'the answer holds a document type declaration (DTD)',
  envelope:
    'the SOAP answer lacks an element of its envelope, or has it under another name, namespace or version',
  'not-a-list': 'the records do not stand in a list where the binding profile puts them',
  'not-a-record': 'an entry of the list is no record',
  'missing-field': 'a record lacks a field',
  'duplicate-field': 'a record has the same field twice',
  type: 'a field has another type than the annex says',
  enumeration: 'Statuss is none of 0, 1 and 2',
  'person-code': 'PKods is no personal code',
  date: 'a date is no DateTime',
  'date-incomplete': 'a date is written incompletely: it is understood, but others may misread it',
  'stand-in-end':
    'a stand-in date is sent for the end of an open-ended status: it is understood, but the field should be empty',
  municipality: 'Pasvaldiba is no registration number',
  'inverted-record': 'a status ends before it begins',
  'field-order': 'the fields of a record come in another order than the schema says',
  'foreign-field': 'a record has a field that the annex does not know',
  'foreign-content': 'something that the annex does not know stands beside the records',
  'fault-under-success': 'a SOAP Fault was sent with HTTP 200',
  'fault-form': 'a SOAP Fault lacks its code or its text, or is of another SOAP version',
};

export const needs: Readonly<Record<string, string>> = {
  subjects: 'a file with test persons and the operator (--subjects)',
  'known-person': 'a test person with at least one status, in the subjects file',
  'ended-status': 'a status with an end date, in the subjects file',
  'open-status': 'a status without an end date, in the subjects file',
  'several-people': 'at least two test persons, in the subjects file',
  'statusless-person': 'a known test person without any status (statuses: []), in the subjects file',
  'unknown-person': 'a test person whom the service does not know (unknown: true), in the subjects file',
  'server-certificate': 'a look at the server’s certificate, which was not to be had',
  'expired-certificate': 'an expired client certificate with its key (--expired-cert, --expired-key)',
  'self-signed-certificate': 'a self-signed client certificate, which could not be made',
  'other-issuer-certificate': 'a client certificate of another issuer, which could not be made',
  'forged-issuer-certificate':
    'a client certificate of a forged issuer, for which the real one’s is needed (--cert)',
  'client-certificate': 'a client certificate with its key (--cert, --key or --pfx)',
};

export const forms: Readonly<Record<string, string>> = {
  'unknown-member': 'with a field that the annex does not know',
  'null-dates': 'with both dates null',
  'before-1900': 'with dates before 1900',
  'after-2100': 'with dates after 2100',
  'bare-dates': 'with dates without a time of day',
  'code-as-number': 'with the personal code as a number',
  'fields-in-another-order': 'with its fields in another order',
  'without-soapaction': 'without the header SOAPAction',
};

export const internals: Readonly<Record<string, string>> = {
  'stack trace': 'a stack trace',
  'exception class': 'the name of an exception class',
  SQL: 'SQL or an error of the database',
};

/** Completes "a caller …". */
export const identities: Readonly<Record<ClientIdentity, string>> = {
  client: 'with the right client certificate',
  none: 'without a client certificate',
  'self-signed': 'with a self-signed certificate',
  'other-issuer': 'with a certificate of another issuer',
  'forged-issuer': 'with a certificate of a forged issuer of the same name',
  expired: 'with an expired certificate',
};
