import { execFileSync } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeDevelopmentPki } from '../../src/pki/make-development-pki.ts';

const now = new Date('2026-03-02T10:00:00Z');
const pki = await makeDevelopmentPki({ hosts: ['sopa.example', '10.0.0.7', 'localhost'], now });
const ca = new X509Certificate(pki.ca.cert);
const dir = mkdtempSync(join(tmpdir(), 'atbilst-pki-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** What OpenSSL says of a certificate at `now`: the number of its verification error, or `OK`. */
function verdictOf(cert: string, purpose: 'sslclient' | 'sslserver'): string {
  writeFileSync(join(dir, 'ca.pem'), pki.ca.cert);
  writeFileSync(join(dir, 'leaf.pem'), cert);
  const at = String(now.getTime() / 1000);
  const flags = ['-x509_strict', '-attime', at, '-purpose', purpose, '-untrusted', 'leaf.pem'];
  try {
    return execFileSync('openssl', ['verify', ...flags, '-CAfile', 'ca.pem', 'leaf.pem'], {
      cwd: dir,
      encoding: 'utf8',
      stdio: 'pipe',
    })
      .replace('leaf.pem: ', '')
      .trim();
  } catch (error) {
    return /error (\d+)/u.exec(String(error))?.[1] ?? String(error);
  }
}

describe('what OpenSSL holds of each certificate', () => {
  test.each([
    ['server', 'sslserver', 'OK'],
    ['client', 'sslclient', 'OK'],
    ['client', 'sslserver', '26'], // unsuitable purpose
    ['server', 'sslclient', '26'],
    ['expired', 'sslclient', '10'], // has expired
    ['notYetValid', 'sslclient', '9'], // not yet valid
    ['selfSigned', 'sslclient', '18'], // self-signed
    ['otherIssuer', 'sslclient', '19'], // self-signed in the chain
    ['forgedIssuer', 'sslclient', '7'], // signature failure
  ] as const)('%s as %s: %s', (name, purpose, expected) => {
    expect(verdictOf(pki[name].cert, purpose)).toBe(expected);
  });
});

test.each([
  'ca',
  'server',
  'client',
  'expired',
  'notYetValid',
  'selfSigned',
  'otherIssuer',
  'forgedIssuer',
] as const)('the key of %s is its own, on P-256', (name) => {
  const key = createPrivateKey(pki[name].key);
  expect(new X509Certificate(pki[name].cert).checkPrivateKey(key)).toBe(true);
  expect(key.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
});

test('the server answers to this machine and to the hosts asked for, each once', () => {
  expect(new X509Certificate(pki.server.cert).subjectAltName).toBe(
    'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, DNS:sopa.example, IP Address:10.0.0.7',
  );
});

test('the authority may issue leaves only, and outlives them', () => {
  expect(ca.ca).toBe(true);
  expect(ca.validToDate.getTime()).toBeGreaterThan(
    new Date(new X509Certificate(pki.server.cert).validTo).getTime(),
  );
});

test('every client has the same subject', () => {
  const subjects = [
    pki.client,
    pki.expired,
    pki.notYetValid,
    pki.selfSigned,
    pki.otherIssuer,
    pki.forgedIssuer,
  ].map(({ cert }) => new X509Certificate(cert).subject);
  expect(new Set(subjects)).toEqual(new Set(['CN=platform.example\nO=Atbilst development']));
});
