import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runAtbilst } from './run-atbilst.ts';
import { served } from './served.ts';

/** Faults that put persons where they do not belong, and one that makes many findings. */
const leaky = [
  ['record-tells-the-name', 'answer-tells-the-previous-person', 'first-day-lost'],
  ['refusal-shows-another-person', 'record-about-another', 'code-with-space', 'refusal-shows-sql'],
  [
    'only-the-latest-status',
    'impossible-code-gets-a-status',
    'operator-name-not-demanded',
    'malformed-code-served',
  ],
];

const runs = leaky.flatMap((faults) =>
  ['json', 'soap'].flatMap((binding) => ['lv', 'en'].map((lang) => ({ faults, binding, lang }))),
);

it.each(runs)(
  'no code and no name in any output: $binding, $lang, $faults',
  async ({ faults, binding, lang }) => {
    const provider = await served(...faults);
    try {
      const args = [
        'verify',
        provider.url,
        ...provider.flags,
        '--binding',
        binding,
        '--lang',
        lang,
        '--out',
        'out',
      ];
      const { code, stdout, stderr } = await runAtbilst(args, { cwd: provider.folder });
      expect(code).toBe(1);
      const out = join(provider.folder, 'out');
      const files = readdirSync(out).map((file) => readFileSync(join(out, file), 'utf8'));
      expect(files.length).toBeGreaterThan(2);
      for (const text of [stdout, stderr, ...files]) expect(leaksIn(text, provider.people)).toEqual([]);
    } finally {
      await provider.close();
    }
  },
);

/** Whatever of the persons stands in a text: a code in any spelling, whole or its last nine digits, or a name. */
function leaksIn(
  text: string,
  { subjects, operator }: Awaited<ReturnType<typeof served>>['people'],
): readonly string[] {
  const codes = [
    ...subjects.map(({ personCode }) => personCode),
    operator.userPersonCode.replace('-', ''),
    '12031920044',
  ];
  const spellings = codes.flatMap((code) => [
    code,
    `${code.slice(0, 6)}-${code.slice(6)}`,
    `${code.slice(0, 6)} ${code.slice(6)}`,
    code.slice(2),
    `${code.slice(2, 6)}-${code.slice(6)}`,
  ]);
  const words = [
    operator.userName,
    operator.userSecondName,
    'Testa Persona',
    'B\\u0113rzi\\u0146a',
    'B%C4%93rzi%C5%86a',
  ];
  return [...spellings, ...words].filter((leak) => text.includes(leak));
}

it('shows them with --reveal, and says so', async () => {
  const provider = await served('last-day-lost');
  try {
    const args = ['verify', provider.url, ...provider.flags, '--reveal', '--out', 'out', '--quiet'];
    await runAtbilst(args, { cwd: provider.folder });
    const text = readFileSync(join(provider.folder, 'out/report.json'), 'utf8');
    expect(text).toContain('"revealed": true');
    expect(text).toMatch(/\d{6}-2\d{4}/);
  } finally {
    await provider.close();
  }
});

it('gives a person the same pseudonym from run to run where a key is named', async () => {
  const provider = await served('last-day-lost');
  try {
    const pseudonyms = async (): Promise<readonly string[]> => {
      const args = [
        'verify',
        provider.url,
        ...provider.flags,
        '--pseudonym-key-env',
        'KEY',
        '--out',
        'out',
        '--quiet',
      ];
      await runAtbilst(args, { cwd: provider.folder, env: { KEY: 'a key for tests' } });
      const text = readFileSync(join(provider.folder, 'out/report.json'), 'utf8');
      return [...new Set(text.match(/person-[0-9a-f]{8}/g))].toSorted();
    };
    const first = await pseudonyms();
    expect(first.length).toBeGreaterThan(1);
    expect(await pseudonyms()).toEqual(first);
  } finally {
    await provider.close();
  }
});
