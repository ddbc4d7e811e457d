import { X509Certificate } from 'node:crypto';
import type { SecureVersion, TlsOptions } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { makeAuthority } from '../../src/pki/authority.ts';
import { issue } from '../../src/pki/issue.ts';
import { askPlainHttp } from '../../src/transport/ask-plain-http.ts';
import { probeServerCertificate } from '../../src/transport/probe-server-certificate.ts';
import { probeTcp } from '../../src/transport/probe-tcp.ts';
import type { TlsVersionProbe } from '../../src/transport/probe-tls-version.ts';
import { probeTlsVersion } from '../../src/transport/probe-tls-version.ts';
import { bounds, mutual, pki, serveHttps, serveOpenssl, serveTcp, serveTls } from './servers.ts';

const { deadlineMs } = bounds;
const at = (days: number): Date => new Date(Date.now() + days * 86_400_000);
const weak = 'DEFAULT@SECLEVEL=0';
const versions = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;

test('probeTcp', async () => {
  const url = new URL(await serveTcp(() => {}));
  expect(await probeTcp(url, deadlineMs)).toEqual({ reached: true });
  expect(await probeTcp(new URL('https://localhost:1/'), deadlineMs)).toEqual({
    reached: false,
    failure: { cause: 'connection-refused', detail: 'ECONNREFUSED' },
  });
  expect(await probeTcp(new URL('https://no-such-host.invalid/'), deadlineMs)).toMatchObject({
    failure: { cause: 'address-unknown' },
  });
});

function answerOf(probe: TlsVersionProbe): string {
  return probe.answer === 'unknown' ? probe.failure.cause : probe.answer;
}

async function answersOf(url: string): Promise<string[]> {
  const probes = versions.map((version) => probeTlsVersion({ url: new URL(url), version, deadlineMs }));
  return (await Promise.all(probes)).map(answerOf);
}

describe('which versions of TLS a server speaks', () => {
  const [yes, no] = ['accepted', 'refused'];

  test.each<[string, TlsOptions, string[]]>([
    ['1.0 only', { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: weak }, [yes, no, no, no]],
    ['1.1 only', { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: weak }, [no, yes, no, no]],
    ['1.2 only', { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' }, [no, no, yes, no]],
    ['1.3 only', { minVersion: 'TLSv1.3' }, [no, no, no, yes]],
    ['all', { minVersion: 'TLSv1', ciphers: weak }, [yes, yes, yes, yes]],
    ['1.2 and 1.3, client certificates demanded', mutual, [no, no, yes, yes]],
    [
      'all, client certificates demanded',
      { ...mutual, minVersion: 'TLSv1', ciphers: weak },
      [yes, yes, yes, yes],
    ],
  ])('Node, %s', async (_, options, expected) => {
    expect(await answersOf(await serveTls(() => {}, { ...pki.server, ...options }))).toEqual(expected);
  });

  test.each<[string, string[], string[]]>([
    ['1.0 only', ['-tls1', '-cipher', weak], [yes, no, no, no]],
    ['1.2 only', ['-tls1_2'], [no, no, yes, no]],
    ['1.3 only', ['-tls1_3'], [no, no, no, yes]],
    ['all', ['-cipher', weak], [yes, yes, yes, yes]],
  ])('OpenSSL, %s, client certificates demanded', async (_, flags, expected) => {
    expect(await answersOf(await serveOpenssl(...flags))).toEqual(expected);
  });

  test.each<[string, () => Promise<string>, string]>([
    [
      'drops the connection',
      () => serveTcp((socket) => socket.once('data', () => socket.destroy())),
      'refused',
    ],
    [
      'speaks plain HTTP',
      () => serveTcp((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
      'not-tls',
    ],
    ['is not there', () => Promise.resolve('https://localhost:1/'), 'connection-refused'],
  ])('a server that %s', async (_, serve, expected) => {
    expect(await answersOf(await serve())).toEqual([expected, expected, expected, expected]);
  });

  test('a server that is silent is no refusal', async () => {
    const url = new URL(await serveTcp(() => {}));
    expect(await probeTlsVersion({ url, version: 'TLSv1', deadlineMs: 200 })).toEqual({
      answer: 'unknown',
      failure: { cause: 'handshake-timeout', detail: 'not done within 200 ms' },
    });
  });
});

describe('the server’s certificate', () => {
  const shown = new X509Certificate(pki.server.cert);
  const certificate = {
    fingerprint: shown.fingerprint256.replaceAll(':', '').toLowerCase(),
    notBefore: shown.validFromDate.toISOString(),
    notAfter: shown.validToDate.toISOString(),
  };
  const ca = [pki.ca.cert];

  test.each<[SecureVersion]>([['TLSv1.2'], ['TLSv1.3']])('%s: is seen, trusted and not', async (version) => {
    const both = { minVersion: version, maxVersion: version };
    const ask = {
      url: new URL(await serveHttps(() => {}, { ...mutual, ...both })),
      deadlineMs,
      credentials: pki.client,
    };
    expect(await probeServerCertificate({ ...ask, ca })).toEqual({
      seen: true,
      certificate: { ...certificate, trusted: true },
    });
    expect(await probeServerCertificate(ask)).toEqual({
      seen: true,
      certificate: {
        ...certificate,
        trusted: { cause: 'server-certificate-unknown-issuer', detail: expect.stringMatching(/^[A-Z_]+$/u) },
      },
    });
    expect(await probeServerCertificate({ ...ask, ca, serverName: 'sopa.example' })).toEqual({
      seen: true,
      certificate: {
        ...certificate,
        trusted: { cause: 'server-certificate-wrong-name', detail: 'ERR_TLS_CERT_ALTNAME_INVALID' },
      },
    });
  });

  test.each([
    ['server-certificate-expired', -9, -1],
    ['server-certificate-not-yet-valid', 1, 9],
  ])('%s', async (cause, from, till) => {
    const dates = { notBefore: at(from), notAfter: at(till) };
    const wrong = await issue(pki.ca, {
      kind: 'server',
      subject: 'CN=localhost',
      hosts: ['localhost'],
      ...dates,
    });
    const url = new URL(await serveHttps(() => {}, { ...wrong }));
    expect(await probeServerCertificate({ url, ca, deadlineMs })).toMatchObject({
      certificate: { trusted: { cause } },
    });
  });

  test('a server that cannot be reached, or speaks no TLS, shows none', async () => {
    const ask = { ca, deadlineMs };
    expect(await probeServerCertificate({ ...ask, url: new URL('https://localhost:1/') })).toEqual({
      seen: false,
      failure: { cause: 'connection-refused', detail: 'ECONNREFUSED' },
    });
    const url = new URL(await serveTcp((socket) => socket.end('220 mail.example ESMTP\r\n')));
    expect(await probeServerCertificate({ ...ask, url })).toMatchObject({
      seen: false,
      failure: { cause: 'not-tls' },
    });
  });

  test('another CA of the same name is not ours', async () => {
    const year = { notBefore: at(-1), notAfter: at(365) };
    const namesake = await makeAuthority({
      subject: 'CN=Atbilst development CA,O=Atbilst development',
      ...year,
    });
    const url = new URL(await serveHttps(() => {}, pki.server));
    expect(await probeServerCertificate({ url, ca: [namesake.cert], deadlineMs })).toMatchObject({
      certificate: { trusted: { cause: 'server-certificate-unknown-issuer' } },
    });
  });
});

async function askInClear(url: string, within = bounds): Promise<unknown> {
  const request = { method: 'POST', url, headers: { 'Content-Type': 'a/b' }, body: new Uint8Array(3) };
  const result = await askPlainHttp({ request, bounds: within });
  return result.answered ? result.response.status : result.failure.cause;
}

function answering(start: string): Promise<string> {
  return serveTcp((socket) =>
    socket.once('data', () => socket.end(`HTTP/1.1 ${start}\r\nContent-Length: 0\r\n\r\n`)),
  );
}

describe('plain HTTP at the port of HTTPS', () => {
  const alert = Buffer.from([0x15, 3, 1, 0, 2, 2, 70]);

  test.each<[string, () => Promise<string>, number | string]>([
    ['Node’s HTTPS', () => serveHttps(() => {}), 'cut-off'],
    ['OpenSSL', () => serveOpenssl(), 'cut-off'],
    [
      'an alert of TLS',
      () => serveTcp((socket) => socket.once('data', () => socket.end(alert))),
      'malformed-http',
    ],
    ['nobody', () => Promise.resolve('https://localhost:1/'), 'connection-refused'],
    ['400', () => answering('400 The plain HTTP request was sent to HTTPS port'), 400],
    ['a redirect', () => answering('301 Moved Permanently\r\nLocation: https://sopa.example/'), 301],
    ['data', () => answering('200 OK'), 200],
  ])('%s', async (_, serve, expected) => {
    expect(await askInClear(await serve())).toBe(expected);
  });

  test('silence', async () => {
    const url = await serveTcp(() => {});
    expect(await askInClear(url, { ...bounds, deadlineMs: 1000 })).toBe('answer-timeout');
  });

  test('what is asked is the same question, at the same place', async () => {
    let heard = '';
    const url = await serveTcp((socket) => {
      socket.on('data', (chunk) => {
        heard += chunk.toString();
        if (heard.endsWith('xyz')) socket.end('HTTP/1.1 200 OK\r\n\r\n');
      });
    });
    const headers = { 'Content-Type': 'text/plain' };
    const body = new TextEncoder().encode('xyz');
    await askPlainHttp({ request: { method: 'POST', url: `${url}a?b`, headers, body }, bounds });
    const lines = [
      'POST /a?b HTTP/1.1',
      'Content-Type: text/plain',
      'Content-Length: 3',
      `Host: ${new URL(url).host}`,
    ];
    expect(heard).toBe([...lines, 'Connection: close', '', 'xyz'].join('\r\n'));
  });
});
