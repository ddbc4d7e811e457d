import * as fc from 'fast-check';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/outcome.ts';
import type { Run } from '../../src/core/run.ts';
import { junitXml } from '../../src/reporters/junit.ts';
import { brokenRun, conformingRun, sampleRun, unreachedRun } from './sample-run.ts';
import { hostileTexts, withTexts } from './hostile-run.ts';

interface Read {
  readonly suites: Readonly<Record<string, string>>;
  /** What each case ended in, by its name. */
  readonly cases: Readonly<Record<string, string>>;
  readonly messages: readonly string[];
}

/** What a CI server makes of the report. */
function read(xml: string): Read {
  const document = XmlDocument.fromString(xml);
  try {
    const found = (path: string) => document.find(path).filter((node) => node instanceof XmlElement);
    const suites = found('/testsuites').map((node) =>
      Object.fromEntries(
        ['tests', 'failures', 'errors', 'skipped'].map((name) => [name, node.attr(name)?.value ?? '']),
      ),
    )[0];
    const cases = found('//testcase').map((node): readonly [string, string] => [
      node.attr('name')?.value ?? '',
      node.firstChild instanceof XmlElement ? node.firstChild.name : 'passed',
    ]);
    const messages = document.find('//@message | //failure/text()').map((node) => node.content);
    return { suites: suites ?? {}, cases: Object.fromEntries(cases), messages };
  } finally {
    document.dispose();
  }
}

it('says how each check ended, and counts right', () => {
  const { suites, cases } = read(junitXml(sampleRun, 'en'));
  expect(suites).toEqual({ tests: '16', failures: '2', errors: '1', skipped: '5' });
  expect(cases).toEqual({
    address: 'passed',
    tcp: 'passed',
    'server-certificate': 'passed',
    'client-certificate': 'passed',
    'first-question': 'passed',
    'plain-http-is-not-served': 'passed',
    'server-certificate-has-days-left': 'system-out',
    'old-tls-is-refused': 'system-out',
    'expired-certificate-is-refused': 'skipped',
    'question-without-operator-code-is-refused': 'failure',
    'entities-are-not-resolved': 'skipped',
    'dates-are-complete': 'skipped',
    'status-on-its-last-day-is-returned': 'failure',
    'every-status-is-returned': 'skipped',
    'refusal-leaks-no-internals': 'error',
    'same-question-gets-the-same-answer': 'skipped',
  });
});

it.each<[string, Run, Readonly<Record<string, string>>]>([
  [
    'a run that never reached the service is no green one',
    unreachedRun,
    { errors: '1', failures: '0', skipped: '13' },
  ],
  ['a run in which all is well', conformingRun, { errors: '0', failures: '0', skipped: '0' }],
  ['a run in which much failed', brokenRun, { errors: '1', failures: '42', skipped: '5' }],
])('%s', (_name, run, counts) => {
  expect(read(junitXml(run, 'lv')).suites).toMatchObject(counts);
});

describe.each(languages)('whatever the text in %s', (language) => {
  it('is XML that says it', () => {
    const benign = read(
      junitXml(
        withTexts((text) => `${text}x`),
        language,
      ),
    );
    const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, (hostile) => {
        const { suites, cases, messages } = read(
          junitXml(
            withTexts((one) => `${one}${hostile}`),
            language,
          ),
        );
        expect(suites).toEqual(benign.suites);
        expect(Object.values(cases)).toEqual(Object.values(benign.cases));
        expect(messages.length).toBe(benign.messages.length);
        expect(messages.join('\n')).toContain(legal(hostile));
      }),
      { numRuns: 60 },
    );
  });
});

/** `text` as XML 1.0 can hold it. */
function legal(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
