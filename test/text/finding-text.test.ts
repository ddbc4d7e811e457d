import { describe, expect, it } from 'vitest';
import type { FindingArgs, FindingCode } from '../../src/core/findings.ts';
import { languages } from '../../src/core/outcome.ts';
import { findingText } from '../../src/text/finding-text.ts';
import { findingCodes, findingSamples } from './finding-samples.ts';

/** Another value of the same kind, for words out of a closed list. */
const others: Readonly<Record<string, unknown>> = {
  reaction: 'records',
  cause: 'answer-timeout',
  illegality: 'body-empty',
  why: 'parallel',
  where: 'header',
};

/** `value` with each of its leaves changed in turn. */
function changed(value: unknown, key = ''): readonly unknown[] {
  if (key in others) return [others[key]];
  if (typeof value === 'string') return [/^\d{4}-/.test(value) ? '2027-07-07' : `${value}X`];
  if (typeof value === 'number') return [value === 2 ? 1 : value + 1];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return entries.flatMap(([name, entry]) =>
    changed(entry, name).map((other) => Object.fromEntries([...entries, [name, other]])),
  );
}

function tell(language: 'lv' | 'en', code: FindingCode, changedArgs: unknown): string {
  // The shape was kept, so that the arguments are still those of the code.
  const args: FindingArgs[FindingCode] = JSON.parse(JSON.stringify(changedArgs));
  const { what, expected, seen } = findingText(language, { code, args });
  return [what, expected, seen].join('\n');
}

describe.each(languages)('a finding in %s', (language) => {
  it.each(findingCodes)('%s uses all its arguments', (code) => {
    const args = findingSamples[code];
    const before = tell(language, code, args);
    expect(changed(args).filter((other) => tell(language, code, other) === before)).toEqual([]);
  });

  it.each(findingCodes)('%s says what, expected and seen in whole sentences', (code) => {
    const { what, expected, seen } = findingText(language, { code, args: findingSamples[code] });
    for (const text of [what, expected, seen]) {
      expect(text.trim()).toBe(text);
      expect(text.length).toBeGreaterThan(5);
      expect(text).not.toMatch(/undefined|null|\[object|NaN|\.\.|: \.|\( | \)/);
    }
    expect(what).toMatch(/^\p{Lu}.*[.]$/u);
  });
});

it('tells a Latvian developer what to mend', () => {
  const args = findingSamples['status-not-returned'];
  expect(findingText('lv', { code: 'status-not-returned', args })).toEqual({
    what: 'Atbildē trūkst personas statusa.',
    expected:
      'Jautājot par person-8f3a21c0 par laiku no 01.03.2026. līdz 31.03.2026., atbildē ir ieraksts: Statuss 1 (trūcīgs) no 01.01.2026. līdz 30.06.2026.',
    seen: 'Atbildē tāda ieraksta nav.',
  });
});

it('tells a refusal in the wrong form from none', () => {
  const base = { httpStatus: 500, cause: null, illegality: 'body-empty', field: null } as const;
  const broken = findingText('en', { code: 'not-refused', args: { ...base, reaction: 'server-error' } });
  const served = findingText('en', {
    code: 'not-refused',
    args: { ...base, httpStatus: 200, reaction: 'records' },
  });
  expect(broken.what).toBe('A request was turned down, but not in the form of a refusal: its body is empty.');
  expect(served.what).toBe('A request that must be refused was not, although its body is empty.');
});
