import type { CheckRecord } from '../../src/core/run.ts';
import { sampleCheck, sampleEvidence } from './sample-parts.ts';

const person = 'person-8f3a21c0';

/** Checks that end in every outcome there is. */
export const sampleChecks: readonly CheckRecord[] = [
  sampleCheck({
    id: 'plain-http-is-not-served',
    aspect: 'transport',
    clause: 'annex.step.2',
    title: { lv: 'Bez HTTPS pakalpe neatbild', en: 'Without HTTPS the service does not answer' },
    rulings: ['https-only'],
  }),
  sampleCheck({
    id: 'server-certificate-has-days-left',
    aspect: 'transport',
    clause: 'annex.authorisation',
    level: 'should',
    title: {
      lv: 'Servera sertifikāts ir derīgs vēl vismaz 30 dienas',
      en: 'The server certificate is valid for 30 days more',
    },
    outcome: 'warning',
    findings: [{ code: 'server-certificate-ends-soon', args: { days: 21, on: '2026-12-14' }, evidence: [] }],
  }),
  sampleCheck({
    id: 'old-tls-is-refused',
    aspect: 'transport',
    clause: 'annex.authorisation',
    level: 'info',
    title: { lv: 'TLS 1.0 un 1.1 netiek pieņemts', en: 'TLS 1.0 and 1.1 are not accepted' },
    findings: [{ code: 'old-tls-accepted', args: { version: 'TLSv1.1' }, evidence: [] }],
    rulings: ['https-only'],
  }),
  sampleCheck({
    id: 'expired-certificate-is-refused',
    aspect: 'certificate',
    clause: 'annex.authorisation',
    title: {
      lv: 'Ar sertifikātu, kam beidzies termiņš, dati netiek izsniegti',
      en: 'A caller with an expired certificate gets no data',
    },
    outcome: 'not-tested',
    because: { code: 'lacks-input', need: 'expired-certificate' },
    blame: 'input',
    rulings: ['no-certificate'],
  }),
  sampleCheck({
    id: 'question-without-operator-code-is-refused',
    aspect: 'operator',
    clause: 'annex.6',
    title: {
      lv: 'Bez operatora personas koda pieprasījums tiek noraidīts',
      en: 'A question without the operator’s code is refused',
    },
    outcome: 'failed',
    findings: [
      {
        code: 'not-refused',
        args: {
          reaction: 'records',
          httpStatus: 200,
          cause: null,
          illegality: 'operator-field-missing',
          field: 'userPersonCode',
        },
        evidence: [14],
      },
      {
        code: 'not-refused',
        args: {
          reaction: 'records',
          httpStatus: 200,
          cause: null,
          illegality: 'operator-field-blank',
          field: 'userPersonCode',
        },
        evidence: [15],
      },
      {
        code: 'not-refused',
        args: {
          reaction: 'server-error',
          httpStatus: 500,
          cause: null,
          illegality: 'operator-field-null',
          field: 'userPersonCode',
        },
        evidence: [16],
      },
    ],
    rulings: ['must-be-refused', 'refusal'],
    evidence: [14, 15, 16].map((id) =>
      sampleEvidence(id, {
        response: {
          status: id === 16 ? 500 : 200,
          headers: { 'content-type': 'application/json' },
          body: id === 16 ? '{ "detail": text(61) }' : '[{ "PKods": person-8f3a21c0, "Statuss": 1 }]',
        },
      }),
    ),
  }),
  sampleCheck({
    id: 'entities-are-not-resolved',
    aspect: 'request',
    clause: '3.1.3',
    title: {
      lv: 'XML entītijas pieprasījumā netiek atvērtas',
      en: 'XML entities in a request are not resolved',
    },
    outcome: 'not-applicable',
    because: {
      code: 'said',
      words: { lv: 'JSON sasaistē entītiju nav.', en: 'The JSON binding has no entities.' },
    },
    rulings: ['no-entities'],
  }),
  sampleCheck({
    id: 'dates-are-complete',
    aspect: 'response',
    clause: 'annex.9',
    title: { lv: 'Statusa datumi ir pierakstīti pilnībā', en: 'The dates of a status are written in full' },
    outcome: 'waived',
    findings: [
      {
        code: 'answer-flawed',
        args: {
          flaw: 'date-incomplete',
          path: '/0/DatumsNo',
          expected: 'YYYY-MM-DDThh:mm:ss',
          seen: 'YYYY-MM-DD',
          times: 21,
        },
        evidence: [3],
      },
    ],
    rulings: ['dates-as-typed'],
    evidence: [sampleEvidence(3)],
  }),
  sampleCheck({
    id: 'status-on-its-last-day-is-returned',
    aspect: 'period',
    clause: 'annex.3',
    title: {
      lv: 'Statusu atgriež, ja jautā par tā pēdējo dienu',
      en: 'A status is returned when asked about on its last day',
    },
    outcome: 'failed',
    findings: [
      {
        code: 'status-not-returned',
        args: {
          asked: { person, from: '2026-06-30T00:00:00', till: '2026-06-30T00:00:00' },
          known: { status: 1, from: '2026-01-01', till: '2026-06-30' },
        },
        evidence: [7],
      },
    ],
    rulings: ['period-is-inclusive', 'dates-are-riga-days'],
    evidence: [sampleEvidence(7)],
  }),
  sampleCheck({
    id: 'every-status-is-returned',
    aspect: 'semantics',
    clause: 'annex.several-records',
    title: {
      lv: 'Atgriež visus personas statusus, kas attiecas uz periodu',
      en: 'Every status of the person within the period is returned',
    },
    outcome: 'not-tested',
    because: { code: 'busy' },
    blame: 'party',
    rulings: ['period-is-inclusive', 'record-is-whole', 'busy'],
  }),
  sampleCheck({
    id: 'refusal-leaks-no-internals',
    aspect: 'disclosure',
    clause: '3.1.3',
    title: {
      lv: 'Noraidījums neatklāj sistēmas iekšieni',
      en: 'A refusal does not show the inside of the system',
    },
    outcome: 'not-tested',
    because: { code: 'toolkit-fault', detail: 'TypeError in refusal-leaks-no-internals' },
    blame: 'toolkit',
    rulings: ['refusal'],
  }),
  sampleCheck({
    id: 'same-question-gets-the-same-answer',
    aspect: 'stability',
    clause: '3.1.3',
    title: {
      lv: 'Uz vienu un to pašu jautājumu atbilde ir viena un tā pati',
      en: 'The same question gets the same answer',
    },
    outcome: 'not-tested',
    because: { code: 'presumed-in-vain', by: 'every-status-is-returned' },
    blame: 'party',
    durationMs: 0,
  }),
];
