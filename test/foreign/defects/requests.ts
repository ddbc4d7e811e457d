import { plain } from '../changes.ts';
import type { Asked, Conduct, Question, Reply, Rule } from '../conduct.ts';
import { type Defect, defect, IN_JSON, IN_SOAP } from '../defect.ts';
import { dayAfter, readDay } from '../riga-day.ts';

const waives = (...rules: Rule[]): Conduct => ({ waives: rules });
const operatorRules = (part: 'name' | 'surname' | 'code'): Rule[] =>
  (['absent', 'null', 'empty', 'blank'] as const).map((how) => `operator-${part}-${how}` as const);
const all = [...operatorRules('name'), ...operatorRules('surname'), ...operatorRules('code')];
const every = (how: 'absent' | 'null' | 'empty' | 'blank'): Rule[] =>
  all.filter((rule) => rule.endsWith(how));
const personRules: Rule[] = [
  'person-code-absent',
  'person-code-empty',
  'person-code-blank',
  'person-code-null',
  'person-code-form',
];

/** Answers refusals of some kind in a way that no refusal is. */
const refusesBy = (which: RegExp, reply: Reply | 'cut' | ((asked: Asked) => Reply)): Conduct => ({
  refuse: (usual, rule, asked) =>
    which.test(rule) ? (typeof reply === 'function' ? reply(asked) : reply) : usual,
});
const emptyList = ({ binding }: Asked): Reply =>
  binding === 'json'
    ? { status: 200, headers: { 'Content-Type': 'application/json' }, body: '[]' }
    : {
        status: 200,
        headers: { 'Content-Type': 'text/xml; charset=utf-8' },
        body: '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><StatusaParbaudeResponse xmlns="urn:lv:sopa:statuss:1"/></e:Body></e:Envelope>',
      };
const fromForm = (only: (code: string) => boolean): Conduct => ({
  waives: ['person-code-form'],
  question: (question) => {
    const code = String(question['PersonCode']);
    const isWellFormed = /^\d{6}-?\d{5}$/u.test(code);
    return isWellFormed || only(code) ? question : { ...question, PersonCode: undefined };
  },
});
const withDefault = (name: string): Conduct => ({
  question: (question: Question, { subjects }) => ({
    [name]: subjects.operator[name as 'userName'],
    ...question,
  }),
});

/** What a parser does that expands what a DTD declares. */
const resolveEntities = (asked: Asked) => {
  const entities = asked.text.matchAll(/<!ENTITY\s+(\w+)\s+(?:SYSTEM\s+)?["']([^"']*)["']\s*>/gu);
  for (const [, name = '', value = ''] of entities) asked.text = asked.text.replaceAll(`&${name};`, value);
  asked.text = asked.text.replace(/<!DOCTYPE[^[>]*(?:\[[^\]]*\])?\s*>/u, '');
  return undefined;
};

/** Requests wrongly served, wrongly refused or refused in a wrong way. */
export const requestDefects: readonly Defect[] = [
  defect('operator-ignored', 'operator', waives(...all, 'operator-code-form', 'operator-code-digit')),
  defect('operator-name-not-demanded', 'operator', waives(...operatorRules('name'))),
  defect('operator-surname-not-demanded', 'operator', waives(...operatorRules('surname'))),
  defect('operator-code-not-demanded', 'operator', waives(...operatorRules('code'))),
  defect('operator-name-by-default', 'operator', withDefault('userName')),
  defect('operator-surname-by-default', 'operator', withDefault('userSecondName')),
  defect('operator-code-by-default', 'operator', withDefault('userPersonCode')),
  defect('operator-may-be-absent', 'operator', waives(...every('absent'))),
  defect('operator-may-be-null', 'operator', waives(...every('null')), IN_JSON),
  defect('operator-may-be-empty', 'operator', waives(...every('empty'))),
  defect('operator-may-be-blank', 'operator', waives(...every('blank'))),
  defect('operator-name-may-be-blank', 'operator', waives('operator-name-blank')),
  defect('operator-code-form-not-checked', 'operator', waives('operator-code-form', 'operator-code-digit')),
  defect(
    'operator-missing-gets-500',
    'operator response',
    refusesBy(/^operator/u, plain(500, 'Internal Server Error')),
  ),
  defect('operator-missing-gets-404', 'operator response', refusesBy(/^operator/u, plain(404))),
  defect('operator-missing-gets-empty-list', 'operator response', refusesBy(/^operator/u, emptyList)),
  defect('operator-missing-gets-cut', 'operator response', refusesBy(/^operator/u, 'cut')),
  defect(
    'operator-missing-gets-302',
    'operator response',
    refusesBy(/^operator/u, plain(302, '', { Location: '/login' })),
  ),
  defect('operator-remembered-on-the-connection', 'operator stability', () => {
    const known = new WeakSet<object>();
    return {
      question: (question, { request, subjects }) => {
        const isWhole = question['userPersonCode'] === subjects.operator.userPersonCode;
        if (isWhole) known.add(request.socket);
        return isWhole || !known.has(request.socket) ? question : { ...question, ...subjects.operator };
      },
    };
  }),
  defect(
    'refusals-as-404',
    'request operator period response',
    refusesBy(/code|date|period|operator/u, plain(404)),
  ),
  defect(
    'refusals-as-500',
    'request operator period response',
    refusesBy(/code|date|period|operator|unreadable|type/u, plain(500)),
  ),
  defect(
    'refusals-as-502',
    'request operator period response',
    refusesBy(/code|date|period|operator|unreadable|type/u, plain(502)),
  ),
  defect(
    'refusals-as-empty-list',
    'request operator period response',
    refusesBy(/code|date|period|operator/u, emptyList),
  ),
  defect(
    'refusals-as-cut',
    'request operator period stability response',
    refusesBy(/code|date|period|operator|unreadable/u, 'cut'),
  ),
  defect(
    'refusals-as-200-text',
    'request operator period response',
    refusesBy(/code|date|period|operator/u, plain(200, 'error')),
  ),
  defect('person-code-not-checked', 'request', waives(...personRules)),
  defect('absent-code-served', 'request', waives('person-code-absent')),
  defect('empty-code-served', 'request', waives('person-code-empty')),
  defect('blank-code-served', 'request', waives('person-code-blank')),
  defect(
    'code-with-letters-served',
    'request',
    fromForm((code) => /[a-z]/iu.test(code)),
  ),
  defect(
    'short-code-served',
    'request',
    fromForm((code) => /^[\d-]{1,11}$/u.test(code)),
  ),
  defect(
    'long-code-served',
    'request',
    fromForm((code) => /^[\d-]{12,}$/u.test(code)),
  ),
  defect('long-code-cut', 'request', {
    question: (question) =>
      typeof question['PersonCode'] === 'string' && question['PersonCode'].includes('-')
        ? { ...question, PersonCode: question['PersonCode'].slice(0, 12) }
        : question,
  }),
  defect('hyphenless-code-refused', 'request semantics', {
    first: ({ request, text }) =>
      request.method === 'POST' && /PersonCode[">]+\s*:?\s*"?\d{11}\b/u.test(text) ? plain(400) : undefined,
  }),
  defect('bad-date-taken-as-absent', 'request period', { waives: ['date-form'] }),
  defect('impossible-day-rolls-over', 'request period', {
    waives: ['date-form'],
    readDay: (text) =>
      readDay(text) ??
      (/^\d{4}-\d\d-\d\d/u.test(text) && Number(text.slice(5, 7)) <= 12
        ? dayAfter(`${text.slice(0, 8)}01`, Number(text.slice(8, 10)) - 1)
        : undefined),
  }),
  defect('empty-date-served', 'request period', waives('date-empty'), IN_JSON),
  defect('unreadable-body-gets-500', 'request response', refusesBy(/unreadable|member|dtd/u, plain(500))),
  defect('unreadable-body-gets-cut', 'request stability response', refusesBy(/unreadable/u, 'cut')),
  defect('unreadable-body-gets-empty-list', 'request response', refusesBy(/unreadable/u, emptyList)),
  defect('media-type-not-checked', 'request', waives('media-type')),
  defect('wrong-media-type-gets-500', 'request response', refusesBy(/media-type/u, plain(500))),
  defect('any-method-served', 'request', waives('method')),
  defect('wrong-method-gets-500', 'request response', refusesBy(/method/u, plain(500))),
  defect('wrong-method-gets-200', 'request response', refusesBy(/method/u, plain(200, 'OK'))),
  defect(
    'json-array-gets-500',
    'request',
    { first: ({ text }) => (/^\s*(?:\[|null)/u.test(text) ? plain(500) : undefined) },
    IN_JSON,
  ),
  defect('number-for-code-gets-500', 'request', refusesBy(/member-type/u, plain(500, 'TypeError')), IN_JSON),
  defect('entities-resolved', 'request disclosure', { first: resolveEntities }, IN_SOAP),
  defect(
    'cdata-not-understood',
    'request',
    { first: ({ text }) => (text.includes('CDATA') ? plain(400) : undefined) },
    IN_SOAP,
  ),
  defect(
    'comments-not-understood',
    'request',
    { first: ({ text }) => (text.includes('<!--') ? plain(400) : undefined) },
    IN_SOAP,
  ),
  defect(
    'prefixed-children-refused',
    'request response',
    { first: ({ text }) => (/<\w+:PersonCode/u.test(text) ? plain(400) : undefined) },
    IN_SOAP,
  ),
  defect(
    'default-namespace-refused',
    'request response',
    { first: ({ text }) => (text.includes('<PersonCode') ? plain(400) : undefined) },
    IN_SOAP,
  ),
];
