import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { AuditRecord } from '../../src/provider/audit.ts';
import { makeAnswerer } from '../../src/provider/answerer.ts';
import { now, operator, profiles, subjects } from './parts.ts';

async function logOf(...questions: readonly object[]): Promise<readonly AuditRecord[]> {
  const log: AuditRecord[] = [];
  const answer = makeAnswerer({
    people: () => subjects,
    profiles,
    base: '',
    wsdl: () => '',
    hooks: [],
    now: () => now,
    onAudit: (record) => log.push(record),
  });
  for (const question of questions) {
    const body = new TextEncoder().encode(JSON.stringify(question));
    await answer({ method: 'POST', target: '/statusa-parbaude', contentType: 'application/json', body });
  }
  return log;
}

const march = { dateFrom: '2026-03-01T00:00:00', dateTill: '2026-03-31T00:00:00' };

const looked = [
  { PersonCode: '12031920001', ...march, ...operator },
  { PersonCode: '120319-20010', ...operator },
  {
    PersonCode: '120319-20028',
    dateTill: '2026-06-29T21:00:00Z',
    ...operator,
    userPersonCode: '01021820003',
  },
];

it('keeps who looked up whom, for which days and how many records came of it', async () => {
  const log = await logOf(...looked);
  const common = {
    at: '2026-11-23T10:00:00.000Z',
    operatorCode: '010218-20003',
    purpose: '4.2.4.2',
    applicationId: '',
  };
  expect(log.map(({ hash: _hash, prevHash: _prevHash, ...entry }) => entry)).toEqual([
    { id: 1, ...common, personCode: '120319-20001', from: '2026-03-01', till: '2026-03-31', records: 1 },
    { id: 2, ...common, personCode: '120319-20010', from: '2026-11-23', till: '2026-11-23', records: 0 },
    { id: 3, ...common, personCode: '120319-20028', from: '2026-06-30', till: '2026-06-30', records: 1 },
  ]);
});

it('keeps nothing of a question that was refused, for nothing was looked up', async () => {
  expect(
    await logOf({ PersonCode: '120319-20001' }, operator, { ...operator, PersonCode: '120319-20002' }),
  ).toEqual([]);
});

// Computed as obligations.md defines it, member by member, without the code under test.
it('chains its records', async () => {
  let prevHash = '0'.repeat(64);
  for (const record of await logOf(...looked)) {
    const { id, at, operatorCode, personCode, purpose, applicationId, from, till, records } = record;
    const canonical = `{"applicationId":"${applicationId}","at":"${at}","from":"${from}","id":${id},"operatorCode":"${operatorCode}","personCode":"${personCode}","purpose":"${purpose}","records":${records},"till":"${till}"}`;
    const hash = createHash('sha256').update(prevHash).update('\n').update(canonical).digest('hex');
    expect(record).toMatchObject({ prevHash, hash });
    prevHash = hash;
  }
});
