import type { Language } from '../core/outcome.ts';
import type { Run } from '../core/run.ts';
import { inLanguage } from './in-language.ts';
import type { VerdictFacts } from './verdict-words.ts';

/** A run's verdict: one line, and one paragraph for an official who does not program. */
export interface VerdictText {
  readonly headline: string;
  readonly paragraph: string;
  /** What does not change the verdict but should be known; may be empty. */
  readonly notes: string;
}

/** What a run's verdict says, in plain text. */
export function verdictText(language: Language, run: Run): VerdictText {
  const { verdicts } = inLanguage(language);
  const { headline, paragraph, notes } = verdicts[run.verdict];
  const untested = { input: 0, network: 0, party: 0, toolkit: 0 };
  for (const { outcome, blame } of run.checks) {
    if (outcome === 'not-tested' && blame !== null) untested[blame] += 1;
  }
  const wanted = run.verdict === 'inconclusive' ? ['not-assessed', 'error', 'review'] : ['not-met'];
  const facts: VerdictFacts = {
    endpoint: run.endpoint,
    startedAt: run.startedAt,
    checks: run.checks.length,
    failed: run.totals.failed,
    warnings: run.totals.warning,
    passed: run.totals.passed,
    waived: run.totals.waived,
    notApplicable: run.totals['not-applicable'],
    untested,
    clauses: run.clauses.filter(({ outcome }) => wanted.includes(outcome)).map(({ id }) => id),
    notReached: notReached(language, run),
  };
  return { headline, paragraph: paragraph(facts), notes: notes(facts) };
}

/** The step at which the way to the service ended, and how to mend it; null where a question was answered at all. */
function notReached(language: Language, { preflight }: Run): string | null {
  const stopped = preflight.find(({ step, outcome }) => outcome === 'failed' && step !== 'first-question');
  if (stopped?.cause === null || stopped === undefined) return null;
  const { is, mend } = inLanguage(language).causes[stopped.cause];
  return `${is} ${mend}`;
}
