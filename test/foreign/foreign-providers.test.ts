import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Listening } from './front.ts';
import { startJsonProvider } from './json-provider.ts';
import { startNodeSoapProvider } from './node-soap-provider.ts';
import { type OpensslPki, opensslPki } from './openssl-pki.ts';
import { samplePeople, type Subjects } from './people.ts';
import { startSoapProvider } from './soap-provider.ts';
import { verifyProvider } from './verify-provider.ts';

let pki: OpensslPki;
beforeAll(() => {
  pki = opensslPki();
});
afterAll(() => pki.remove());

type Start = (options: { pki: OpensslPki; subjects: Subjects }) => Promise<Listening>;

test.each<[string, 'json' | 'soap', Start, string[]]>([
  ['plain node:https and JSON', 'json', startJsonProvider, []],
  ['plain node:https and hand-written SOAP', 'soap', startSoapProvider, []],
  // The package itself answers an empty body with a Fault of SOAP 1.2.
  ['the soap package and our WSDL', 'soap', startNodeSoapProvider, ['fault-says-what-is-wrong']],
])('a conforming provider by other hands conforms: %s', async (_, binding, start, warnings) => {
  const subjects = samplePeople();
  const provider = await start({ pki, subjects });
  const { checks, exitCode, leaks, verdict } = await verifyProvider(provider.url, binding, pki, subjects);
  await provider.close();
  const having = (outcome: string) => checks.filter((check) => check.outcome === outcome).map(({ id }) => id);
  expect({ failed: having('failed'), warnings: having('warning'), exitCode, leaks, verdict }).toEqual({
    failed: [],
    warnings,
    exitCode: 0,
    leaks: [],
    verdict: 'conforms',
  });
  expect(having('passed').length).toBeGreaterThan(40);
});
