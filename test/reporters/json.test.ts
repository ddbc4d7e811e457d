import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/outcome.ts';
import type { FindingCode } from '../../src/core/findings.ts';
import type { CheckRecord, FindingRecord, Run } from '../../src/core/run.ts';
import { checkMessage } from '../../src/reporters/check-message.ts';
import { reportHtml } from '../../src/reporters/html.ts';
import { reportJson } from '../../src/reporters/json.ts';
import { junitXml } from '../../src/reporters/junit.ts';
import { parseReport } from '../../src/reporters/parse-report.ts';
import { terminalSummary } from '../../src/reporters/terminal.ts';
import { findingCodes, findingSamples } from '../text/finding-samples.ts';
import { brokenRun, conformingRun, sampleRun, unreachedRun } from './sample-run.ts';
import { sampleCheck } from './sample-parts.ts';
import { hostileTexts, withTexts } from './hostile-run.ts';

const schemaFile = new URL('../../schemas/report.schema.json', import.meta.url);
const schema: AnySchemaObject = JSON.parse(await readFile(schemaFile, 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true, strictTypes: false }).compile(schema);

function wrongIn(json: string): unknown {
  return validate(JSON.parse(json)) ? [] : validate.errors;
}

/** A run with every finding there is. */
const everyFinding: Run = { ...sampleRun, checks: findingCodes.map(failedBy) };

function failedBy(code: FindingCode): CheckRecord {
  const finding: FindingRecord = JSON.parse(
    JSON.stringify({ code, args: findingSamples[code], evidence: [] }),
  );
  const title = { lv: 'Pārbaude', en: 'A check' };
  return sampleCheck({
    id: code,
    aspect: 'request',
    clause: 'annex.1',
    title,
    outcome: 'failed',
    findings: [finding],
  });
}

const runs: Readonly<Record<string, Run>> = {
  sampleRun,
  unreachedRun,
  conformingRun,
  brokenRun,
  everyFinding,
};

describe.each(languages)('report.json in %s', (language) => {
  it.each(Object.keys(runs))('of %s keeps its schema and gives the run back', (name) => {
    const run = runs[name] ?? sampleRun;
    const json = reportJson(run, language);
    expect(wrongIn(json)).toEqual([]);
    expect(parseReport(json)).toEqual({ ok: true, run: { ...run, language } });
  });

  it('does so whatever the text', () => {
    const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, (hostile) => {
        const run = withTexts((one) => `${one}${hostile}`);
        const json = reportJson(run, language);
        expect(wrongIn(json)).toEqual([]);
        expect(parseReport(json)).toEqual({ ok: true, run: { ...run, language } });
      }),
      { numRuns: 40 },
    );
  });

  it('tells a developer all at once', () => {
    const failed = sampleRun.checks.filter(({ id }) => id === 'status-on-its-last-day-is-returned');
    const message = failed.map((check) => checkMessage('en', check)).join('\n');
    expect(message.split('\n').slice(0, 4)).toEqual([
      'A status of the person is missing from the answer.',
      'Expected: Asked about person-8f3a21c0 on 30 June 2026, the answer holds Statuss 1 (poor) from 1 January 2026 to 30 June 2026.',
      'Seen: The answer has no such record.',
      'Clause: annex, row 3.',
    ]);
    expect(message).toContain('To repeat it: curl --cacert ca.pem');
  });
});

describe('a report that is none', () => {
  it.each([
    ['', 'the report is not well-formed JSON'],
    ['null', ' is not an object'],
    ['{}', '/toolkit is not an object'],
    [changed((report) => ({ ...report, checks: {} })), '/checks is not a list'],
    [
      changed((report) => ({ ...report, verdict: 'fine' })),
      '/verdict is none of conforms, does-not-conform, inconclusive',
    ],
    [changed((report) => ({ ...report, seed: '1' })), '/seed is not a number'],
  ])('%#: says what is wrong', (json, wrong) => {
    expect(parseReport(json)).toEqual({ ok: false, wrong });
  });

  it('never throws, and what it lets through can be rendered', () => {
    const report = reportJson(everyFinding, 'en');
    const leaves = pathsIn(JSON.parse(report));
    fc.assert(
      fc.property(
        fc.constantFrom(...leaves),
        fc.oneof(fc.jsonValue(), fc.constant(undefined)),
        (path, value) => {
          const parsed = parseReport(JSON.stringify(put(JSON.parse(report), path, value)));
          const rendered = parsed.ok ? renderings(parsed.run) : [parsed.wrong];
          expect(rendered.filter((one) => one === '')).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function changed(change: (report: object) => object): string {
  const report: object = JSON.parse(reportJson(sampleRun, 'lv'));
  return JSON.stringify(change(report));
}

function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, entry]: [string, unknown]) => pathsIn(entry, [...path, key])),
  ].filter(({ length }) => length > 0);
}

/** `root` with `value` at `path`. */
function put(root: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof root !== 'object' || root === null) return root;
  const entries = Object.entries(root).map(([name, entry]: [string, unknown]) => [
    name,
    name === key ? put(entry, rest, value) : entry,
  ]);
  const changedRoot: unknown = Object.fromEntries(entries);
  return Array.isArray(root) ? entries.map(([, entry]) => entry) : changedRoot;
}

function renderings(run: Run): readonly string[] {
  return [
    reportHtml(run, 'lv'),
    junitXml(run, 'lv'),
    terminalSummary(run, { language: 'lv', colour: true, width: 80, files: [] }),
  ];
}
