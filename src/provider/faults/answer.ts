import type { Answer, Context, OutRecord } from '../fault.ts';
import { defineFaults } from './define-faults.ts';

const text = ({ body }: Answer): string => (typeof body === 'string' ? body : new TextDecoder().decode(body));

const ofStatus =
  (bend: (record: OutRecord) => OutRecord) =>
  (record: OutRecord): OutRecord =>
    record['Statuss'] === 0 ? record : bend(record);

const replacing =
  (from: RegExp, to: string) =>
  (answer: Answer): Answer => ({ ...answer, body: text(answer).replaceAll(from, to) });

/** Defects in the form of an answer, whatever was asked. */
export const answerFaults = defineFaults({
  'answer-as-plain-text': {
    title: { lv: 'Atbildes satura tips ir text/plain', en: 'An answer’s media type is text/plain' },
    breaks: ['answer-has-its-media-type'],
    hooks: {
      answer: (answer) => ({ ...answer, headers: { ...answer.headers, 'Content-Type': 'text/plain' } }),
    },
  },
  'answer-created': {
    title: { lv: 'Atbild ar HTTP 201', en: 'Answers with HTTP 201' },
    breaks: ['answer-has-status-200'],
    hooks: { answer: (answer) => ({ ...answer, status: 201 }) },
  },
  'answer-cut-short': {
    title: { lv: 'Atbilde ir nepilnīga', en: 'An answer is cut short' },
    breaks: ['answer-is-readable'],
    hooks: { answer: (answer) => ({ ...answer, body: text(answer).slice(0, -9) }) },
  },
  'no-records-no-body': {
    title: { lv: 'Bez ierakstiem atbilde ir 204', en: 'Without records the answer is 204' },
    breaks: ['answer-is-readable'],
    hooks: {
      answer: (answer) => (/Statuss/.test(text(answer)) ? answer : { status: 204, headers: {}, body: '' }),
    },
  },
  'latin-letters-unlabelled': {
    title: { lv: 'Atbilde nav UTF-8', en: 'An answer is not UTF-8' },
    breaks: ['answer-is-readable'],
    hooks: {
      answer: (answer) => ({
        ...answer,
        body: Buffer.concat([Buffer.from(text(answer).slice(0, -1)), Buffer.from([0xe2, 0x28])]),
      }),
    },
  },
  'other-namespace': {
    title: { lv: 'Atbildei ir cita nosaukumvieta', en: 'An answer has another namespace' },
    breaks: ['answer-is-in-its-envelope'],
    faces: ['soap'],
    hooks: { answer: replacing(/urn:lv:sopa:statuss:1/g, 'urn:lv:sopa:statuss:2') },
  },
  'list-in-an-object': {
    title: { lv: 'Saraksts ielikts objektā', en: 'The list is wrapped in an object' },
    breaks: ['answer-is-a-list-of-records'],
    faces: ['json'],
    hooks: { answer: (answer) => ({ ...answer, body: `{"ieraksti":${text(answer)}}` }) },
  },
  'lone-record-without-list': {
    title: { lv: 'Vienu ierakstu sūta bez saraksta', en: 'A lone record comes without a list' },
    breaks: ['answer-is-a-list-of-records'],
    faces: ['json'],
    hooks: {
      answer: (answer) => ({ ...answer, body: text(answer).replace(/^\[(\{[^{}]*\})\]$/, '$1') }),
    },
  },
  'status-as-text': {
    title: { lv: 'Statuss ir teksts', en: 'Statuss is a string' },
    breaks: ['fields-have-their-types'],
    faces: ['json'],
    hooks: { record: (record) => ({ ...record, Statuss: String(record['Statuss']) }) },
  },
  'status-with-decimals': {
    title: { lv: 'Statuss ir daļskaitlis', en: 'Statuss is written with decimals' },
    breaks: ['fields-have-their-types'],
    faces: ['soap'],
    hooks: { record: (record) => ({ ...record, Statuss: `${String(record['Statuss'])}.0` }) },
  },
  'municipality-as-number': {
    title: { lv: 'Pasvaldiba ir skaitlis', en: 'Pasvaldiba is a number' },
    breaks: ['fields-have-their-types'],
    faces: ['json'],
    hooks: { record: ofStatus((record) => ({ ...record, Pasvaldiba: Number(record['Pasvaldiba']) })) },
  },
  'fields-out-of-order': {
    title: { lv: 'Lauki ir citā secībā nekā XSD', en: 'Fields come in another order than the XSD’s' },
    breaks: ['fields-have-their-types'],
    faces: ['soap'],
    hooks: { record: ({ PKods, Statuss, ...rest }) => ({ Statuss, PKods, ...rest }) },
  },
  'status-out-of-range': {
    title: { lv: 'Maznodrošinātajiem Statuss ir 3', en: 'Statuss is 3 for low-income' },
    breaks: ['status-is-0-1-or-2'],
    hooks: { record: (record) => (record['Statuss'] === 2 ? { ...record, Statuss: 3 } : record) },
  },
  'dates-as-latvians-write': {
    title: { lv: 'Datumi ir pierakstīti kā 01.03.2026', en: 'Dates are written 01.03.2026' },
    breaks: ['dates-are-date-times'],
    hooks: {
      record: ofStatus((record) => ({
        ...record,
        DatumsNo: String(record['DatumsNo']).replace(/^(\d+)-(\d+)-(\d+)T.*/, '$3.$2.$1'),
      })),
    },
  },
  'open-end-as-empty-text': {
    title: { lv: 'Beztermiņa statusam beigas ir tukšs teksts', en: 'An open end is an empty string' },
    breaks: ['dates-are-date-times'],
    hooks: { record: ofStatus((record) => ({ ...record, DatumsLidz: record['DatumsLidz'] ?? '' })) },
  },
  'dates-bare': {
    title: { lv: 'Datumi ir bez laika', en: 'Dates come without a time' },
    breaks: ['dates-are-complete'],
    hooks: {
      record: ofStatus((record) => ({ ...record, DatumsNo: String(record['DatumsNo']).slice(0, 10) })),
    },
  },
  'open-end-in-9999': {
    title: { lv: 'Beztermiņa statuss beidzas 9999. gadā', en: 'An open-ended status ends in 9999' },
    breaks: ['open-end-is-no-stand-in'],
    hooks: {
      record: ofStatus((record) => ({
        ...record,
        DatumsLidz: record['DatumsLidz'] ?? '9999-12-31T00:00:00',
      })),
    },
  },
  'municipality-missing': {
    title: { lv: 'Ierakstā nav pašvaldības', en: 'A record has no municipality' },
    breaks: ['record-is-whole'],
    hooks: { record: ({ Pasvaldiba: _left, ...record }) => record },
  },
  'code-with-space': {
    title: { lv: 'PKods ir pierakstīts ar atstarpi', en: 'PKods is written with a space' },
    breaks: ['person-code-is-well-formed'],
    hooks: { record: (record) => ({ ...record, PKods: String(record['PKods']).replace('-', ' ') }) },
  },
  'municipality-of-another': {
    title: { lv: 'Pasvaldiba ir citas pašvaldības numurs', en: 'Pasvaldiba is another municipality’s' },
    breaks: ['municipality-is-the-registration-number'],
    hooks: { record: ofStatus((record) => ({ ...record, Pasvaldiba: '90001800413' })) },
  },
  'municipality-by-name': {
    title: { lv: 'Pasvaldiba ir nosaukums', en: 'Pasvaldiba is a name' },
    breaks: ['municipality-is-the-registration-number'],
    hooks: { record: ofStatus((record) => ({ ...record, Pasvaldiba: 'Daugavpils' })) },
  },
  'record-about-another': {
    title: { lv: 'Ieraksts ir par citu personu', en: 'A record is about another person' },
    breaks: ['record-is-about-the-person-asked'],
    hooks: { record: ofStatus((record) => ({ ...record, PKods: '120319-20044' })) },
  },
  'ends-before-it-begins': {
    title: { lv: 'Ierakstā beigas ir pirms sākuma', en: 'A record ends before it begins' },
    breaks: ['record-does-not-end-before-it-begins'],
    hooks: {
      record: ofStatus((record) =>
        record['DatumsLidz'] === null
          ? record
          : { ...record, DatumsNo: record['DatumsLidz'], DatumsLidz: record['DatumsNo'] },
      ),
    },
  },
  'record-tells-the-name': {
    title: { lv: 'Ierakstā ir arī vārds un uzvārds', en: 'A record holds the name, too' },
    breaks: ['record-holds-only-the-annex-fields'],
    hooks: { record: (record) => ({ ...record, VardsUzvards: 'Testa Persona' }) },
  },
  'answer-tells-the-address': {
    title: { lv: 'Atbildes galvenē ir adrese', en: 'A header of the answer holds the address' },
    breaks: ['answer-holds-nothing-more-about-the-person'],
    hooks: {
      answer: (answer) => ({ ...answer, headers: { ...answer.headers, 'X-Adrese': 'Testa iela 1' } }),
    },
  },
  'answer-tells-the-previous-person': {
    title: {
      lv: 'Atbildes galvenē ir iepriekšējās personas kods',
      en: 'A header holds the code of the person asked before',
    },
    breaks: ['no-other-person-is-disclosed'],
    hooks: { answer: tellPrevious },
  },
});

function tellPrevious(answer: Answer, { memory, question: { fields } }: Context): Answer {
  const before = memory.get('before');
  memory.set('before', fields.PersonCode);
  return { ...answer, headers: { ...answer.headers, 'X-Trace': typeof before === 'string' ? before : '' } };
}
