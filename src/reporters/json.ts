import type { Language } from '../core/outcome.ts';
import type { Run } from '../core/run.ts';
import { findingText } from '../text/finding-text.ts';
import { inLanguage } from '../text/in-language.ts';
import { reasonText } from '../text/reason-text.ts';
import { verdictText } from '../text/verdict-text.ts';
import { checkMessage } from './check-message.ts';

/**
 * `report.json`: a run with its sentences in `language`, as `schemas/report.schema.json` says. Codes and arguments stand
 * beside the sentences, so that `parseReport` gives back the run and every other report can be made from it.
 */
export function reportJson(run: Run, language: Language): string {
  const { causes } = inLanguage(language);
  const { headline, paragraph, notes } = verdictText(language, run);
  const report = {
    formatVersion: 1,
    toolkit: run.toolkit,
    seed: run.seed,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    endpoint: run.endpoint,
    binding: run.binding,
    language,
    revealed: run.revealed,
    verdict: run.verdict,
    headline,
    summary: notes === '' ? paragraph : `${paragraph} ${notes}`,
    totals: run.totals,
    serverCertificate: run.serverCertificate,
    exchanges: run.exchanges,
    preflight: run.preflight.map((step) => ({
      ...step,
      message: step.cause === null ? '' : `${causes[step.cause].is} ${causes[step.cause].mend}`,
    })),
    checks: run.checks.map((check) => ({
      id: check.id,
      aspect: check.aspect,
      clause: check.clause,
      level: check.level,
      title: check.title,
      outcome: check.outcome,
      message: checkMessage(language, check),
      reason: check.because === null ? null : reasonText(language, check.because),
      because: check.because,
      blame: check.blame,
      findings: check.findings.map((finding) => ({ ...finding, ...findingText(language, finding) })),
      rulings: check.rulings,
      evidence: check.evidence,
      durationMs: check.durationMs,
    })),
    clauses: run.clauses.map(({ because, ...clause }) => ({
      ...clause,
      reason: because === null ? null : reasonText(language, because),
      because,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
