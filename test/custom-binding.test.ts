import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { makeBinding } from '../src/bindings/make-binding.ts';
import { parseProfile } from '../src/bindings/parse-profile.ts';
import { referenceRun } from './reference-run.ts';

/** What another municipality might write: names, path, place of the list and namespace of its own. */
const profiles = {
  'a JSON service of another vendor': `
    kind: json
    path: /api/v2/social-status/query
    records: /data/items
    asked: { PersonCode: personasKods, dateFrom: no, dateTill: lidz, userName: vards, userSecondName: uzvards, userPersonCode: operators }
    record: { PKods: personasKods, Statuss: veids, DatumsNo: sakums, DatumsLidz: beigas, Pasvaldiba: regNr }
  `,
  'a SOAP service of another vendor': `
    kind: soap
    path: /services/SocialStatus
    namespace: http://cits.example/socialais/v3
    soapAction: ""
    request: GetStatus
    response: GetStatusResult
    entry: StatusItem
    qualified: false
    asked: { PersonCode: Code, dateFrom: From, dateTill: To, userName: OpName, userSecondName: OpSurname, userPersonCode: OpCode }
    record: { PKods: Code, Statuss: Kind, DatumsNo: Start, DatumsLidz: End, Pasvaldiba: Org }
  `,
};

it.each(Object.entries(profiles))('%s is judged by a YAML file alone', async (_name, yaml) => {
  const parsed = parseProfile(parse(yaml), 'other');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.wrong));
  const run = await referenceRun({ face: parsed.value.kind, binding: makeBinding(parsed.value) });
  expect(
    run.checks
      .filter(({ outcome }) => ['failed', 'warning', 'not-tested'].includes(outcome))
      .map(({ id }) => id),
  ).toEqual([]);
  expect(run).toMatchObject({ verdict: 'conforms', binding: 'other' });
});

it('leaves out what rests on a ruling that the profile reads otherwise', async () => {
  const parsed = parseProfile({ kind: 'json', without: ['unknown-person'] }, 'json');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.wrong));
  const run = await referenceRun({ face: 'json', binding: makeBinding(parsed.value) });
  expect(run.checks.find(({ id }) => id === 'unknown-person-gets-one-zero-record')).toMatchObject({
    outcome: 'not-applicable',
    because: { code: 'ruling-switched-off', ruling: 'unknown-person' },
  });
});
