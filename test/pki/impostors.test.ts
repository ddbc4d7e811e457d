import { execFileSync } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { impostors } from '../../src/pki/impostors.ts';
import { makeDevelopmentPki } from '../../src/pki/make-development-pki.ts';

const now = new Date('2026-03-02T10:00:00Z');
const pki = await makeDevelopmentPki({ now });

/** A client certificate of another make: RSA, with letters beyond ASCII in its names, from an issuer with two units. */
function foreignMake(): string {
  const dir = mkdtempSync(join(tmpdir(), 'atbilst-impostors-'));
  const openssl = (...args: string[]): void => {
    execFileSync('openssl', args, { cwd: dir, stdio: 'pipe' });
  };
  const rsa = ['-newkey', 'rsa:2048', '-nodes', '-utf8'];
  openssl(
    'req',
    '-x509',
    ...rsa,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '900',
    '-subj',
    '/O=Sintētiska iestāde/OU=A/OU=B/CN=Saknes CA',
  );
  openssl(
    'req',
    '-new',
    ...rsa,
    '-keyout',
    'c.key',
    '-out',
    'c.csr',
    '-subj',
    '/O=Sintētiska iestāde/CN=izsaucējs',
  );
  openssl(
    'x509',
    '-req',
    '-in',
    'c.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-set_serial',
    '0x00c0ffee',
    '-days',
    '300',
    '-out',
    'c.pem',
  );
  const cert = readFileSync(join(dir, 'c.pem'), 'utf8');
  rmSync(dir, { recursive: true });
  return cert;
}

const originals: [string, string, Date][] = [
  ['of our own make', pki.client.cert, now],
  ['of our own make, expired', pki.expired.cert, now],
  ['of another make, RSA', foreignMake(), new Date(Date.now() + 1000)],
];

describe.each(originals)('from a certificate %s', (_, original, at) => {
  const truth = new X509Certificate(original);

  test.each([
    ['self-signed', truth.subject],
    ['other-issuer', 'CN=Atbilst foreign CA\nO=Nobody that the provider knows'],
    ['forged-issuer', truth.issuer],
  ] as const)('%s: the same subject, its own key, the issuer that it claims', async (name, issuer) => {
    const { cert, key } = (await impostors(original, at))[name];
    const made = new X509Certificate(cert);
    expect(made.subject).toBe(truth.subject);
    expect(made.issuer).toBe(issuer);
    expect(made.serialNumber).toBe(truth.serialNumber);
    expect(made.keyUsage).toEqual(truth.keyUsage);
    expect(made.checkPrivateKey(createPrivateKey(key))).toBe(true);
    expect(made.publicKey.asymmetricKeyType).toBe(truth.publicKey.asymmetricKeyType);
    expect(made.publicKey.equals(truth.publicKey)).toBe(false);
    expect([made.validFromDate <= at, at <= made.validToDate]).toEqual([true, true]);
  });
});

test('the forged issuer is told from the true one by its signature alone', async () => {
  const { cert } = (await impostors(pki.client.cert, now))['forged-issuer'];
  const [leaf = '', issuer = ''] = cert.split(/(?<=-----END CERTIFICATE-----\n)/u);
  const made = new X509Certificate(leaf);
  const forged = new X509Certificate(issuer);
  const ca = new X509Certificate(pki.ca.cert);
  expect(forged.subject).toBe(ca.subject);
  expect([made.checkIssued(ca), made.verify(ca.publicKey)]).toEqual([true, false]);
  expect([made.checkIssued(forged), made.verify(forged.publicKey)]).toEqual([true, true]);
});
