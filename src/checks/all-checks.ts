// Made by `npm run generate` from the folders beside it: do not edit.
import type { ConformanceCheck } from './define-check.ts';
import oldTlsIsRefused from './transport/old-tls-is-refused.ts';
import plainHttpIsNotRedirected from './transport/plain-http-is-not-redirected.ts';
import plainHttpIsNotServed from './transport/plain-http-is-not-served.ts';
import serverCertificateHasDaysLeft from './transport/server-certificate-has-days-left.ts';
import validCallIsNotRedirected from './transport/valid-call-is-not-redirected.ts';
import callerWithoutCertificateIsRefused from './certificate/caller-without-certificate-is-refused.ts';
import certificateOfAForgedIssuerIsRefused from './certificate/certificate-of-a-forged-issuer-is-refused.ts';
import certificateOfAnotherIssuerIsRefused from './certificate/certificate-of-another-issuer-is-refused.ts';
import certificateRefusalIsNoServerError from './certificate/certificate-refusal-is-no-server-error.ts';
import expiredCertificateIsRefused from './certificate/expired-certificate-is-refused.ts';
import selfSignedCertificateIsRefused from './certificate/self-signed-certificate-is-refused.ts';
import malformedOperatorCodeIsRefused from './operator/malformed-operator-code-is-refused.ts';
import questionWithoutOperatorCodeIsRefused from './operator/question-without-operator-code-is-refused.ts';
import questionWithoutOperatorNameIsRefused from './operator/question-without-operator-name-is-refused.ts';
import questionWithoutOperatorSurnameIsRefused from './operator/question-without-operator-surname-is-refused.ts';
import codeInUrlIsNotAnswered from './request/code-in-url-is-not-answered.ts';
import codeSpellingDoesNotMatter from './request/code-spelling-does-not-matter.ts';
import dateThatIsNoDateIsRefused from './request/date-that-is-no-date-is-refused.ts';
import entitiesAreNotResolved from './request/entities-are-not-resolved.ts';
import invertedPeriodIsRefused from './request/inverted-period-is-refused.ts';
import malformedPersonCodeIsRefused from './request/malformed-person-code-is-refused.ts';
import questionWithoutPersonCodeIsRefused from './request/question-without-person-code-is-refused.ts';
import requestSpellingDoesNotMatter from './request/request-spelling-does-not-matter.ts';
import soap12IsUnderstood from './request/soap-1-2-is-understood.ts';
import uncheckedPersonCodeIsNotServed from './request/unchecked-person-code-is-not-served.ts';
import unreadableBodyIsRefused from './request/unreadable-body-is-refused.ts';
import unusualRequestIsRefusedOrAnswered from './request/unusual-request-is-refused-or-answered.ts';
import wrongMediaTypeIsRefused from './request/wrong-media-type-is-refused.ts';
import wrongMethodIsRefused from './request/wrong-method-is-refused.ts';
import wsdlIsServed from './request/wsdl-is-served.ts';
import answerHasItsMediaType from './response/answer-has-its-media-type.ts';
import answerHasStatus200 from './response/answer-has-status-200.ts';
import answerIsAListOfRecords from './response/answer-is-a-list-of-records.ts';
import answerIsInItsEnvelope from './response/answer-is-in-its-envelope.ts';
import answerIsReadable from './response/answer-is-readable.ts';
import datesAreComplete from './response/dates-are-complete.ts';
import datesAreDateTimes from './response/dates-are-date-times.ts';
import faultIsNotUnderSuccess from './response/fault-is-not-under-success.ts';
import faultSaysWhatIsWrong from './response/fault-says-what-is-wrong.ts';
import fieldsHaveTheirTypes from './response/fields-have-their-types.ts';
import municipalityIsTheRegistrationNumber from './response/municipality-is-the-registration-number.ts';
import openEndIsNoStandIn from './response/open-end-is-no-stand-in.ts';
import personCodeIsWellFormed from './response/person-code-is-well-formed.ts';
import recordDoesNotEndBeforeItBegins from './response/record-does-not-end-before-it-begins.ts';
import recordIsAboutThePersonAsked from './response/record-is-about-the-person-asked.ts';
import recordIsWhole from './response/record-is-whole.ts';
import refusalHasARefusalStatus from './response/refusal-has-a-refusal-status.ts';
import statusIs01Or2 from './response/status-is-0-1-or-2.ts';
import bareDateIsNotMisread from './period/bare-date-is-not-misread.ts';
import noDatesMeanToday from './period/no-dates-mean-today.ts';
import nullDatesAreNoDates from './period/null-dates-are-no-dates.ts';
import offsetIsReadAsRigaDay from './period/offset-is-read-as-riga-day.ts';
import oneDateMeansThatDay from './period/one-date-means-that-day.ts';
import openStatusIsReturnedFarAhead from './period/open-status-is-returned-far-ahead.ts';
import statusAfterItsLastDayIsNotReturned from './period/status-after-its-last-day-is-not-returned.ts';
import statusBeforeItsFirstDayIsNotReturned from './period/status-before-its-first-day-is-not-returned.ts';
import statusOnItsFirstDayIsReturned from './period/status-on-its-first-day-is-returned.ts';
import statusOnItsLastDayIsReturned from './period/status-on-its-last-day-is-returned.ts';
import statusWithinALongerPeriodIsReturned from './period/status-within-a-longer-period-is-returned.ts';
import timeOfDayDoesNotMatter from './period/time-of-day-does-not-matter.ts';
import everyStatusIsReturned from './semantics/every-status-is-returned.ts';
import knownPersonIsAnswered from './semantics/known-person-is-answered.ts';
import knownStatusIsReturned from './semantics/known-status-is-returned.ts';
import noRecordComesTwice from './semantics/no-record-comes-twice.ts';
import noRecordIsInvented from './semantics/no-record-is-invented.ts';
import personWithoutStatusGetsNone from './semantics/person-without-status-gets-none.ts';
import recordIsNotClippedToThePeriod from './semantics/record-is-not-clipped-to-the-period.ts';
import recordKeepsItsOwnDates from './semantics/record-keeps-its-own-dates.ts';
import statusKindIsRight from './semantics/status-kind-is-right.ts';
import unknownPersonGetsOneZeroRecord from './semantics/unknown-person-gets-one-zero-record.ts';
import answerHoldsNothingMoreAboutThePerson from './disclosure/answer-holds-nothing-more-about-the-person.ts';
import noOtherPersonIsDisclosed from './disclosure/no-other-person-is-disclosed.ts';
import recordHoldsOnlyTheAnnexFields from './disclosure/record-holds-only-the-annex-fields.ts';
import refusalLeaksNoInternals from './disclosure/refusal-leaks-no-internals.ts';
import parallelQuestionsGetTheirOwnAnswers from './stability/parallel-questions-get-their-own-answers.ts';
import refusedQuestionDoesNotHarmTheNext from './stability/refused-question-does-not-harm-the-next.ts';
import sameQuestionGetsTheSameAnswer from './stability/same-question-gets-the-same-answer.ts';

/** Every check, by aspect and then by id. */
export const checks: readonly ConformanceCheck[] = [
  oldTlsIsRefused,
  plainHttpIsNotRedirected,
  plainHttpIsNotServed,
  serverCertificateHasDaysLeft,
  validCallIsNotRedirected,
  callerWithoutCertificateIsRefused,
  certificateOfAForgedIssuerIsRefused,
  certificateOfAnotherIssuerIsRefused,
  certificateRefusalIsNoServerError,
  expiredCertificateIsRefused,
  selfSignedCertificateIsRefused,
  malformedOperatorCodeIsRefused,
  questionWithoutOperatorCodeIsRefused,
  questionWithoutOperatorNameIsRefused,
  questionWithoutOperatorSurnameIsRefused,
  codeInUrlIsNotAnswered,
  codeSpellingDoesNotMatter,
  dateThatIsNoDateIsRefused,
  entitiesAreNotResolved,
  invertedPeriodIsRefused,
  malformedPersonCodeIsRefused,
  questionWithoutPersonCodeIsRefused,
  requestSpellingDoesNotMatter,
  soap12IsUnderstood,
  uncheckedPersonCodeIsNotServed,
  unreadableBodyIsRefused,
  unusualRequestIsRefusedOrAnswered,
  wrongMediaTypeIsRefused,
  wrongMethodIsRefused,
  wsdlIsServed,
  answerHasItsMediaType,
  answerHasStatus200,
  answerIsAListOfRecords,
  answerIsInItsEnvelope,
  answerIsReadable,
  datesAreComplete,
  datesAreDateTimes,
  faultIsNotUnderSuccess,
  faultSaysWhatIsWrong,
  fieldsHaveTheirTypes,
  municipalityIsTheRegistrationNumber,
  openEndIsNoStandIn,
  personCodeIsWellFormed,
  recordDoesNotEndBeforeItBegins,
  recordIsAboutThePersonAsked,
  recordIsWhole,
  refusalHasARefusalStatus,
  statusIs01Or2,
  bareDateIsNotMisread,
  noDatesMeanToday,
  nullDatesAreNoDates,
  offsetIsReadAsRigaDay,
  oneDateMeansThatDay,
  openStatusIsReturnedFarAhead,
  statusAfterItsLastDayIsNotReturned,
  statusBeforeItsFirstDayIsNotReturned,
  statusOnItsFirstDayIsReturned,
  statusOnItsLastDayIsReturned,
  statusWithinALongerPeriodIsReturned,
  timeOfDayDoesNotMatter,
  everyStatusIsReturned,
  knownPersonIsAnswered,
  knownStatusIsReturned,
  noRecordComesTwice,
  noRecordIsInvented,
  personWithoutStatusGetsNone,
  recordIsNotClippedToThePeriod,
  recordKeepsItsOwnDates,
  statusKindIsRight,
  unknownPersonGetsOneZeroRecord,
  answerHoldsNothingMoreAboutThePerson,
  noOtherPersonIsDisclosed,
  recordHoldsOnlyTheAnnexFields,
  refusalLeaksNoInternals,
  parallelQuestionsGetTheirOwnAnswers,
  refusedQuestionDoesNotHarmTheNext,
  sameQuestionGetsTheSameAnswer,
];
