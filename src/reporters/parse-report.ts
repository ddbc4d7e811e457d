import type { CheckRecord, ClauseRecord, FindingRecord, PreflightRecord, Run } from '../core/run.ts';
import { runShape } from './read/run-shape.ts';

/** A run read again from its report, or what is wrong with the text, with the place as a JSON pointer. */
export type ParsedReport =
  | { readonly ok: true; readonly run: Run }
  | { readonly ok: false; readonly wrong: string };

/** Reads `report.json` back into the run that it was written from, leaving its sentences out. Never throws. */
export function parseReport(json: string): ParsedReport {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, wrong: 'the report is not well-formed JSON' };
  }
  const wrong = runShape(value, '');
  return isRun(value, wrong) ? { ok: true, run: withoutSentences(value) } : { ok: false, wrong: wrong ?? '' };
}

function isRun(_value: unknown, wrong: string | null): _value is Run {
  return wrong === null;
}

function withoutSentences(report: Run): Run {
  const { toolkit, seed, startedAt, finishedAt, endpoint, binding, language, revealed, verdict } = report;
  const { totals, serverCertificate, exchanges } = report;
  return {
    toolkit,
    seed,
    startedAt,
    finishedAt,
    endpoint,
    binding,
    language,
    revealed,
    verdict,
    totals,
    preflight: report.preflight.map(stepOf),
    checks: report.checks.map(checkOf),
    clauses: report.clauses.map(clauseOf),
    serverCertificate,
    exchanges,
  };
}

function stepOf({ step, outcome, cause, detail, blame }: PreflightRecord): PreflightRecord {
  return { step, outcome, cause, detail, blame };
}

function checkOf({ id, aspect, clause, level, title, outcome, findings, ...rest }: CheckRecord): CheckRecord {
  const { because, blame, rulings, evidence, durationMs } = rest;
  return {
    id,
    aspect,
    clause,
    level,
    title,
    outcome,
    findings: findings.map(findingOf),
    because,
    blame,
    rulings,
    evidence,
    durationMs,
  };
}

interface Sentences {
  readonly what?: string;
  readonly expected?: string;
  readonly seen?: string;
}

function findingOf({
  what: _what,
  expected: _expected,
  seen: _seen,
  ...finding
}: FindingRecord & Sentences): FindingRecord {
  return finding;
}

function clauseOf({ id, party, title, outcome, because, checks }: ClauseRecord): ClauseRecord {
  return { id, party, title, outcome, because, checks };
}
