import type { Blame } from '../core/outcome.ts';
import type { PreflightRecord } from '../core/run.ts';
import type { FailureCause, TransportFailure } from '../core/transport-failure.ts';
import type { Endpoint } from '../endpoint/endpoint.ts';
import type { Question } from '../endpoint/question.ts';
import type { Reply } from '../endpoint/reply.ts';
import type { SeenCertificate, Wiring } from './wiring.ts';
import { neverReached } from './wiring.ts';

export interface Preflight {
  readonly steps: readonly PreflightRecord[];
  /** Why the endpoint was never reached; null where it was. */
  readonly notReached: FailureCause | null;
  /** Whether the first question got an answer. */
  readonly answered: boolean;
  readonly certificate: SeenCertificate | null;
}

type Step = PreflightRecord['step'];

const steps: readonly Step[] = [
  'address',
  'tcp',
  'server-certificate',
  'client-certificate',
  'first-question',
];

/**
 * Tries the way to the endpoint step by step, so that an error of configuration is told from one of the provider.
 * `operatorKnown`: whether the endpoint ought to accept who asks.
 */
export async function preflight(
  wiring: Wiring,
  endpoint: Endpoint,
  question: Question,
  operatorKnown: boolean,
): Promise<Preflight> {
  const unreachable = await wiring.reach();
  if (unreachable !== null) {
    return stopped(unreachable.cause === 'address-unknown' ? 'address' : 'tcp', unreachable, null);
  }
  const { seen, failure } = await wiring.serverCertificate();
  if (failure !== null) return stopped('server-certificate', failure, seen);

  const reply = await endpoint.ask(question);
  const { result } = reply.exchange;
  if (!result.answered && neverReached.has(result.failure.cause) && !(await answersAnything(endpoint))) {
    return stopped('client-certificate', result.failure, seen);
  }
  const before = steps.slice(0, 4).map(passedStep);
  const answered = reply.reading?.kind === 'answer';
  return {
    steps: [...before, lastStep(reply, operatorKnown)],
    notReached: null,
    answered,
    certificate: seen,
  };
}

function lastStep({ reading, exchange: { result } }: Reply, operatorKnown: boolean): PreflightRecord {
  if (reading?.kind === 'answer') return passedStep('first-question');
  if (!operatorKnown) return untried('first-question');
  return {
    step: 'first-question',
    outcome: 'failed',
    cause: result.answered ? null : result.failure.cause,
    detail: result.answered ? `HTTP ${result.response.status}` : result.failure.detail,
    blame: 'party',
  };
}

/** A connection cut off may mean that our certificate is refused, or that the question broke the endpoint. */
async function answersAnything(endpoint: Endpoint): Promise<boolean> {
  const { exchange } = await endpoint.send(bareDraft);
  return exchange.result.answered;
}

/** A request that says nothing. */
const bareDraft = { fields: {} };

function stopped(at: Step, failure: TransportFailure, certificate: SeenCertificate | null): Preflight {
  const place = steps.indexOf(at);
  const failedStep: PreflightRecord = {
    step: at,
    outcome: 'failed',
    cause: failure.cause,
    detail: failure.detail,
    blame: blameFor(at, failure.cause),
  };
  return {
    steps: [...steps.slice(0, place).map(passedStep), failedStep, ...steps.slice(place + 1).map(untried)],
    notReached: failure.cause,
    answered: false,
    certificate,
  };
}

function blameFor(step: Step, cause: FailureCause): Blame {
  if (step === 'address' || step === 'client-certificate') return 'input';
  if (cause === 'server-certificate-unknown-issuer' || cause === 'server-certificate-self-signed')
    return 'input';
  return step === 'tcp' ? 'network' : 'party';
}

function passedStep(step: Step): PreflightRecord {
  return { step, outcome: 'passed', cause: null, detail: '', blame: null };
}

function untried(step: Step): PreflightRecord {
  return { step, outcome: 'not-tested', cause: null, detail: '', blame: null };
}
