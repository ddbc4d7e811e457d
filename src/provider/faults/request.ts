import type { Answer } from '../fault.ts';
import type { Problem } from '../question.ts';
import { defineFaults } from './define-faults.ts';

/** A page that a server shows when it broke. */
const broken = (answer: Answer): Answer => ({
  status: 500,
  headers: { 'Content-Type': 'text/plain' },
  body: answer.body === '' ? '' : 'Internal error',
});

const inPlainText = (body: string): Answer => ({
  status: 400,
  headers: { 'Content-Type': 'text/plain' },
  body,
});

const brokenFor =
  (...problems: readonly Problem[]) =>
  (answer: Answer, _context: unknown, problem: Problem): Answer =>
    problems.includes(problem) ? broken(answer) : answer;

/** Defects in what is refused and what is not. */
export const requestFaults = defineFaults({
  'operator-name-not-demanded': {
    title: { lv: 'Neprasa operatora vārdu', en: 'Does not demand the operator’s first name' },
    breaks: ['question-without-operator-name-is-refused'],
    hooks: { tolerates: ['operator-name-missing'] },
  },
  'operator-surname-not-demanded': {
    title: { lv: 'Neprasa operatora uzvārdu', en: 'Does not demand the operator’s surname' },
    breaks: ['question-without-operator-surname-is-refused'],
    hooks: { tolerates: ['operator-surname-missing'] },
  },
  'operator-code-not-demanded': {
    title: { lv: 'Neprasa operatora personas kodu', en: 'Does not demand the operator’s code' },
    breaks: ['question-without-operator-code-is-refused'],
    hooks: { tolerates: ['operator-code-missing'] },
  },
  'operator-code-unchecked': {
    title: { lv: 'Nepārbauda operatora personas kodu', en: 'Does not check the operator’s code' },
    breaks: ['malformed-operator-code-is-refused'],
    hooks: { tolerates: ['operator-code-malformed'] },
  },
  'missing-code-served': {
    title: { lv: 'Atbild arī bez personas koda', en: 'Answers without a personal code' },
    breaks: ['question-without-person-code-is-refused'],
    hooks: { tolerates: ['person-code-missing'] },
  },
  'malformed-code-served': {
    title: { lv: 'Atbild uz nepareizi pierakstītu personas kodu', en: 'Answers a malformed personal code' },
    breaks: ['malformed-person-code-is-refused'],
    hooks: { tolerates: ['person-code-malformed'] },
  },
  'malformed-code-breaks-server': {
    title: { lv: 'Nepareizs personas kods izraisa servera kļūdu', en: 'A malformed code breaks the server' },
    breaks: ['malformed-person-code-is-refused'],
    hooks: { refusal: brokenFor('person-code-malformed') },
  },
  'impossible-code-gets-a-status': {
    title: { lv: 'Neiespējamam personas kodam izsniedz statusu', en: 'An impossible code gets a status' },
    breaks: ['unchecked-person-code-is-not-served'],
    hooks: {
      tolerates: ['person-code-impossible'],
      person: (code, { people }) =>
        people.find(({ personCode }) => personCode.slice(4, 10) === code.slice(4, 10))?.personCode ?? code,
    },
  },
  'wrong-date-taken-for-today': {
    title: { lv: 'Nepareizu datumu saprot kā šodienu', en: 'Takes a wrong date for today' },
    breaks: ['date-that-is-no-date-is-refused'],
    hooks: { tolerates: ['date-malformed'] },
  },
  'inverted-period-served': {
    title: { lv: 'Atbild, ja beigas ir pirms sākuma', en: 'Answers a period that ends before it begins' },
    breaks: ['inverted-period-is-refused'],
    hooks: { tolerates: ['period-inverted'] },
  },
  'broken-body-served': {
    title: { lv: 'Atbild uz nenolasāmu pieprasījumu', en: 'Answers a body that cannot be read' },
    breaks: ['unreadable-body-is-refused'],
    hooks: { tolerates: ['body'] },
  },
  'any-media-type-served': {
    title: { lv: 'Pieņem jebkuru satura tipu', en: 'Takes any media type' },
    breaks: ['wrong-media-type-is-refused'],
    hooks: { tolerates: ['media-type'] },
  },
  'any-method-served': {
    title: { lv: 'Pieņem jebkuru HTTP metodi', en: 'Takes any HTTP method' },
    breaks: ['wrong-method-is-refused'],
    hooks: { tolerates: ['method'] },
  },
  'code-without-hyphen-unknown': {
    title: { lv: 'Personas kodu bez defises nepazīst', en: 'Does not know a code without its hyphen' },
    breaks: ['code-spelling-does-not-matter'],
    hooks: {
      records: (records, { question: { fields } }) =>
        String(fields.PersonCode).includes('-')
          ? records
          : records
              .map(({ PKods }) => ({ PKods, Statuss: 0, DatumsNo: null, DatumsLidz: null, Pasvaldiba: null }))
              .slice(0, 1),
    },
  },
  'request-taken-letter-by-letter': {
    title: {
      lv: 'Pieprasījumu saprot tikai vienā pierakstā',
      en: 'Understands a request in one spelling alone',
    },
    breaks: ['request-spelling-does-not-matter'],
    hooks: { understands: (text) => !/<!\[CDATA|\\u0|\n {2}"/.test(text) },
  },
  'soap-1-2-not-understood': {
    title: { lv: 'SOAP 1.2 nesaprot', en: 'Does not understand SOAP 1.2' },
    breaks: ['soap-1-2-is-understood'],
    faces: ['soap'],
    hooks: { understands: (text) => !text.includes('http://www.w3.org/2003/05/soap-envelope') },
  },
  'old-dates-break-server': {
    title: { lv: 'Sens datums izraisa servera kļūdu', en: 'A date long past breaks the server' },
    breaks: ['unusual-request-is-refused-or-answered'],
    hooks: {
      answer: (answer, { question: { fields } }) =>
        String(fields.dateFrom).startsWith('18') ? broken(answer) : answer,
    },
  },
  'code-in-url-answered': {
    title: { lv: 'Atbild uz personas kodu tīmekļa adresē', en: 'Answers a code in the URL' },
    breaks: ['code-in-url-is-not-answered'],
    hooks: { servesQuery: true },
  },
  'entities-resolved': {
    title: { lv: 'Atver XML entītijas', en: 'Resolves XML entities' },
    breaks: ['entities-are-not-resolved'],
    faces: ['soap'],
    hooks: { resolvesEntities: true },
  },
  'wsdl-not-served': {
    title: { lv: 'Neizsniedz WSDL', en: 'Does not serve its WSDL' },
    breaks: ['wsdl-is-served'],
    faces: ['soap'],
    hooks: { hidesWsdl: true },
  },
  'refused-by-404': {
    title: { lv: 'Noraida ar HTTP 404', en: 'Refuses by HTTP 404' },
    breaks: ['refusal-has-a-refusal-status'],
    hooks: {
      refusal: (answer) => ({
        ...answer,
        status: 404,
        headers: { 'Content-Type': 'text/plain' },
        body: 'No.',
      }),
    },
  },
  'refusal-shows-stack-trace': {
    title: { lv: 'Noraidījums rāda steka izdruku', en: 'A refusal shows a stack trace' },
    breaks: ['refusal-leaks-no-internals'],
    hooks: {
      refusal: () =>
        inPlainText('java.lang.IllegalStateException: x\n\tat lv.sopa.Statuss.check(Statuss.java:42)\n'),
    },
  },
  'refusal-shows-sql': {
    title: { lv: 'Noraidījums rāda SQL vaicājumu', en: 'A refusal shows SQL' },
    breaks: ['refusal-leaks-no-internals'],
    hooks: {
      refusal: () => inPlainText('bad query: SELECT * FROM personas WHERE kods = ?'),
    },
  },
  'refusal-shows-another-person': {
    title: { lv: 'Noraidījums rāda citas personas kodu', en: 'A refusal shows another person’s code' },
    breaks: ['no-other-person-is-disclosed'],
    hooks: {
      refusal: (answer, { people, question: { fields } }) => ({
        ...answer,
        status: 400,
        headers: { 'Content-Type': 'text/plain' },
        body: `last asked: ${people.findLast(({ personCode }) => personCode !== String(fields.PersonCode).replace('-', ''))?.personCode ?? ''}`,
      }),
    },
  },
  'fault-with-http-200': {
    title: { lv: 'SOAP kļūdu sūta ar HTTP 200', en: 'Sends a Fault with HTTP 200' },
    breaks: ['fault-is-not-under-success'],
    faces: ['soap'],
    hooks: { refusal: (answer) => (answer.status === 500 ? { ...answer, status: 200 } : answer) },
  },
  'fault-without-reason': {
    title: { lv: 'SOAP kļūdai nav paskaidrojuma', en: 'A Fault has no reason' },
    breaks: ['fault-says-what-is-wrong'],
    faces: ['soap'],
    hooks: {
      refusal: (answer) => ({
        ...answer,
        body: String(answer.body).replace(/<faultstring>.*<\/faultstring>/, ''),
      }),
    },
  },
});
