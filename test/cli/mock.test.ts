import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faults } from '../../src/provider/faults/all-faults.ts';
import { runAtbilst } from './run-atbilst.ts';

const run = promisify(execFile);
const door = resolve(import.meta.dirname, '../../src/bin.js');
const folder = mkdtempSync(join(tmpdir(), 'atbilst-mock-'));
let mock: ChildProcess;
let url = '';

beforeAll(async () => {
  const args = [
    door,
    'mock',
    '--port',
    '0',
    '--pki',
    'pki',
    '--write-subjects',
    'subjects.yaml',
    '--audit',
    'audit.jsonl',
  ];
  mock = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  url = await new Promise((found) => {
    let text = '';
    mock.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const address = /at (https:\S+?sopa) /.exec(text)?.[1];
      if (address !== undefined) found(address);
    });
  });
});

afterAll(() => {
  mock.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const certificate = (name: string): readonly string[] => [
  ...['--cacert', 'pki/ca.pem'],
  ...['--cert', `pki/${name}.pem`, '--key', `pki/${name}.key`],
];

const question = (code: string): string =>
  JSON.stringify({
    PersonCode: code,
    dateFrom: '2026-03-01T00:00:00',
    dateTill: '2026-03-31T00:00:00',
    userName: 'Anna',
    userSecondName: 'Bērziņa',
    userPersonCode: '010218-20003',
  });

async function curl(...args: readonly string[]): Promise<{ code: number; stdout: string }> {
  try {
    return { code: 0, stdout: (await run('curl', ['-sS', ...args], { cwd: folder })).stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, stdout };
  }
}

it('answers curl with the example of the exchange', async () => {
  const { stdout } = await curl(
    ...certificate('client'),
    ...['-H', 'Content-Type: application/json', '-d', question('120319-20001')],
    `${url}/statusa-parbaude`,
  );
  expect(JSON.parse(stdout)).toEqual([
    {
      PKods: '120319-20001',
      Statuss: 1,
      DatumsNo: '2026-01-01T00:00:00',
      DatumsLidz: '2026-06-30T00:00:00',
      Pasvaldiba: '90000077325',
    },
  ]);
});

it.each([
  ['120319-20010', []],
  [
    '120319-20028',
    [{ PKods: '120319-20028', Statuss: 0, DatumsNo: null, DatumsLidz: null, Pasvaldiba: null }],
  ],
])('answers for %s', async (code, records) => {
  const args = ['-H', 'Content-Type: application/json', '-d', question(code), `${url}/statusa-parbaude`];
  const { stdout } = await curl(...certificate('client'), ...args);
  expect(JSON.parse(stdout)).toEqual(records);
});

it.each(['expired', 'not-yet-valid', 'self-signed', 'other-issuer', 'forged-issuer'])(
  'lets nobody in with the certificate %s',
  async (name) => {
    const args = [
      '-H',
      'Content-Type: application/json',
      '-d',
      question('120319-20001'),
      `${url}/statusa-parbaude`,
    ];
    const { code, stdout } = await curl(...certificate(name), ...args);
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
  },
);

it('lets nobody in without a certificate', async () => {
  const { code, stdout } = await curl('--cacert', 'pki/ca.pem', '-d', '{}', `${url}/statusa-parbaude`);
  expect(code).not.toBe(0);
  expect(stdout).toBe('');
});

it('speaks to openssl s_client', async () => {
  const body = question('120319-20001');
  const request = `POST /sopa/statusa-parbaude HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`;
  const { host } = new URL(url);
  const args = [
    's_client',
    '-quiet',
    '-verify_return_error',
    '-connect',
    host,
    '-CAfile',
    'pki/ca.pem',
    '-cert',
    'pki/client.pem',
    '-key',
    'pki/client.key',
  ];
  const stdout = await new Promise<string>((done) => {
    const client = spawn('openssl', args, { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
    let text = '';
    client.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    client.on('close', () => done(text));
    client.stdin.write(request);
  });
  expect(stdout).toContain('HTTP/1.1 200');
  expect(stdout).toContain('"Statuss":1');
});

it('hands out its WSDL with its own address', async () => {
  const { stdout } = await curl(...certificate('client'), `${url}?wsdl`);
  expect(stdout).toContain(`location="${url}"`);
});

it('is judged by the subjects that it wrote', async () => {
  const pair = ['--cert', 'pki/client.pem', '--key', 'pki/client.key', '--ca', 'pki/ca.pem'];
  const args = ['verify', url, ...pair, '--subjects', 'subjects.yaml', '--out', 'out', '--quiet'];
  expect((await runAtbilst(args, { cwd: folder })).code).toBe(0);
});

it('keeps an audit log whose chain another can verify', () => {
  const lines = readFileSync(join(folder, 'audit.jsonl'), 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(3);
  let before = '0'.repeat(64);
  for (const [at, line] of lines.entries()) {
    const { hash, prevHash, ...record } = JSON.parse(line) as Record<string, unknown>;
    const members = Object.keys(record)
      .toSorted()
      .map((name) => `${JSON.stringify(name)}:${JSON.stringify(record[name])}`);
    expect(record['id']).toBe(at + 1);
    expect(prevHash).toBe(before);
    expect(hash).toBe(
      createHash('sha256')
        .update(`${before}\n{${members.join(',')}}`)
        .digest('hex'),
    );
    before = String(hash);
  }
});

it('lists its faults', async () => {
  const { stdout, code } = await runAtbilst(['mock', '--list-faults', '--json']);
  expect(code).toBe(0);
  expect((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)).toEqual(faults.map(({ id }) => id));
});

it('stops when it is told to, at once', async () => {
  const ended = new Promise((done) => mock.once('close', done));
  mock.kill('SIGTERM');
  expect(await ended).toBe(0);
});
