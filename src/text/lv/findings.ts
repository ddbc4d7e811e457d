import type { FindingArgs } from '../../core/findings.ts';
import { sentence } from '../sentence.ts';
import type { FindingTexts } from '../words.ts';
import { counts } from './counts.ts';
import { formFindings } from './form-findings.ts';
import { illegalities } from './reactions.ts';
import { forms } from './terms.ts';
import { writing } from './writing.ts';

const { day, period, reacted, status, statusName } = writing;

/** Reactions that serve nobody, yet are no refusal either. */
const notServed = new Set(['not-found', 'server-error', 'other-status', 'no-answer', 'busy']);

const whyDifferent: Readonly<Record<FindingArgs['answers-differ']['why'], string>> = {
  spelling: 'Atbilde ir atkarīga no tā, vai personas kods rakstīts ar defisi.',
  repeated: 'Uz to pašu jautājumu, uzdotu vēlreiz, saņemta cita atbilde.',
  parallel:
    'Uz jautājumu, kas uzdots vienlaikus ar citiem, saņemta cita atbilde nekā tad, kad tas uzdots atsevišķi.',
  'after-refusal': 'Pēc noraidīta pieprasījuma uz to pašu jautājumu saņemta cita atbilde nekā pirms tam.',
  offset: 'Uz jautājumu par to pašu dienu, kas pierakstīta ar citu laika nobīdi, saņemta cita atbilde.',
};

/** What the service answers, and whom. What is wrong with an answer's form stands in `form-findings`. */
export const findings: FindingTexts = {
  ...formFindings,
  'not-refused': ({ illegality, field, ...reaction }) => ({
    what: notServed.has(reaction.reaction)
      ? sentence(
          `pieprasījums nav izpildīts, taču nav arī pareizi noraidīts: ${illegalities[illegality]}${named(field)}`,
        )
      : sentence(`nav noraidīts pieprasījums, kas jānoraida: ${illegalities[illegality]}${named(field)}`),
    expected:
      'Noraidījums: HTTP 400, 401, 403 vai 422 (405, 413 vai 415, ja nepareiza ir metode, apjoms vai satura tips) vai SOAP kļūda (Fault) – un nekādu statusa datu.',
    seen: reacted(reaction),
  }),
  'legal-question-not-answered': ({ asked, ...reaction }) => ({
    what: 'Pareizs jautājums palika bez atbildes.',
    expected: sentence(
      `HTTP 200 ar statusa ierakstiem vai ar tukšu sarakstu, jautājot par ${asked.person} ${period(asked)}`,
    ),
    seen: reacted(reaction),
  }),
  'unusual-request-mishandled': ({ form, ...reaction }) => ({
    what: sentence(
      `neparasts, bet pareizs pieprasījums nav ne izpildīts, ne noraidīts: ${forms[form] ?? form}`,
    ),
    expected: 'Vai nu pareiza atbilde ar HTTP 200, vai pareizs noraidījums.',
    seen: reacted(reaction),
  }),
  'status-not-returned': ({ asked, known }) => ({
    what: 'Atbildē trūkst personas statusa.',
    expected: sentence(
      `jautājot par ${asked.person} ${period(asked)}, atbildē ir ieraksts: ${status(known)}`,
    ),
    seen: 'Atbildē tāda ieraksta nav.',
  }),
  'status-outside-period': ({ asked, known }) => ({
    what: 'Statuss atgriezts par dienām, kurās tas nav spēkā.',
    expected: sentence(
      `jautājot par ${asked.person} ${period(asked)}, atbildē nav šāda ieraksta: ${status(known)}`,
    ),
    seen: 'Atbildē šis ieraksts ir, lai gan statusam un periodam nav nevienas kopīgas dienas.',
  }),
  'dates-not-its-own': ({ asked, known, seen }) => ({
    what: 'Ieraksta datumi nav paša statusa datumi.',
    expected: sentence(`jautājot par ${asked.person} ${period(asked)}: ${status(known)}`),
    seen: sentence(status(seen)),
  }),
  'kind-differs': ({ asked, known, seen }) => ({
    what: 'Ierakstā norādīts cits statusa veids nekā personai piešķirtais.',
    expected: sentence(`jautājot par ${asked.person} ${period(asked)}: ${status(known)}`),
    seen: sentence(`Statuss ${seen} (${statusName(seen)})`),
  }),
  'record-invented': ({ asked, seen }) => ({
    what: 'Atbildē ir statuss, kura personai saskaņā ar testa personu sarakstu nav.',
    expected: sentence(
      `jautājot par ${asked.person} ${period(asked)}, tikai testa personu sarakstā norādītie statusi`,
    ),
    seen: sentence(status(seen)),
  }),
  'record-twice': ({ asked, seen }) => ({
    what: 'Viens statuss atgriezts vairākos ierakstos.',
    expected: sentence(`jautājot par ${asked.person} ${period(asked)}, katram statusam ir viens ieraksts`),
    seen: sentence(`vairāk nekā vienreiz: ${status(seen)}`),
  }),
  'record-about-another': ({ asked, seen }) => ({
    what: 'Ieraksts ir par citu personu, nevis par to, par kuru jautāts.',
    expected: sentence(`PKods ir ${asked.person} (jautāts ${period(asked)})`),
    seen: sentence(`PKods ir ${seen}`),
  }),
  'unknown-person-misanswered': ({ asked, records, ...reaction }) => ({
    what: 'Par personu, kuru SOPA nepazīst, atbildēts citādi, nekā nosaka pielikums.',
    expected: sentence(
      `jautājot par ${asked.person} ${period(asked)}: HTTP 200 un tieši viens ieraksts, kurā Statuss ir 0`,
    ),
    seen: `${reacted(reaction)} Ierakstu skaits: ${records}.`,
  }),
  'statusless-person-misanswered': ({ asked, records, ...reaction }) => ({
    what: 'Par zināmu personu, kurai šajā laikā nav statusa, atbildēts nepareizi.',
    expected: sentence(
      `jautājot par ${asked.person} ${period(asked)}: HTTP 200 ar tukšu sarakstu vai ar vienu ierakstu, kurā Statuss ir 0`,
    ),
    seen: `${reacted(reaction)} Ierakstu skaits: ${records}.`,
  }),
  'municipality-differs': ({ expected, seen }) => ({
    what: 'Laukā Pasvaldiba nav pašvaldības reģistrācijas numura.',
    expected,
    seen,
  }),
  'answers-differ': ({ asked, why }) => ({
    what: whyDifferent[why],
    expected: sentence(`viena un tā pati atbilde, jautājot par ${asked.person} ${period(asked)}`),
    seen: 'Divas atšķirīgas atbildes; abas ir pierādījumos.',
  }),
  'server-certificate-ends-soon': ({ days, on }) => ({
    what: 'Drīz beigsies servera sertifikāta derīguma termiņš.',
    expected:
      'Sertifikāts, kas derīgs vēl vismaz 30 dienas, lai Pusēm pietiktu laika apmainīties ar sertifikātiem.',
    seen: sentence(`derīgs līdz ${day(on)} Atlikušais laiks: ${counts.days(days)}`),
  }),
};

function named(field: string | null): string {
  return field === null ? '' : ` (${field})`;
}
