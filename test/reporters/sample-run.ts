import { checkOutcomes } from '../../src/core/outcome.ts';
import type { CheckOutcome, ClauseOutcome } from '../../src/core/outcome.ts';
import type { CheckRecord, ClauseRecord, PreflightRecord, Reason, Run } from '../../src/core/run.ts';
import { sampleChecks } from './sample-checks.ts';

const steps = ['address', 'tcp', 'server-certificate', 'client-certificate', 'first-question'] as const;

const passedSteps: readonly PreflightRecord[] = steps.map((step) => passedStep(step, 'passed'));

function passedStep(step: PreflightRecord['step'], outcome: PreflightRecord['outcome']): PreflightRecord {
  return { step, outcome, cause: null, detail: '', blame: null };
}

type Duty = readonly [
  id: string,
  outcome: ClauseOutcome,
  party: ClauseRecord['party'],
  lv: string,
  en: string,
];

/** A clause for each outcome that a clause can have. */
const duties: readonly Duty[] = [
  [
    '3.1.3',
    'error',
    'municipality',
    'Pašvaldība pilnībā atbild par savu procesu darbību un operatīvi risina savas kompetences jautājumus.',
    'The municipality answers in full for the working of its own processes and settles what is within its competence.',
  ],
  [
    '3.1.4',
    'pending',
    'municipality',
    'Pašvaldība uz atbalsta pieteikumu par Datu saturu atbild triju darbdienu laikā.',
    'The municipality answers a request for support about the data within three working days.',
  ],
  [
    '3.1.7',
    'review',
    'municipality',
    'Pašvaldība sadarbojas ar Aģentūru, kad jānodrošina datu subjekta tiesību īstenošana.',
    'The municipality cooperates with the agency where the rights of a data subject are to be met.',
  ],
  [
    '3.4',
    'no-event',
    'agency',
    'Aģentūra par drošības incidentu savā pusē ziņo nekavējoties, bet ne vēlāk kā 48 stundu laikā.',
    'The agency reports a security incident on its side at once, and within 48 hours at the latest.',
  ],
  [
    '5.4',
    'not-applicable',
    'both',
    'Puse par nepārvaramu varu nekavējoties rakstveidā informē otru Pusi.',
    'A Party informs the other of force majeure at once and in writing.',
  ],
  [
    'annex.step.2',
    'met',
    'municipality',
    'Platforma izsauc HTTPS tīmekļa pakalpi ar personas kodu un datumu, uz kuru prasa statusu.',
    'The Platform calls an HTTPS web service with a personal code and the date for which the status is asked.',
  ],
  [
    'annex.authorisation',
    'met-with-remarks',
    'both',
    'Piekļuvi izveido tikai tad, ja HTTPS kanāls veidots ar privāto atslēgu, kam ir derīgs klienta sertifikāts.',
    'Access comes about only where the HTTPS channel is made with a private key that has a valid client certificate.',
  ],
  [
    'annex.3',
    'not-met',
    'municipality',
    'Parametrs dateTill (DateTime) ir beigu datums periodam, par kuru prasa statusu.',
    'The parameter dateTill (DateTime) is the end of the period asked about.',
  ],
  [
    'annex.6',
    'not-met',
    'agency',
    'Parametrs userPersonCode (string) ir operatora personas kods.',
    'The parameter userPersonCode (string) is the operator’s personal code.',
  ],
  [
    'annex.9',
    'waived',
    'municipality',
    'Lauks „Datums no” (DateTime) ir statusa sākuma datums.',
    'The field “Datums no” (DateTime) is the start of the status.',
  ],
  [
    'annex.several-records',
    'not-assessed',
    'municipality',
    'Par vienu personu var tikt atgriezti vairāki statusa ieraksti.',
    'Several status records may be returned for one person.',
  ],
];

const reasons: Partial<Record<ClauseOutcome, Reason>> = {
  'not-assessed': { code: 'busy' },
  error: { code: 'toolkit-fault', detail: 'TypeError in refusal-leaks-no-internals' },
  'not-applicable': { code: 'left-out' },
};

const clauses: readonly ClauseRecord[] = duties.map(([id, outcome, party, lv, en]) => ({
  id,
  party,
  title: { lv, en },
  outcome,
  because: reasons[outcome] ?? null,
  checks: sampleChecks.filter(({ clause }) => clause === id).map((check) => check.id),
}));

function totalsOf(checks: readonly CheckRecord[]): Record<CheckOutcome, number> {
  const count = (outcome: CheckOutcome) => checks.filter((check) => check.outcome === outcome).length;
  const [passed, failed, warning, untested, alien, waived] = checkOutcomes;
  return {
    passed: count(passed),
    failed: count(failed),
    warning: count(warning),
    'not-tested': count(untested),
    'not-applicable': count(alien),
    waived: count(waived),
  };
}

/** A run that does not conform and has every outcome of checks and clauses. */
export const sampleRun: Run = {
  toolkit: { name: 'atbilst', version: '0.1.0' },
  seed: 20_261_123,
  startedAt: '2026-11-23T12:05:02.000Z',
  finishedAt: '2026-11-23T12:05:05.420Z',
  endpoint: 'https://sopa.example:8443/sopa',
  binding: 'json',
  language: 'lv',
  revealed: false,
  verdict: 'does-not-conform',
  totals: totalsOf(sampleChecks),
  preflight: passedSteps,
  checks: sampleChecks,
  clauses,
  serverCertificate: { fingerprint: '3f'.repeat(32), notAfter: '2026-12-14T09:00:00Z' },
  exchanges: 1214,
};

/** A run that ended in the pre-flight: nothing was judged. */
export const unreachedRun: Run = {
  ...sampleRun,
  verdict: 'inconclusive',
  preflight: steps.map((step, at): PreflightRecord => {
    if (at !== 2) return passedStep(step, at < 2 ? 'passed' : 'not-tested');
    return {
      step,
      outcome: 'failed',
      cause: 'server-certificate-unknown-issuer',
      detail: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      blame: 'input',
    };
  }),
  checks: sampleChecks.map((check) => ({
    ...check,
    outcome: 'not-tested',
    findings: [],
    evidence: [],
    because: { code: 'endpoint-not-reached', cause: 'server-certificate-unknown-issuer' },
    blame: 'input',
  })),
  totals: {
    passed: 0,
    failed: 0,
    warning: 0,
    'not-tested': sampleChecks.length,
    'not-applicable': 0,
    waived: 0,
  },
  clauses: clauses.map((clause) => ({ ...clause, outcome: 'not-assessed' })),
  serverCertificate: null,
  exchanges: 0,
};

/** A run in which all is well. */
export const conformingRun: Run = {
  ...sampleRun,
  verdict: 'conforms',
  checks: sampleChecks.map((check) => ({
    ...check,
    outcome: 'passed',
    findings: [],
    evidence: [],
    because: null,
    blame: null,
  })),
  totals: {
    passed: sampleChecks.length,
    failed: 0,
    warning: 0,
    'not-tested': 0,
    'not-applicable': 0,
    waived: 0,
  },
  clauses: clauses.map(({ id, party, title, checks }) => ({
    id,
    party,
    title,
    outcome: 'met',
    because: null,
    checks,
  })),
};

/** A run in which forty checks failed. */
export const brokenRun: Run = (() => {
  const failed = sampleChecks.filter(({ outcome }) => outcome === 'failed').slice(0, 1);
  const many = Array.from({ length: 40 }, (_, at) => failed.map((check) => numbered(check, at + 1)));
  const checks = [...many.flat(), ...sampleChecks];
  return { ...sampleRun, checks, totals: totalsOf(checks) };
})();

function numbered(check: CheckRecord, number: number): CheckRecord {
  return { ...check, id: `${check.id}-${number}` };
}
