import type { Aspect, Language } from '../core/outcome.ts';
import { aspects } from '../core/outcome.ts';
import type { CheckRecord, PreflightRecord, Run } from '../core/run.ts';
import { findingText } from '../text/finding-text.ts';
import { inLanguage } from '../text/in-language.ts';
import { reasonText } from '../text/reason-text.ts';
import { checkMessage } from './check-message.ts';
import type { Xml } from './xml.ts';
import { xml } from './xml.ts';

/**
 * A run as JUnit XML, one suite an aspect. A failed `must` is a failure, a warning passes with its text in `system-out`,
 * what was not tested, does not apply or is waived is skipped. Faults of the toolkit and a pre-flight that stopped are
 * errors, so that a run that judged nothing is not green.
 */
export function junitXml(run: Run, language: Language): string {
  const suites = aspects
    .map((aspect) => ({ aspect, checks: run.checks.filter((check) => check.aspect === aspect) }))
    .filter(({ checks }) => checks.length > 0);
  const stopped = run.preflight.filter(({ outcome }) => outcome === 'failed').length;
  const { failed } = run.totals;
  const errors = run.checks.filter(isFault).length + stopped;
  const took = seconds(Math.max(0, Date.parse(run.finishedAt) - Date.parse(run.startedAt)));
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${`${run.toolkit.name} ${run.toolkit.version}`}" tests="${run.checks.length + run.preflight.length}" failures="${failed}" errors="${errors}" skipped="${run.checks.filter(isSkipped).length + untried(run)}" time="${took}">
${preflightSuite(run, language)}${suites.map(({ aspect, checks }) => suite(run, aspect, checks, language))}</testsuites>
`.text;
}

function untried({ preflight }: Run): number {
  return preflight.filter(({ outcome }) => outcome === 'not-tested').length;
}

function preflightSuite(run: Run, language: Language): Xml {
  const failed = run.preflight.filter(({ outcome }) => outcome === 'failed').length;
  return xml`  <testsuite name="preflight" tests="${run.preflight.length}" failures="0" errors="${failed}" skipped="${untried(run)}" time="0" timestamp="${timestamp(run)}">
    <properties>
      <property name="endpoint" value="${run.endpoint}"/>
      <property name="binding" value="${run.binding}"/>
      <property name="seed" value="${run.seed}"/>
      <property name="verdict" value="${run.verdict}"/>
    </properties>
${run.preflight.map((step) => preflightCase(step, language))}  </testsuite>
`;
}

function preflightCase({ step, outcome, cause, detail }: PreflightRecord, language: Language): Xml {
  const { causes, stepOutcomes } = inLanguage(language);
  const name = xml`classname="preflight" name="${step}" time="0"`;
  if (outcome === 'passed') return xml`    <testcase ${name}/>\n`;
  if (outcome === 'not-tested') {
    return xml`    <testcase ${name}><skipped message="${stepOutcomes[outcome]}"/></testcase>\n`;
  }
  const is = cause === null ? stepOutcomes[outcome] : causes[cause].is;
  const mend = cause === null ? detail : `${causes[cause].mend} (${detail})`;
  return xml`    <testcase ${name}><error type="${cause ?? 'preflight'}" message="${is}">${mend}</error></testcase>\n`;
}

function suite(run: Run, aspect: Aspect, checks: readonly CheckRecord[], language: Language): Xml {
  const failed = checks.filter(({ outcome }) => outcome === 'failed').length;
  const took = seconds(checks.reduce((sum, { durationMs }) => sum + durationMs, 0));
  return xml`  <testsuite name="${aspect}" tests="${checks.length}" failures="${failed}" errors="${checks.filter(isFault).length}" skipped="${checks.filter(isSkipped).length}" time="${took}" timestamp="${timestamp(run)}">
${checks.map((check) => testCase(check, language))}  </testsuite>
`;
}

function testCase(check: CheckRecord, language: Language): Xml {
  return xml`    <testcase classname="${check.aspect}" name="${check.id}" time="${seconds(check.durationMs)}">${result(check, language)}</testcase>\n`;
}

function result(check: CheckRecord, language: Language): Xml {
  const message = checkMessage(language, check);
  if (isFault(check)) return xml`<error type="toolkit-fault" message="${message}"/>`;
  if (isSkipped(check)) {
    const why =
      check.because === null
        ? inLanguage(language).outcomes[check.outcome].word
        : reasonText(language, check.because);
    return xml`<skipped message="${why}"/>`;
  }
  const [first] = check.findings;
  if (check.outcome === 'failed') {
    const what = first === undefined ? check.title[language] : findingText(language, first).what;
    return xml`<failure type="${first?.code ?? 'failed'}" message="${what}">${message}</failure>`;
  }
  return message === '' ? xml`` : xml`<system-out>${message}</system-out>`;
}

function isFault({ outcome, blame }: CheckRecord): boolean {
  return outcome === 'not-tested' && blame === 'toolkit';
}

function isSkipped(check: CheckRecord): boolean {
  return ['not-tested', 'not-applicable', 'waived'].includes(check.outcome) && !isFault(check);
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function timestamp({ startedAt }: Run): string {
  return startedAt.replace(/(?:\.\d+)?Z$/, '');
}
