import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeDevelopmentPki } from '../../src/pki/make-development-pki.ts';
import { writePki } from '../../src/cli/run-pki.ts';
import { runAtbilst } from './run-atbilst.ts';

const folder = mkdtempSync(join(tmpdir(), 'atbilst-bad-'));
const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text);
const operator = 'operator: { userName: Anna, userSecondName: Bērziņa, userPersonCode: "010218-20003" }';
const person = (more: string): string =>
  `municipality: "90000077325"\n${operator}\nsubjects:\n  - personCode: "120319-20001"\n${more}`;

beforeAll(async () => {
  await writePki(join(folder, 'pki'), await makeDevelopmentPki({ now: new Date() }), false);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  openssl(
    'pkcs12',
    '-export',
    '-in',
    'pki/client.pem',
    '-inkey',
    'pki/client.key',
    '-out',
    'client.pfx',
    '-passout',
    'pass:right',
  );
  openssl('pkcs8', '-topk8', '-in', 'pki/client.key', '-out', 'locked.key', '-passout', 'pass:right');
  mkdirSync(join(folder, 'a-folder'));
  write('garbage.pem', 'this is no certificate\n');
  write('broken.yaml', 'municipality: "90000077325"\noperator: { userName: Anna\nsubjects: [\n');
  write('latin.yaml', Uint8Array.from([0x61, 0x3a, 0x20, 0xe2, 0x28, 0xa1]));
  write('list.yaml', '- 1\n- 2\n');
  write('code.yaml', person('    statuses: []\n').replace('120319-20001', '120319-20002'));
  write('kind.yaml', person('    statuses: [ { status: 3, from: 2026-01-01 } ]\n'));
  write('inverted.yaml', person('    statuses: [ { status: 1, from: 2026-02-01, till: 2026-01-01 } ]\n'));
  write('day.yaml', person('    statuses: [ { status: 1, from: 2026-02-30 } ]\n'));
  write('nobody.yaml', person('    statuses: []\n').replace(operator, 'operator: { userName: Anna }'));
  write('town.yaml', person('    statuses: []\n').replace('90000077325', '90000077326'));
  write('key.yaml', person('    statuses: []\n    nown: true\n'));
  write('both.yaml', person('    unknown: true\n    statuses: [ { status: 1, from: 2026-01-01 } ]\n'));
  write('right.yaml', person('    statuses: [ { status: 1, from: 2026-01-01, till: 2026-06-30 } ]\n'));
  write('profile.yaml', 'kind: xml\n');
  write('profile-key.yaml', 'kind: json\npaht: /x\n');
  write('settings.yaml', 'verify:\n  bindnig: soap\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const url = 'https://localhost:9/sopa';
const us = ['--cert', 'pki/client.pem', '--key', 'pki/client.key', '--ca', 'pki/ca.pem'];

/** What is typed, and what the one line must tell: the place and the mend. */
const table: readonly (readonly [name: string, args: readonly string[], told: readonly string[]])[] = [
  ['no command', [], ['command', '--help']],
  ['unknown command', ['verfy', url], ['verfy', 'Did you mean verify?']],
  [
    'unknown flag',
    ['verify', url, '--subject', 'right.yaml', ...us],
    ['--subject', 'Did you mean --subjects?'],
  ],
  ['flag without value', ['verify', url, '--ca'], ['--ca', 'value']],
  ['no endpoint', ['verify', ...us], ['<endpoint>']],
  ['endpoint without scheme', ['verify', 'localhost:8443/sopa', ...us], ['scheme', 'https://']],
  ['endpoint over http', ['verify', 'http://localhost/sopa', ...us], ['http://', 'https://']],
  ['endpoint of another scheme', ['verify', 'ftp://localhost/sopa', ...us], ['ftp', 'https://']],
  ['endpoint that is none', ['verify', 'https://', ...us], ['https://host']],
  ['endpoint with a password', ['verify', 'https://a:b@localhost/', ...us], ['password']],
  ['endpoint with a query', ['verify', `${url}?wsdl`, ...us], ['query']],
  ['no certificate', ['verify', url], ['--cert', '--pfx']],
  [
    'certificate file missing',
    ['verify', url, '--cert', 'none.pem', '--key', 'pki/client.key'],
    ['none.pem', 'no such file'],
  ],
  ['certificate is a folder', ['verify', url, '--cert', 'a-folder'], ['a-folder', 'folder']],
  ['certificate is garbage', ['verify', url, '--cert', 'garbage.pem'], ['garbage.pem']],
  ['PEM without key', ['verify', url, '--cert', 'pki/client.pem'], ['pki/client.pem', 'key']],
  [
    'key of another',
    ['verify', url, '--cert', 'pki/client.pem', '--key', 'pki/server.key'],
    ['server.key', 'another'],
  ],
  ['key is garbage', ['verify', url, '--cert', 'pki/client.pem', '--key', 'garbage.pem'], ['garbage.pem']],
  [
    'key locked',
    ['verify', url, '--cert', 'pki/client.pem', '--key', 'locked.key'],
    ['locked.key', 'passphrase'],
  ],
  ['PFX without passphrase', ['verify', url, '--pfx', 'client.pfx'], ['client.pfx', 'passphrase']],
  [
    'wrong passphrase',
    ['verify', url, '--pfx', 'client.pfx', '--passphrase-env', 'WRONG'],
    ['client.pfx', 'passphrase'],
  ],
  [
    'passphrase variable unset',
    ['verify', url, '--pfx', 'client.pfx', '--passphrase-env', 'UNSET_X'],
    ['UNSET_X', 'not set'],
  ],
  ['PFX and PEM', ['verify', url, '--pfx', 'client.pfx', ...us], ['--pfx', '--cert']],
  ['PFX is PEM', ['verify', url, '--pfx', 'pki/client.pem'], ['pki/client.pem', 'PEM']],
  ['CA missing', ['verify', url, ...us.slice(0, 4), '--ca', 'none.pem'], ['none.pem']],
  ['CA garbage', ['verify', url, ...us.slice(0, 4), '--ca', 'garbage.pem'], ['garbage.pem']],
  [
    'expired certificate that is not',
    ['verify', url, ...us, '--expired-cert', 'pki/client.pem', '--expired-key', 'pki/client.key'],
    ['valid until'],
  ],
  ['expired key alone', ['verify', url, ...us, '--expired-key', 'pki/client.key'], ['--expired-cert']],
  [
    'YAML error with its line',
    ['verify', url, ...us, '--subjects', 'broken.yaml'],
    ['broken.yaml', 'line 3'],
  ],
  ['subjects not UTF-8', ['verify', url, ...us, '--subjects', 'latin.yaml'], ['latin.yaml', 'UTF-8']],
  ['subjects a list', ['verify', url, ...us, '--subjects', 'list.yaml'], ['list.yaml']],
  ['wrong check digit', ['verify', url, ...us, '--subjects', 'code.yaml'], ['code.yaml', 'personCode']],
  ['unknown status', ['verify', url, ...us, '--subjects', 'kind.yaml'], ['kind.yaml', 'status']],
  ['inverted status', ['verify', url, ...us, '--subjects', 'inverted.yaml'], ['inverted.yaml', 'till']],
  ['no such day', ['verify', url, ...us, '--subjects', 'day.yaml'], ['day.yaml', 'from']],
  ['operator incomplete', ['verify', url, ...us, '--subjects', 'nobody.yaml'], ['nobody.yaml', 'operator']],
  ['municipality number', ['verify', url, ...us, '--subjects', 'town.yaml'], ['town.yaml', 'municipality']],
  ['unknown key', ['verify', url, ...us, '--subjects', 'key.yaml'], ['key.yaml', 'nown']],
  ['unknown and known', ['verify', url, ...us, '--subjects', 'both.yaml'], ['both.yaml', 'unknown']],
  ['binding unknown', ['verify', url, ...us, '--binding', 'grpc'], ['grpc', 'json, soap']],
  ['binding file missing', ['verify', url, ...us, '--binding', './none.yaml'], ['none.yaml']],
  ['binding kind', ['verify', url, ...us, '--binding', './profile.yaml'], ['profile.yaml', 'kind']],
  ['binding key', ['verify', url, ...us, '--binding', './profile-key.yaml'], ['paht', 'path']],
  ['check unknown', ['verify', url, ...us, '--only', 'perid'], ['perid', 'period']],
  ['nothing left', ['verify', url, ...us, '--only', 'period', '--skip', 'period'], ['no check']],
  ['reporter unknown', ['verify', url, ...us, '--reporter', 'htm'], ['htm', 'html']],
  ['timeout', ['verify', url, ...us, '--timeout', 'soon'], ['--timeout', '10s']],
  ['concurrency', ['verify', url, ...us, '--concurrency', '0'], ['--concurrency', '1 to 64']],
  ['flag twice', ['verify', url, ...us, '--timeout', '1s', '--timeout', '2s'], ['--timeout', 'twice']],
  ['language', ['checks', '--lang', 'de'], ['lang', 'lv']],
  ['out is a file', ['verify', url, ...us, '--out', 'right.yaml'], ['right.yaml']],
  ['settings missing', ['verify', url, ...us, '--config', 'none.yaml'], ['none.yaml']],
  ['settings key', ['verify', url, ...us, '--config', 'settings.yaml'], ['bindnig', 'binding']],
  ['fault unknown', ['mock', '--fault', 'no-such-falt'], ['no-such-falt']],
  ['port', ['mock', '--port', '99999'], ['--port']],
  ['certificates in the way', ['pki', 'pki'], ['pki', '--force']],
];

it.each(table)('%s: exit 2 and one line', async (_name, args, told) => {
  const ended = await runAtbilst(args, { cwd: folder, env: { WRONG: 'wrong' } });
  expect(ended.code, ended.stderr).toBe(2);
  expect(ended.stdout).toBe('');
  const lines = ended.stderr.trimEnd().split('\n');
  expect(lines, ended.stderr).toHaveLength(1);
  for (const word of told) expect(lines[0]).toContain(word);
  expect(lines[0]).not.toMatch(/\bat .+:\d+:\d+|120319-?2000/);
});

it('tells a broken line of the table from a good one: right input goes on to the endpoint', async () => {
  const ended = await runAtbilst(['verify', url, ...us, '--subjects', 'right.yaml'], { cwd: folder });
  expect(ended.code).toBe(3);
});

it('endpoint down: exit 3, one line, and a report', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const args = ['verify', `https://127.0.0.1:${port}/sopa`, ...us, '--out', 'down', '--quiet'];
  const ended = await runAtbilst(args, { cwd: folder });
  expect(ended.code).toBe(3);
  expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(ended.stderr).toContain('refused');
});
