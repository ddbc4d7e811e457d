import { expect, it } from 'vitest';
import { checks } from '../../src/checks/all-checks.ts';
import type { Face } from '../../src/provider/fault.ts';
import { faults } from '../../src/provider/faults/all-faults.ts';
import { startProvider } from '../../src/provider/start-provider.ts';
import { ask, pki, questionTo } from './ask.ts';
import { now, profiles, subjects, wsdl } from './parts.ts';

const faces: readonly Face[] = ['json', 'soap'];

it.each(faults)('$id starts and serves', async ({ hooks, faces: own }) => {
  const provider = await startProvider({
    server: pki.server,
    clientCa: pki.ca.cert,
    people: () => subjects,
    profiles,
    wsdl,
    hooks: [hooks],
    host: '127.0.0.1',
    port: 0,
    now: () => now,
  });
  try {
    for (const face of own ?? faces) {
      const question = questionTo(face, provider.url, '120319-20001');
      const got = [await ask(question), await ask(question)];
      expect(got.map(({ status }) => status).filter((status) => status < 200 || status >= 500)).toEqual([]);
    }
  } finally {
    await provider.close();
  }
});

it('are each a claim in kebab-case with a title in both languages and a check that there is', () => {
  const known = new Set<string>(checks.map(({ id }) => id));
  for (const { id, title, breaks } of faults) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(title.lv).not.toBe(title.en);
    expect(breaks.filter((check) => !known.has(check))).toEqual([]);
    expect(breaks.length).toBeGreaterThan(0);
  }
  expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  expect(faults.length).toBeGreaterThanOrEqual(65);
});
