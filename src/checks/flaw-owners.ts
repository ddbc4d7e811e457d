import type { FlawCode } from '../exchange/reading.ts';

/** Which check reports a flaw of an answer: exactly one for each. */
const owners: Readonly<Record<FlawCode, string>> = {
  'media-type': 'answer-has-its-media-type',
  'success-status': 'answer-has-status-200',
  charset: 'answer-is-readable',
  'empty-body': 'answer-is-readable',
  syntax: 'answer-is-readable',
  dtd: 'answer-is-readable',
  envelope: 'answer-is-in-its-envelope',
  'not-a-list': 'answer-is-a-list-of-records',
  'not-a-record': 'answer-is-a-list-of-records',
  'missing-field': 'record-is-whole',
  'duplicate-field': 'fields-have-their-types',
  type: 'fields-have-their-types',
  'field-order': 'fields-have-their-types',
  enumeration: 'status-is-0-1-or-2',
  'person-code': 'person-code-is-well-formed',
  date: 'dates-are-date-times',
  'date-incomplete': 'dates-are-complete',
  'stand-in-end': 'open-end-is-no-stand-in',
  municipality: 'municipality-is-the-registration-number',
  'inverted-record': 'record-does-not-end-before-it-begins',
  'foreign-field': 'record-holds-only-the-annex-fields',
  'foreign-content': 'answer-is-in-its-envelope',
  'fault-under-success': 'fault-is-not-under-success',
  'fault-form': 'fault-says-what-is-wrong',
};

export function ownerOf(flaw: FlawCode): string {
  return owners[flaw];
}

/** The flaws that the check `id` reports. */
export function flawsOf(id: string): ReadonlySet<FlawCode> {
  return new Set((Object.keys(owners) as FlawCode[]).filter((code) => owners[code] === id));
}
