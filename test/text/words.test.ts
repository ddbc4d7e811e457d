import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/outcome.ts';
import { flawCodes } from '../../src/exchange/reading.ts';
import { en } from '../../src/text/en.ts';
import { inLanguage } from '../../src/text/in-language.ts';
import { lv } from '../../src/text/lv.ts';

/** Every leaf as `path: kind`, where a text tells whether it is empty. */
function leaves(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return [`${path}: ${value.trim() === '' ? 'empty' : 'text'}`];
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .flatMap(([key, entry]: [string, unknown]) => leaves(entry, `${path}/${key}`));
}

/** Every text with its path. */
function texts(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => texts(entry, `${path}/${key}`));
}

describe('both languages', () => {
  it('have the same keys and no empty text', () => {
    expect(leaves(lv, '')).toEqual(leaves(en, ''));
    expect(leaves(en, '').filter((leaf) => leaf.endsWith(': empty'))).toEqual([]);
  });

  it('have the words of the other nowhere', () => {
    const inLatvian = new Map(texts(lv, ''));
    // Words that both languages write alike.
    const alike = new Set(['Operator']);
    const same = texts(en, '').filter(([path, text]) => !alike.has(text) && inLatvian.get(path) === text);
    expect(same).toEqual([]);
  });

  it('spell quotation marks and dashes as they should', () => {
    expect(texts(lv, '').filter(([, text]) => /["“']| - /.test(text))).toEqual([]);
    expect(texts(en, '').filter(([, text]) => /["„']| - /.test(text))).toEqual([]);
  });
});

describe.each(languages)('in %s there are words for', (language) => {
  const words = inLanguage(language);

  it('every flaw of an answer', () => {
    expect(flawCodes.filter((code) => !(code in words.flaws))).toEqual([]);
  });

  it('every input that a run can lack', async () => {
    const stock = await readFile(new URL('../../src/runner/stock.ts', import.meta.url), 'utf8');
    const named = Array.from(stock.matchAll(/(?:lacking\(|, )'([a-z-]+)'\)?[,)]/g), ([, need]) => need ?? '');
    const certificates = ['self-signed', 'other-issuer', 'forged-issuer', 'expired'].map(
      (one) => `${one}-certificate`,
    );
    const presumed = new Set([
      'known-person-is-answered',
      'every-status-is-returned',
      'none',
      ...certificates,
    ]);
    const lacked = new Set([
      ...named.filter((need) => !presumed.has(need) && !isIdentity(need)),
      ...certificates,
    ]);
    expect([...lacked].filter((need) => !(need in words.needs))).toEqual([]);
    expect(lacked.has('subjects')).toBe(true);
  });

  it('every unusual form of a request', async () => {
    const path = '../../src/checks/request/unusual-request-is-refused-or-answered.ts';
    const source = await readFile(new URL(path, import.meta.url), 'utf8');
    const forms = Array.from(
      source.matchAll(/\['([a-z0-9-]+)', (?:dated|\(legal)/g),
      ([, form]) => form ?? '',
    );
    expect(forms.length).toBeGreaterThan(4);
    expect(forms.filter((form) => !(form in words.forms))).toEqual([]);
  });
});

function isIdentity(need: string): boolean {
  return ['self-signed', 'other-issuer', 'forged-issuer', 'expired', 'client'].includes(need);
}
