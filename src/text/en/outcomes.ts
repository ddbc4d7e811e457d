import type { Aspect, Blame, CheckOutcome, ClauseOutcome, Level } from '../../core/outcome.ts';
import type { ClauseRecord, PreflightRecord } from '../../core/run.ts';
import type { OutcomeTerm, Term } from '../words.ts';

export const outcomes: Readonly<Record<CheckOutcome, OutcomeTerm>> = {
  passed: { word: 'Passed', many: 'Passed', meaning: 'The service did what it should.' },
  failed: {
    word: 'Failed',
    many: 'Failed',
    meaning: 'The service broke a binding requirement; this must be mended.',
  },
  warning: {
    word: 'Warning',
    many: 'Warnings',
    meaning: 'The service left something recommended undone; it may still conform.',
  },
  'not-tested': {
    word: 'Not tested',
    many: 'Not tested',
    meaning: 'The check could not be judged; the reason and who can mend it are given.',
  },
  'not-applicable': {
    word: 'Not applicable',
    many: 'Not applicable',
    meaning: 'The requirement does not concern this service.',
  },
  waived: {
    word: 'Waived',
    many: 'Waived',
    meaning: 'The requirement is not met, and the Parties have agreed on that in writing.',
  },
};

export const clauseOutcomes: Readonly<Record<ClauseOutcome, Term>> = {
  met: { word: 'Met', meaning: 'All that could be checked is as the clause says.' },
  'met-with-remarks': {
    word: 'Met, with remarks',
    meaning: 'Met, but at least one check ended in a warning.',
  },
  'not-met': { word: 'Not met', meaning: 'At least one binding check of the clause failed.' },
  review: { word: 'Needs review', meaning: 'Only a person can decide; the evidence is at hand.' },
  pending: { word: 'Pending', meaning: 'The time allowed is not over yet.' },
  'no-event': { word: 'No event', meaning: 'Nothing fell due, and the channel was shown to be watched.' },
  'not-applicable': {
    word: 'Not applicable',
    meaning: 'The clause does not concern this case; the reason is given.',
  },
  'not-assessed': { word: 'Not assessed', meaning: 'There was too little to judge by; the reason is given.' },
  waived: { word: 'Waived', meaning: 'Not met, and the Parties have agreed on that in writing.' },
  error: { word: 'Tool error', meaning: 'A fault of the toolkit’s own kept it from judging.' },
};

export const stepOutcomes: Readonly<Record<PreflightRecord['outcome'], string>> = {
  passed: 'In order',
  failed: 'Not in order',
  'not-tested': 'Not tried',
};

export const levels: Readonly<Record<Level, Term>> = {
  must: { word: 'Binding', meaning: 'Where it fails, the service does not conform.' },
  should: { word: 'Recommended', meaning: 'Where it is not met, there is a warning.' },
  info: { word: 'For information', meaning: 'Tells something and judges nothing.' },
};

export const blames: Readonly<Record<Blame, Term>> = {
  input: { word: 'Inputs', meaning: 'Whoever runs the checks can mend it by giving what was missing.' },
  network: { word: 'Network', meaning: 'Whoever runs the network between the two sides can mend it.' },
  party: { word: 'Party', meaning: 'The Party that runs the service can mend it.' },
  toolkit: { word: 'Toolkit', meaning: 'The makers of the toolkit must mend it.' },
};

export const aspects: Readonly<Record<Aspect, Term>> = {
  transport: { word: 'Connection', meaning: 'encryption, redirects and the server’s certificate' },
  certificate: { word: 'Client certificate', meaning: 'who is let in and who is not' },
  operator: { word: 'Operator', meaning: 'the official in whose name a question is asked' },
  request: { word: 'Request', meaning: 'which questions are served and which are refused' },
  response: { word: 'Form of the answer', meaning: 'fields, types, dates and error messages' },
  period: { word: 'Period', meaning: 'for which days a status is returned' },
  semantics: {
    word: 'Rightness of the statuses',
    meaning: 'whether the answer agrees with the test persons',
  },
  disclosure: { word: 'Extent of the data', meaning: 'whether nothing needless about people is shown' },
  stability: { word: 'Stability', meaning: 'whether answers stay the same when repeated and in parallel' },
  contract: { word: 'Recorded contract', meaning: 'replayed interactions of the contract' },
};

export const steps: Readonly<Record<PreflightRecord['step'], Term>> = {
  address: { word: 'Address', meaning: 'The name of the service is known.' },
  tcp: { word: 'Connection', meaning: 'The address answers at its port.' },
  'server-certificate': {
    word: 'Server certificate',
    meaning: 'The service proves who it is, and is trusted.',
  },
  'client-certificate': { word: 'Client certificate', meaning: 'The service lets our certificate in.' },
  'first-question': {
    word: 'First question',
    meaning: 'The service answers a question about a test person.',
  },
};

export const parties: Readonly<Record<ClauseRecord['party'], string>> = {
  municipality: 'Municipality',
  agency: 'Agency',
  both: 'Both Parties',
};
