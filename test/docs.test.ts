import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { commands } from '../src/cli/commands.ts';
import { commonFlags } from '../src/cli/common-flags.ts';
import { faults } from '../src/provider/faults/all-faults.ts';

const root = resolve(import.meta.dirname, '..');

/** What a newcomer reads. */
const docs = ['README.md', 'CONTRIBUTING.md'].map(
  (name) => [name, readFileSync(resolve(root, name), 'utf8')] as const,
);

it.each(docs)('%s links only to what is there', (_name, text) => {
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path ?? '');
  const paths = [...text.matchAll(/`((?:src|test|contracts|schemas)\/[\w./-]+)`/g)].map(
    ([, path]) => path ?? '',
  );
  expect(
    [...links, ...paths].filter((path) => !/^https?:/.test(path) && !existsSync(resolve(root, path))),
  ).toEqual([]);
});

it.each(docs)('%s names only scripts that there are', (_name, text) => {
  const scripts = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, script]) => script ?? '');
  expect(scripts.filter((script) => !(script in packageJson.scripts))).toEqual([]);
});

it.each(docs)('%s shows only commands and flags that there are', (_name, text) => {
  const lines = text.replaceAll('\\\n', ' ').matchAll(/\batbilst (\w+)([^`\n]*)/g);
  const wrong = [...lines].flatMap(([line, name, rest = '']) => {
    const command = commands.find((one) => one.name === name);
    if (command === undefined) return line.startsWith('atbilst needs') ? [] : [line];
    const known = Object.keys({ ...command.flags, ...commonFlags });
    const flags = [...rest.matchAll(/--([\w-]+)/g)].map(([, flag]) => flag ?? '');
    return flags.filter((flag) => !known.includes(flag)).map((flag) => `${name} --${flag}`);
  });
  expect(wrong).toEqual([]);
});

it('tells of every room of src', () => {
  const readme = docs[0]?.[1] ?? '';
  for (const room of ['core', 'text', 'endpoint', 'pki', 'provider', 'runner'])
    expect(readme).toContain(`| \`${room}\` |`);
});

it.each(commands)(
  'the examples of $name are of flags and faults that there are',
  ({ name, flags, examples }) => {
    const known = Object.keys({ ...flags, ...commonFlags });
    for (const [line] of examples) {
      expect(line.split(' ')[0]).toBe(name);
      expect(
        [...line.matchAll(/--([\w-]+)/g)]
          .map(([, flag]) => flag)
          .filter((flag) => !known.includes(flag ?? '')),
      ).toEqual([]);
      const named = [...line.matchAll(/--fault (\S+)/g)].map(([, fault]) => fault);
      expect(named.filter((fault) => !faults.some(({ id }) => id === fault))).toEqual([]);
    }
  },
);
