import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import { exitCodeOf } from '../../src/cli/write-reports.ts';
import { referenceRun } from '../reference-run.ts';
import { runAtbilst } from './run-atbilst.ts';
import type { Served } from './served.ts';
import { served } from './served.ts';

let sound: Served;
let faulty: Served;

beforeAll(async () => {
  [sound, faulty] = await Promise.all([served(), served('last-day-lost')]);
});

afterAll(async () => {
  await Promise.all([sound.close(), faulty.close()]);
});

const report = (folder: string): Run =>
  JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8')) as Run;

it.each(['json', 'soap'])('0: conforms over %s', async (binding) => {
  const args = ['verify', sound.url, ...sound.flags, '--binding', binding, '--out', 'out'];
  const { code, stdout } = await runAtbilst(args, { cwd: sound.folder });
  expect(code, stdout).toBe(0);
  expect(report(sound.folder)).toMatchObject({
    verdict: 'conforms',
    binding,
    totals: { failed: 0, warning: 0 },
  });
});

it('1: does not conform', async () => {
  const args = ['verify', faulty.url, ...faulty.flags, '--out', 'out'];
  const { code } = await runAtbilst(args, { cwd: faulty.folder });
  expect(code).toBe(1);
  const failed = report(faulty.folder).checks.filter(({ outcome }) => outcome === 'failed');
  expect(failed.map(({ id }) => id)).toEqual(['status-on-its-last-day-is-returned']);
});

it('2: an input is wrong', async () => {
  const { code } = await runAtbilst(['verify', sound.url], { cwd: sound.folder });
  expect(code).toBe(2);
});

it('3: without subjects too little can be tested to say', async () => {
  const flags = sound.flags.slice(0, sound.flags.indexOf('--subjects'));
  const { code } = await runAtbilst(['verify', sound.url, ...flags, '--out', 'out'], { cwd: sound.folder });
  expect(code).toBe(3);
  const { verdict, checks } = report(sound.folder);
  expect(verdict).toBe('inconclusive');
  expect(checks.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(1);
});

it('3: a server certificate that cannot be trusted', async () => {
  const flags = sound.flags.filter((flag) => flag !== '--ca' && flag !== 'pki/ca.pem');
  const { code } = await runAtbilst(['verify', sound.url, ...flags, '--out', 'out'], { cwd: sound.folder });
  expect(code).toBe(3);
  const step = report(sound.folder).preflight.find(({ outcome }) => outcome === 'failed');
  expect(step).toMatchObject({ step: 'server-certificate', blame: 'input' });
});

it('3: a client certificate that the endpoint refuses', async () => {
  const flags = sound.flags.map((flag) => flag.replace('pki/client', 'pki/other-issuer'));
  const { code } = await runAtbilst(['verify', sound.url, ...flags, '--out', 'out'], { cwd: sound.folder });
  expect(code).toBe(3);
  const step = report(sound.folder).preflight.find(({ outcome }) => outcome === 'failed');
  expect(step).toMatchObject({ step: 'client-certificate', blame: 'input' });
});

it('4: a settings file that throws is a usage error, a check that throws is ours', async () => {
  const run = await referenceRun({ face: 'json', throwing: 'known-person-is-answered' });
  expect(run.checks.find(({ id }) => id === 'known-person-is-answered')).toMatchObject({
    outcome: 'not-tested',
    blame: 'toolkit',
  });
  expect(exitCodeOf(run)).toBe(4);
});

it('leaves out what is not selected, and judges what is', async () => {
  const args = ['verify', faulty.url, ...faulty.flags, '--out', 'out', '--only', 'certificate', 'operator'];
  const { code } = await runAtbilst(args, { cwd: faulty.folder });
  expect(code).toBe(0);
});
