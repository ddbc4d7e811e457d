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
  spelling: 'The answer depends on whether the personal code is written with its hyphen.',
  repeated: 'The same question, asked again, got another answer.',
  parallel: 'A question asked at the same time as others got another answer than when asked alone.',
  'after-refusal': 'After a refused request the same question got another answer than before.',
  offset: 'The same day, written with another offset, got another answer.',
};

/** What the service answers, and whom. What is wrong with an answer's form stands in `form-findings`. */
export const findings: FindingTexts = {
  ...formFindings,
  'not-refused': ({ illegality, field, ...reaction }) => ({
    what: notServed.has(reaction.reaction)
      ? sentence(
          `a request was turned down, but not in the form of a refusal: ${illegalities[illegality]}${named(field)}`,
        )
      : sentence(
          `a request that must be refused was not, although ${illegalities[illegality]}${named(field)}`,
        ),
    expected:
      'A refusal: HTTP 400, 401, 403 or 422 (405, 413 or 415 where method, size or media type is at fault) or a SOAP Fault, and no status data.',
    seen: reacted(reaction),
  }),
  'legal-question-not-answered': ({ asked, ...reaction }) => ({
    what: 'A legal question was not answered.',
    expected: sentence(
      `HTTP 200 with the status records of ${asked.person} ${period(asked)}, or with an empty list`,
    ),
    seen: reacted(reaction),
  }),
  'unusual-request-mishandled': ({ form, ...reaction }) => ({
    what: sentence(`an unusual but legal request was neither answered nor refused: ${forms[form] ?? form}`),
    expected: 'Either a right answer with HTTP 200 or a proper refusal.',
    seen: reacted(reaction),
  }),
  'status-not-returned': ({ asked, known }) => ({
    what: 'A status of the person is missing from the answer.',
    expected: sentence(`asked about ${asked.person} ${period(asked)}, the answer holds ${status(known)}`),
    seen: 'The answer has no such record.',
  }),
  'status-outside-period': ({ asked, known }) => ({
    what: 'A status was returned for days on which it does not hold.',
    expected: sentence(
      `asked about ${asked.person} ${period(asked)}, the answer leaves out ${status(known)}`,
    ),
    seen: 'The answer holds that record, though the two share no day.',
  }),
  'dates-not-its-own': ({ asked, known, seen }) => ({
    what: 'A record does not bear the dates of the status itself.',
    expected: sentence(`asked about ${asked.person} ${period(asked)}: ${status(known)}`),
    seen: sentence(status(seen)),
  }),
  'kind-differs': ({ asked, known, seen }) => ({
    what: 'A record names another kind of status than the person has.',
    expected: sentence(`asked about ${asked.person} ${period(asked)}: ${status(known)}`),
    seen: sentence(`Statuss ${seen} (${statusName(seen)})`),
  }),
  'record-invented': ({ asked, seen }) => ({
    what: 'The answer holds a status that the person does not have according to the subjects.',
    expected: sentence(
      `asked about ${asked.person} ${period(asked)}, nothing but the statuses stated in the subjects`,
    ),
    seen: sentence(status(seen)),
  }),
  'record-twice': ({ asked, seen }) => ({
    what: 'One status came back as several records.',
    expected: sentence(`asked about ${asked.person} ${period(asked)}, one record for each status`),
    seen: sentence(`more than once: ${status(seen)}`),
  }),
  'record-about-another': ({ asked, seen }) => ({
    what: 'A record is about another person than the one asked about.',
    expected: sentence(`asked ${period(asked)}, PKods is ${asked.person}`),
    seen: sentence(`PKods is ${seen}`),
  }),
  'unknown-person-misanswered': ({ asked, records, ...reaction }) => ({
    what: 'A person whom SOPA does not know was not answered as the annex says.',
    expected: sentence(
      `asked about ${asked.person} ${period(asked)}: HTTP 200 and exactly one record, with Statuss 0`,
    ),
    seen: `${reacted(reaction)} Records: ${records}.`,
  }),
  'statusless-person-misanswered': ({ asked, records, ...reaction }) => ({
    what: 'A known person who has no status in the period was not answered as such.',
    expected: sentence(
      `asked about ${asked.person} ${period(asked)}: HTTP 200 with an empty list or with one record of Statuss 0`,
    ),
    seen: `${reacted(reaction)} Records: ${records}.`,
  }),
  'municipality-differs': ({ expected, seen }) => ({
    what: 'Pasvaldiba is not the registration number of the municipality.',
    expected,
    seen,
  }),
  'answers-differ': ({ asked, why }) => ({
    what: whyDifferent[why],
    expected: sentence(`one and the same answer about ${asked.person} ${period(asked)}`),
    seen: 'Two answers that differ; both stand in the evidence.',
  }),
  'server-certificate-ends-soon': ({ days, on }) => ({
    what: 'The server’s certificate will expire soon.',
    expected: 'Valid for at least 30 days more, so that the parties have time to exchange certificates.',
    seen: sentence(`${counts.days(days)} left: it is valid until ${day(on)}`),
  }),
};

function named(field: string | null): string {
  return field === null ? '' : ` (${field})`;
}
