import { TLSSocket } from 'node:tls';
import { describe, expect, test } from 'vitest';
import type { Credentials, SendResult } from '../../src/transport/client.ts';
import { caller, mutual, pki, serveHttps, serveOpenssl } from './servers.ts';

/** The status, or the cause. */
function said(result: SendResult): number | string {
  return result.answered ? result.response.status : result.failure.cause;
}

const callers: [string, Credentials | undefined][] = [
  ['client', pki.client],
  ['none', undefined],
  ['expired', pki.expired],
  ['not-yet-valid', pki.notYetValid],
  ['self-signed', pki.selfSigned],
  ['other-issuer', pki.otherIssuer],
  ['forged-issuer', pki.forgedIssuer],
];

async function askAll(url: string): Promise<Record<string, number | string>> {
  const results: Record<string, number | string> = {};
  for (const [name, credentials] of callers) {
    const client = caller({ credentials });
    results[name] = said(await client.send({ method: 'GET', url, headers: {} }));
  }
  return results;
}

describe.each(['TLSv1.2', 'TLSv1.3'] as const)('%s', (version) => {
  test('OpenSSL tells by an alert that it refuses a certificate', async () => {
    const url = await serveOpenssl(version === 'TLSv1.2' ? '-tls1_2' : '-tls1_3');
    expect(await askAll(url)).toEqual({
      client: 200,
      none: 'client-certificate-refused',
      expired: 'client-certificate-refused',
      'not-yet-valid': 'client-certificate-refused',
      'self-signed': 'client-certificate-refused',
      'other-issuer': 'client-certificate-refused',
      'forged-issuer': 'client-certificate-refused',
    });
  });

  test('Node tells so of a missing one, and cuts the others off', async () => {
    const url = await serveHttps((_, response) => response.end('ok'), {
      ...mutual,
      minVersion: version,
      maxVersion: version,
    });
    expect(await askAll(url)).toEqual({
      client: 200,
      none: 'client-certificate-refused',
      expired: 'cut-off',
      'not-yet-valid': 'cut-off',
      'self-signed': 'cut-off',
      'other-issuer': 'cut-off',
      'forged-issuer': 'cut-off',
    });
  });
});

test('a certificate stays what the server sees on every connection', async () => {
  const url = await serveHttps((request, response) => {
    const { socket } = request;
    response.end(socket instanceof TLSSocket ? socket.getPeerX509Certificate()?.subject : '');
  });
  const client = caller();
  for (const fresh of [false, false, true]) {
    const result = await client.send({ method: 'GET', url, headers: {} }, { fresh });
    expect(result.answered && new TextDecoder().decode(result.response.body)).toBe(
      'CN=platform.example\nO=Atbilst development',
    );
  }
});
