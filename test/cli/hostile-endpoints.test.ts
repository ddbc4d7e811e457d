import { createServer } from 'node:tls';
import type { TLSSocket } from 'node:tls';
import { createServer as createPlainServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writePki } from '../../src/cli/run-pki.ts';
import { subjectsYaml } from '../../src/cli/subjects-yaml.ts';
import type { Run } from '../../src/core/run.ts';
import { rigaToday } from '../../src/exchange/riga-day.ts';
import { syntheticSubjects } from '../../src/provider/people.ts';
import { testPki } from '../reference-run.ts';
import { runAtbilst } from './run-atbilst.ts';

const folder = mkdtempSync(join(tmpdir(), 'atbilst-hostile-'));

beforeAll(async () => {
  await writePki(join(folder, 'pki'), await testPki(), false);
  writeFileSync(join(folder, 'subjects.yaml'), subjectsYaml(syntheticSubjects(1, rigaToday(new Date()))));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

/** What a server does with a connection on which a request has come in. */
const conduct: Readonly<Record<string, (socket: TLSSocket) => void>> = {
  'never answers': () => undefined,
  'stops within the head': (socket) => void socket.write(head),
  'drips a byte at a time': (socket) => {
    socket.write(`${head}Content-Length: 100000\r\n\r\n[`);
    const drip = setInterval(() => socket.write(' '), 100);
    socket.once('close', () => clearInterval(drip));
  },
  'sends for ever': (socket) => {
    socket.write(`${head}\r\n[`);
    const pour = (): void => {
      while (!socket.destroyed && socket.write(' '.repeat(65_536)));
      if (!socket.destroyed) socket.once('drain', pour);
    };
    pour();
  },
  'sends a gzip bomb': (socket) => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 0x20));
    socket.write(`${head}Content-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\n\r\n`);
    socket.end(bomb);
  },
  'breaks off within the body': (socket) => void socket.end(`${head}Content-Length: 1000\r\n\r\n[{"PKods":`),
  'nests without end': (socket) => {
    const body = '['.repeat(1_000_000);
    socket.end(`${head}Content-Length: ${body.length}\r\n\r\n${body}`);
  },
  'sends no HTTP': (socket) => void socket.end('220 mail.example ESMTP\r\n'),
  'sends invalid UTF-8': (socket) => {
    socket.write(`${head}Content-Length: 4\r\n\r\n`);
    socket.end(Buffer.from([0x5b, 0xff, 0xfe, 0x5d]));
  },
};

async function verifyAt(server: Server, ...more: readonly string[]) {
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  try {
    const { port } = server.address() as AddressInfo;
    const us = [
      '--cert',
      'pki/client.pem',
      '--key',
      'pki/client.key',
      '--ca',
      'pki/ca.pem',
      '--subjects',
      'subjects.yaml',
    ];
    const args = [
      'verify',
      `https://127.0.0.1:${port}/sopa`,
      ...us,
      '--timeout',
      '1s',
      '--out',
      'out',
      ...more,
    ];
    const ended = await runAtbilst(args, { cwd: folder });
    return { ...ended, report: JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8')) as Run };
  } finally {
    server.close();
  }
}

it.each(Object.keys(conduct))('%s: a finding, neither a hang nor a crash', async (name) => {
  const { server: identity, ca } = await testPki();
  const sockets = new Set<TLSSocket>();
  const server = createServer({ ...identity, ca: ca.cert, requestCert: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('data', () => conduct[name]?.(socket));
  });
  try {
    const { code, stderr, report } = await verifyAt(server);
    expect(stderr).not.toContain('fault of the toolkit');
    expect(code).toBe(1);
    expect(report.checks.filter(({ outcome }) => outcome === 'failed').length).toBeGreaterThan(0);
    expect(report.checks.filter(({ outcome }) => outcome === 'failed').length).toBeLessThan(4);
  } finally {
    for (const socket of sockets) socket.destroy();
  }
});

it('serves plain HTTP where HTTPS should be: judged, for it answers without any certificate', async () => {
  const server = createPlainServer((_request, response) => {
    response.setHeader('Content-Type', 'application/json').end('[]');
  });
  const { code, report } = await verifyAt(server);
  expect(code).toBe(1);
  expect(report.checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)).toEqual([
    'plain-http-is-not-served',
  ]);
});
