import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import { runAtbilst } from './run-atbilst.ts';
import type { Served } from './served.ts';
import { served } from './served.ts';

let provider: Served;

beforeAll(async () => {
  provider = await served();
});

afterAll(() => provider.close());

const settings = (): Readonly<Record<string, string>> => ({
  endpoint: provider.url,
  ca: 'pki/ca.pem',
  cert: 'pki/client.pem',
  key: 'pki/client.key',
  subjects: 'subjects.yaml',
  out: 'from-settings',
});

const bindingOf = (folder: string): string =>
  (JSON.parse(readFileSync(join(provider.folder, folder, 'report.json'), 'utf8')) as Run).binding;

it.each([
  ['atbilst.config.yaml', (all: object) => `${JSON.stringify({ ...all, verify: { binding: 'soap' } })}\n`],
  [
    'own.config.ts',
    (all: object) => `export default ${JSON.stringify({ ...all, binding: 'soap' })} as const;\n`,
  ],
  ['own.config.js', (all: object) => `export default ${JSON.stringify({ ...all, binding: 'soap' })};\n`],
])('%s takes the place of flags, and a flag wins over it', async (name, write) => {
  writeFileSync(join(provider.folder, name), write(settings()));
  const config = name.startsWith('atbilst') ? [] : ['--config', name];
  const plain = await runAtbilst(['verify', '--quiet', ...config], { cwd: provider.folder });
  expect(plain).toMatchObject({ code: 0, stderr: '' });
  expect(bindingOf('from-settings')).toBe('soap');
  const flags = ['--binding', 'json', '--out', 'from-flag'];
  const won = await runAtbilst(['verify', '--quiet', ...config, ...flags], { cwd: provider.folder });
  expect(won.code).toBe(0);
  expect(bindingOf('from-flag')).toBe('json');
});
