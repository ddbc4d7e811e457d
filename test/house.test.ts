import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { checks } from '../src/checks/all-checks.ts';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

/** Which rooms of src a room may import; `import type` counts. README's ARCHITECTURE shows the same. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  agreement: ['core'],
  text: ['core'],
  exchange: ['core'],
  bindings: ['core', 'exchange'],
  transport: ['core'],
  pki: ['core'],
  endpoint: ['core', 'exchange', 'bindings'],
  checks: ['core', 'agreement', 'exchange', 'bindings', 'endpoint'],
  provider: ['core', 'exchange', 'bindings'],
  runner: ['core', 'agreement', 'exchange', 'bindings', 'endpoint', 'transport', 'pki'],
  reporters: ['core', 'agreement', 'text'],
  cli: [
    'core',
    'agreement',
    'text',
    'exchange',
    'bindings',
    'transport',
    'pki',
    'endpoint',
    'checks',
    'provider',
    'runner',
    'reporters',
  ],
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const handmade = files.filter((file) => !file.includes('generated'));

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) =>
    relative(source, resolve(source, dirname(file), path ?? '')),
  );
}

it('knows every room of src', () => {
  const rooms = readdirSync(source, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  expect(rooms.toSorted()).toEqual(Object.keys(mayImport).toSorted());
});

it.each(Object.entries(mayImport))('%s imports only the rooms that it may', (room, allowed) => {
  const trespasses = files
    .filter((file) => file.startsWith(`${room}/`))
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => !path.startsWith('..'))
        .map((path) => path.split('/')[0] ?? '')
        .filter((other) => other !== room && !allowed.includes(other))
        .map((other) => `${file} imports ${other}`),
    );
  expect(trespasses).toEqual([]);
});

it('prints, exits and reads the environment in cli alone', () => {
  const offenders = handmade
    .filter((file) => !file.startsWith('cli/'))
    .filter((file) =>
      /\bconsole\.|process\.(?:exit|env|stdout|stderr|argv)/.test(readFileSync(join(source, file), 'utf8')),
    );
  expect(offenders).toEqual([]);
});

it('has no file over 250 lines', () => {
  const long = handmade.filter((file) => readFileSync(join(source, file), 'utf8').split('\n').length > 251);
  expect(long).toEqual([]);
});

it('has no room for what has no name', () => {
  const vague = handmade.filter((file) =>
    /util|common(?!-flags)|helper|manager|misc|^base/i.test(basename(file)),
  );
  expect(vague).toEqual([]);
});

it.each(checks.map((check) => [check.id, check] as const))(
  '%s is the name of its file, in the folder of its aspect',
  (id, check) => {
    const text = readFileSync(join(source, 'checks', check.aspect, `${id}.ts`), 'utf8');
    expect(text).toMatch(new RegExp(`(?:id: )?'${id}'`));
    expect(check.title.lv).not.toBe(check.title.en);
  },
);

it('presumes only checks that there are, and in no circle', () => {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const visit = (id: string, path: readonly string[]): void => {
    expect(path).not.toContain(id);
    expect(byId.has(id), id).toBe(true);
    for (const presumed of byId.get(id)?.presumes ?? []) visit(presumed, [...path, id]);
  };
  for (const { id } of checks) visit(id, []);
});

it('has checks of every aspect but contract', () => {
  expect(new Set(checks.map(({ aspect }) => aspect)).size).toBe(9);
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});
