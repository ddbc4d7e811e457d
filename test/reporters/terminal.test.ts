import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/outcome.ts';
import { terminalSummary } from '../../src/reporters/terminal.ts';
import { hostileTexts, withTexts } from './hostile-run.ts';
import { brokenRun, conformingRun, sampleRun } from './sample-run.ts';

const options = { language: 'en', colour: false, width: 100, files: ['out/index.html'] } as const;

function rows(summary: string, width: number): number {
  return summary.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

describe.each(languages)('a summary in %s', (language) => {
  it('begins with the verdict and why', () => {
    const [, first] = terminalSummary(sampleRun, { ...options, language }).split('\n');
    expect(first).toBe(
      {
        lv: '✗ Pakalpe neatbilst prasībām. Neizturētās pārbaudes: 2/11.',
        en: '✗ The service does not conform. Failures: 2/11.',
      }[language],
    );
  });

  it('stays readable when forty checks fail', () => {
    const summary = terminalSummary(brokenRun, { ...options, language });
    expect(rows(summary, options.width)).toBeLessThanOrEqual(62);
    expect(summary).toMatch(/… \+\d+: /);
  });

  it('obeys nothing that a text holds', () => {
    for (const hostile of hostileTexts) {
      const summary = terminalSummary(
        withTexts((text) => `${text}${hostile}`),
        { ...options, language },
      );
      expect(summary.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
});

it('fits a narrow terminal but for the command to repeat', () => {
  const summary = terminalSummary(sampleRun, { ...options, width: 60 });
  const long = summary.split('\n').filter((line) => line.length > 60 && !line.startsWith('  curl '));
  expect(long).toEqual([]);
});

it('is coloured only if asked to be', () => {
  const coloured = terminalSummary(sampleRun, { ...options, colour: true });
  expect(coloured).toContain('\u001B[31m\u001B[1m✗ The service does not conform.');
  // oxlint-disable-next-line no-control-regex -- it is what colours are made of
  expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(terminalSummary(sampleRun, options));
});

it('is short when all is well', () => {
  expect(terminalSummary(conformingRun, options)).toBe(`
✓ The service conforms. All binding requirements that could be checked are met.
  https://sopa.example:8443/sopa · json · 1,214 requests · 3.4 s
  Passed: 11

Clauses of the agreement: Met: 11

Reports:
  out/index.html
`);
});
