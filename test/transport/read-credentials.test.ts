import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readAuthorities } from '../../src/transport/read-certificates.ts';
import type { CredentialsRead } from '../../src/transport/read-credentials.ts';
import { readPemCredentials, readPfxCredentials } from '../../src/transport/read-credentials.ts';
import { caller, mutual, pki, serveHttps } from './servers.ts';

const dir = mkdtempSync(join(tmpdir(), 'atbilst-credentials-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** Runs `openssl` and returns what it wrote to the file `out`. */
function openssl(out: string, command: string): Uint8Array {
  execFileSync('openssl', [...command.split(' '), '-out', out], { cwd: dir, stdio: 'pipe' });
  return readFileSync(join(dir, out));
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const plainKey = pki.client.key;
writeFileSync(join(dir, 'client.pem'), pki.client.cert);
writeFileSync(join(dir, 'client.key'), plainKey);
writeFileSync(join(dir, 'ca.pem'), pki.ca.cert);

const pkcs8 = 'pkcs8 -topk8 -in client.key -passout pass:parole';
const key = {
  pkcs8: bytes(plainKey),
  sec1: openssl('sec1.key', 'ec -in client.key'),
  encrypted: openssl('encrypted.key', pkcs8),
  encryptedSec1: openssl('encrypted-sec1.key', 'ec -aes256 -in client.key -passout pass:parole'),
  encryptedDes: openssl('des.key', `${pkcs8} -v1 PBE-MD5-DES -provider legacy -provider default`),
  other: bytes(pki.server.key),
  openssh: bytes('-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n'),
  damaged: bytes(plainKey.replace(/\n[A-Za-z0-9+/]{20}/u, '\nAAAAAAAAAAAAAAAAAAAA')),
};
const rsaCert = openssl('rsa.pem', 'req -x509 -newkey rsa:2048 -nodes -keyout rsa.key -subj /CN=rsa.example');
const rsaKey = readFileSync(join(dir, 'rsa.key'));
const pkcs1 = openssl('pkcs1.key', 'rsa -traditional -in rsa.key');

const exported = 'pkcs12 -export -in client.pem -inkey client.key -certfile ca.pem';
const pfx = {
  modern: openssl('modern.pfx', `${exported} -passout pass:parole`),
  open: openssl('open.pfx', `${exported} -passout pass:`),
  old: openssl('old.pfx', `${exported} -legacy -passout pass:parole`),
  withoutKey: openssl('no-key.pfx', 'pkcs12 -export -nokeys -in client.pem -passout pass:parole'),
  withoutCert: openssl('no-cert.pfx', 'pkcs12 -export -nocerts -inkey client.key -passout pass:parole'),
};
const der = openssl('client.der', 'x509 -outform der -in client.pem');

const cert = { name: 'client.pem', bytes: bytes(pki.client.cert) };
const named = (name: string, content: Uint8Array): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: content,
});

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

/** Calls a server that insists on a certificate of ours. */
async function callWith(read: CredentialsRead): Promise<unknown> {
  if (!read.ok) return read.wrong;
  const url = await serveHttps((_, response) => response.end('in'), {
    ...mutual,
    ca: [pki.ca.cert, Buffer.from(rsaCert)],
  });
  const result = await caller({ credentials: read.credentials }).send({ method: 'GET', url, headers: {} });
  return result.answered ? result.response.status : result.failure;
}

describe('what can be read is let in', () => {
  const chain = pki.client.cert + pki.ca.cert;
  const rows: [string, () => CredentialsRead][] = [
    ['certificate and PKCS#8 key', () => readPemCredentials({ cert, key: named('k', key.pkcs8) })],
    ['SEC1 key with its parameters', () => readPemCredentials({ cert, key: named('k', key.sec1) })],
    ['RSA, PKCS#8 key', () => readPemCredentials({ cert: named('c', rsaCert), key: named('k', rsaKey) })],
    ['RSA, PKCS#1 key', () => readPemCredentials({ cert: named('c', rsaCert), key: named('k', pkcs1) })],
    [
      'encrypted key',
      () => readPemCredentials({ cert, key: named('k', key.encrypted), passphrase: 'parole' }),
    ],
    [
      'encrypted SEC1 key',
      () => readPemCredentials({ cert, key: named('k', key.encryptedSec1), passphrase: 'parole' }),
    ],
    [
      'a passphrase for nothing',
      () => readPemCredentials({ cert, key: named('k', key.pkcs8), passphrase: 'parole' }),
    ],
    ['all in one file', () => readPemCredentials({ cert: named('c', bytes(plainKey + chain)) })],
    [
      'the issuer first',
      () => readPemCredentials({ cert: named('c', bytes(pki.ca.cert + pki.client.cert + plainKey)) }),
    ],
    [
      'CRLF',
      () => readPemCredentials({ cert: named('c', bytes((chain + plainKey).replaceAll('\n', '\r\n'))) }),
    ],
    [
      'a byte order mark',
      () => readPemCredentials({ cert: named('c', bytes(`\u{feff}${chain}${plainKey}`)) }),
    ],
    ['UTF-16', () => readPemCredentials({ cert: named('c', utf16(chain + plainKey)) })],
    [
      'attributes between',
      () =>
        readPemCredentials({ cert: named('c', bytes(`Bag Attributes\n x: y\n${chain}\nKey:\n${plainKey}`)) }),
    ],
    [
      'indented',
      () => readPemCredentials({ cert: named('c', bytes((chain + plainKey).replaceAll(/^/gmu, '    '))) }),
    ],
    ['PFX', () => readPfxCredentials({ pfx: named('a.pfx', pfx.modern), passphrase: 'parole' })],
    ['PFX without a passphrase', () => readPfxCredentials({ pfx: named('a.pfx', pfx.open) })],
    ['PFX with an empty one', () => readPfxCredentials({ pfx: named('a.pfx', pfx.open), passphrase: '' })],
  ];

  test.each(rows)('%s', async (_, read) => {
    expect(await callWith(read())).toBe(200);
  });
});

test.each([
  ['PEM', readPemCredentials({ cert: named('c', bytes(pki.ca.cert + pki.client.cert + plainKey)) })],
  ['PFX', readPfxCredentials({ pfx: named('a.pfx', pfx.modern), passphrase: 'parole' })],
])('%s: the caller’s own certificate is told from its issuer’s, with its dates', (_, read) => {
  const own = new X509Certificate(pki.client.cert);
  expect(read).toMatchObject({
    ok: true,
    certificate: pki.client.cert,
    notBefore: own.validFromDate.toISOString(),
    notAfter: own.validToDate.toISOString(),
  });
});

test('an expired certificate is read all the same', () => {
  const read = readPemCredentials({
    cert: named('c', bytes(pki.expired.cert)),
    key: named('k', bytes(pki.expired.key)),
  });
  expect(read.ok && new Date(read.notAfter) < new Date()).toBe(true);
});

const pem = (certificate: Uint8Array): CredentialsRead =>
  readPemCredentials({ cert: named('c.pem', certificate) });
const withKey = (content: Uint8Array, passphrase?: string): CredentialsRead =>
  readPemCredentials({ cert, key: named('k.pem', content), passphrase });
const fromPfx = (content: Uint8Array, passphrase?: string): CredentialsRead =>
  readPfxCredentials({ pfx: named('a.pfx', content), passphrase });

describe('what is wrong is said in a sentence', () => {
  const damagedCert = pki.client.cert.replace(/\n[A-Za-z0-9+/]{20}/u, '\nAAAAAAAAAAAAAAAAAAAA');
  const cutOff = pki.client.cert.slice(0, 200);
  const rows: [string, CredentialsRead][] = [
    ['c.pem is empty', pem(bytes(''))],
    ['c.pem is not PEM: it has no "-----BEGIN" line', pem(bytes('{}'))],
    ['c.pem is PEM that was cut off: a "-----BEGIN" has no "-----END" of the same name', pem(bytes(cutOff))],
    [
      'c.pem is binary (DER or PFX), not PEM: name a PFX as such, or convert DER with "openssl x509 -inform der -in FILE"',
      pem(der),
    ],
    [
      'c.pem is binary (DER or PFX), not PEM: name a PFX as such, or convert DER with "openssl x509 -inform der -in FILE"',
      pem(pfx.modern),
    ],
    ['c.pem has no certificate, only: PRIVATE KEY', pem(key.pkcs8)],
    ['c.pem: certificate 1 in it cannot be read', pem(bytes(damagedCert))],
    ['c.pem: certificate 2 in it cannot be read', pem(bytes(pki.client.cert + damagedCert))],
    ['c.pem has a certificate but no private key: name the file of its key', pem(bytes(pki.client.cert))],
    [
      'k.pem has no private key, only: CERTIFICATE, CERTIFICATE',
      withKey(bytes(pki.client.cert + pki.ca.cert)),
    ],
    ['k.pem is empty', withKey(bytes(''))],
    [
      'the private key in k.pem belongs to another certificate than the one in client.pem',
      withKey(key.other),
    ],
    [
      'k.pem holds an OpenSSH key, which TLS does not read; export it as PKCS#8 with "ssh-keygen -p -m PKCS8 -f FILE"',
      withKey(key.openssh),
    ],
    ['k.pem: the private key cannot be read', withKey(key.damaged)],
    ['k.pem: the private key is encrypted, and no passphrase was given', withKey(key.encrypted)],
    ['k.pem: the private key is encrypted, and no passphrase was given', withKey(key.encryptedSec1)],
    ['k.pem: the passphrase does not open the private key', withKey(key.encrypted, 'wrong')],
    ['k.pem: the passphrase does not open the private key', withKey(key.encrypted, '')],
    ['k.pem: the passphrase does not open the private key', withKey(key.encryptedSec1, 'wrong')],
    [
      'k.pem: the private key is encrypted by an old method that OpenSSL 3 does not read; encrypt it anew with "openssl pkcs8 -topk8"',
      withKey(key.encryptedDes, 'parole'),
    ],
    ['a.pfx: the passphrase does not open it', fromPfx(pfx.modern, 'wrong')],
    ['a.pfx needs a passphrase, and none was given', fromPfx(pfx.modern)],
    [
      'a.pfx is encrypted by an old method (such as RC2 with 40 bits) that OpenSSL 3 does not read; export it anew with "openssl pkcs12 -legacy -in OLD -nodes | openssl pkcs12 -export -out NEW"',
      fromPfx(pfx.old, 'parole'),
    ],
    ['a.pfx holds no private key: export it with the key', fromPfx(pfx.withoutKey, 'parole')],
    [
      'a.pfx holds no certificate: export it with the certificate of its key',
      fromPfx(pfx.withoutCert, 'parole'),
    ],
    [
      'a.pfx is PEM, not PFX: name it as certificate and key',
      fromPfx(bytes(pki.client.cert + plainKey), 'parole'),
    ],
    ['a.pfx is not a PFX file', fromPfx(der, 'parole')],
    ['a.pfx is not a PFX file', fromPfx(bytes('nonsense'))],
    ['a.pfx is not a PFX file', fromPfx(pfx.modern.subarray(0, 300), 'parole')],
    ['a.pfx is empty', fromPfx(bytes(''))],
  ];

  test.each(rows)('%s', (wrong, read) => {
    expect(read).toEqual({ ok: false, wrong });
  });
});

describe('a private CA', () => {
  test('every certificate of the file is trusted', () => {
    const file = bytes(`# ours\r\n${pki.ca.cert}# theirs\r\n${Buffer.from(rsaCert).toString()}`);
    expect(readAuthorities(named('ca.pem', file))).toEqual({
      ok: true,
      ca: [pki.ca.cert, Buffer.from(rsaCert).toString()],
    });
  });

  test.each([
    ['ca.pem has no certificate, only: PRIVATE KEY', key.pkcs8],
    ['ca.pem is not PEM: it has no "-----BEGIN" line', bytes('nonsense')],
  ])('%s', (wrong, content) => {
    expect(readAuthorities(named('ca.pem', content))).toEqual({ ok: false, wrong });
  });
});
