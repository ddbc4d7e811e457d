import { setTimeout as pause } from 'node:timers/promises';
import type { Agreement } from '../agreement/agreement.ts';
import type { Binding } from '../bindings/binding.ts';
import type { Check } from '../core/check.ts';
import type { CheckRecord, Run } from '../core/run.ts';
import type { Language } from '../core/outcome.ts';
import { makeEndpoint } from '../endpoint/endpoint.ts';
import type { Reply } from '../endpoint/reply.ts';
import type { Supplies } from '../endpoint/supplies.ts';
import { rigaToday } from '../exchange/riga-day.ts';
import type { Subjects } from '../exchange/subjects.ts';
import { maskedUrl } from './evidence.ts';
import type { Mask } from './mask.ts';
import { plan } from './plan.ts';
import { preflight } from './preflight.ts';
import { recordOf, switchedOff } from './record-of.ts';
import type { CheckResult } from './run-checks.ts';
import { runChecks } from './run-checks.ts';
import { makeSender } from './sender.ts';
import { anyQuestionOf, operatorOfNobody } from './any-question.ts';
import { stockUp } from './stock.ts';
import { clausesOf, totalsOf, verdictOf } from './verdict.ts';
import type { Wiring } from './wiring.ts';

export interface VerifyOptions {
  readonly endpoint: URL;
  readonly binding: Binding;
  readonly wiring: Wiring;
  readonly subjects: Subjects | null;
  readonly checks: readonly Check<Supplies>[];
  /** Whether a check takes part; the others are listed as left out. */
  readonly selects: (check: Check<Supplies>) => boolean;
  readonly agreement: Agreement;
  readonly mask: Mask;
  readonly language: Language;
  readonly toolkit: Run['toolkit'];
  readonly seed: number;
  readonly concurrency: number;
  readonly rate?: number | undefined;
  /** For one request that an endpoint answers with "busy", in milliseconds. */
  readonly patienceMs: number;
  /** For the whole run, in milliseconds. */
  readonly deadlineMs: number;
  readonly onResult?: (result: CheckResult<never>) => void;
}

/** Replays the checks against one endpoint and writes down what they found, masked. Never rejects for what an endpoint does. */
export async function verify(options: VerifyOptions): Promise<Run> {
  const { binding, checks, subjects, wiring } = options;
  const startedAt = new Date();
  const ending = new AbortController();
  const sender = makeSender(wiring, { ...options, signal: ending.signal });
  const journal: Reply[] = [];
  const endpoint = makeEndpoint({
    url: options.endpoint,
    binding,
    operator: subjects?.operator ?? operatorOfNobody(options.seed),
    today: rigaToday(startedAt),
    send: sender.send,
    record: (reply) => {
      if (reply.exchange.identity === 'client') journal.push(reply);
    },
  });

  try {
    const question = anyQuestionOf(subjects, options.seed);
    const flight = await preflight(wiring, endpoint, question, subjects !== null);
    const stock = stockUp({
      endpoint,
      endpointUrl: options.endpoint,
      binding,
      wiring,
      sender,
      subjects,
      question,
      preflight: flight,
      journal,
      knocks: [],
    });
    const selected = checks.filter(
      (check) => options.selects(check) && switchedOff(check, binding.profile) === undefined,
    );
    const results = await runChecks(plan(selected, ['journal', 'journalWithRecords', 'knocks']), stock, {
      deadline: pause(options.deadlineMs, undefined, { signal: ending.signal, ref: false }).catch(never),
      ...(options.onResult === undefined ? {} : { onResult: options.onResult }),
    });
    const byId = new Map(results.map((result) => [result.check.id, result]));
    const records = checks.map((check): CheckRecord =>
      recordOf(check, byId.get(check.id), binding.profile, options.mask),
    );
    const clauses = clausesOf(
      options.agreement,
      records.filter(({ because }) => because?.code !== 'left-out'),
    );
    return {
      toolkit: options.toolkit,
      seed: options.seed,
      startedAt: startedAt.toISOString(),
      finishedAt: new Date().toISOString(),
      endpoint: maskedUrl(options.endpoint.href),
      binding: binding.profile.name,
      language: options.language,
      revealed: options.mask.reveals,
      verdict: verdictOf(records, clauses),
      totals: totalsOf(records),
      preflight: flight.steps,
      checks: records,
      clauses,
      serverCertificate: flight.certificate,
      exchanges: sender.count(),
    };
  } finally {
    ending.abort();
    wiring.close();
  }
}

/** Never settles: an aborted deadline is no deadline. */
function never(): Promise<void> {
  return new Promise(() => undefined);
}
