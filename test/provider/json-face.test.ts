import { expect, it } from 'vitest';
import type { Incoming } from '../../src/provider/answerer.ts';
import { makeAnswerer } from '../../src/provider/answerer.ts';
import { answer, askJson, bytes, now, operator, profiles, subjects } from './parts.ts';

const year = { dateFrom: '2026-01-01T00:00:00', dateTill: '2026-12-31T00:00:00' };

it.each<[string, object, readonly object[]]>([
  [
    'a status',
    { PersonCode: '120319-20001', dateFrom: '2026-03-01T00:00:00', dateTill: '2026-03-31T00:00:00' },
    [
      {
        PKods: '120319-20001',
        Statuss: 1,
        DatumsNo: '2026-01-01T00:00:00',
        DatumsLidz: '2026-06-30T00:00:00',
        Pasvaldiba: '90000077325',
      },
    ],
  ],
  [
    'several, one of them without an end',
    { PersonCode: '01021820011', ...year },
    [
      {
        PKods: '010218-20011',
        Statuss: 1,
        DatumsNo: '2026-01-01T00:00:00',
        DatumsLidz: '2026-03-31T00:00:00',
        Pasvaldiba: '90000077325',
      },
      {
        PKods: '010218-20011',
        Statuss: 2,
        DatumsNo: '2026-04-01T00:00:00',
        DatumsLidz: '2026-04-01T00:00:00',
        Pasvaldiba: '90000077325',
      },
      {
        PKods: '010218-20011',
        Statuss: 2,
        DatumsNo: '2026-10-25T00:00:00',
        DatumsLidz: null,
        Pasvaldiba: '90000077325',
      },
    ],
  ],
  ['today, where no dates are given', { PersonCode: '120319-20001' }, []],
  ['a known person without a status', { PersonCode: '120319-20010', ...year }, []],
  [
    'a person who is not known',
    { PersonCode: '12031920028', ...year },
    [{ PKods: '120319-20028', Statuss: 0, DatumsNo: null, DatumsLidz: null, Pasvaldiba: null }],
  ],
  [
    'a code of the new form',
    { PersonCode: '320000-00008', ...year },
    [{ PKods: '320000-00008', Statuss: 0, DatumsNo: null, DatumsLidz: null, Pasvaldiba: null }],
  ],
  ['a question with a member that the annex does not know', { PersonCode: '120319-20010', piezime: 'x' }, []],
])('%s', async (_what, question, records) => {
  const { status, headers, body } = await askJson({ ...question, ...operator });
  expect({ status, headers, body: JSON.parse(String(body)) as unknown }).toEqual({
    status: 200,
    headers: { 'Content-Type': 'application/json' },
    body: records,
  });
});

it.each<[string, string | object, Partial<Incoming>, number, string]>([
  ['no operator', { PersonCode: '120319-20001' }, {}, 403, 'operator-name-missing'],
  ['no person', operator, {}, 400, 'person-code-missing'],
  ['no body', '', {}, 400, 'body'],
  ['half a body', '{"PersonCode":', {}, 400, 'body'],
  ['a list', '[]', {}, 400, 'body'],
  ['null', 'null', {}, 400, 'body'],
  ['bytes that are no UTF-8', '', { body: Uint8Array.of(0x7b, 0xff, 0x7d) }, 400, 'body'],
  ['XML', '<a/>', { contentType: 'text/xml' }, 415, 'media-type'],
  [
    'a form',
    'PersonCode=120319-20001',
    { contentType: 'application/x-www-form-urlencoded' },
    415,
    'media-type',
  ],
  ['no media type', {}, { contentType: undefined }, 415, 'media-type'],
  [
    'GET with the code in the URL',
    '',
    { method: 'GET', target: '/sopa/statusa-parbaude?PersonCode=120319-20001' },
    405,
    'method',
  ],
  ['PUT', {}, { method: 'PUT' }, 405, 'method'],
  [
    'a caller who is shut out',
    { PersonCode: '120319-20001', ...operator },
    { problem: 'certificate' },
    403,
    'certificate',
  ],
  ['a body that was cut off', '', { problem: 'too-large' }, 413, 'too-large'],
])('%s is refused', async (_what, body, changed, status, problem) => {
  const refused = await askJson(body, changed);
  const allow = status === 405 ? { Allow: 'POST' } : {};
  expect([refused.status, refused.headers]).toEqual([
    status,
    { 'Content-Type': 'application/problem+json', ...allow },
  ]);
  expect(JSON.parse(String(refused.body))).toEqual({
    type: `urn:atbilst:problem:${problem}`,
    title: expect.any(String) as unknown,
    status,
  });
});

it('takes a byte order mark and a charset', async () => {
  const body = bytes(`\uFEFF${JSON.stringify({ PersonCode: '120319-20010', ...operator })}`);
  expect(await askJson('', { body, contentType: 'application/json; charset=UTF-8' })).toMatchObject({
    status: 200,
    body: '[]',
  });
});

it('does not take a member from the prototype of all objects', async () => {
  const odd = { ...profiles.json, asked: { ...profiles.json.asked, PersonCode: 'toString' } };
  const strange = makeAnswerer({
    people: () => subjects,
    profiles: { ...profiles, json: odd },
    base: '',
    wsdl: () => '',
    hooks: [],
    now: () => now,
  });
  const body = bytes(JSON.stringify(operator));
  const target = '/statusa-parbaude';
  const { body: refusal } = await strange({
    method: 'POST',
    target,
    contentType: 'application/json',
    body,
  });
  expect(String(refusal)).toContain('person-code-missing');
});

it('puts the list where the profile has it', async () => {
  const placed = { ...profiles.json, records: '/dati/ieraksti' };
  const placing = makeAnswerer({
    people: () => subjects,
    profiles: { ...profiles, json: placed },
    base: '',
    wsdl: () => '',
    hooks: [],
    now: () => now,
  });
  const body = bytes(JSON.stringify({ PersonCode: '120319-20010', ...operator }));
  expect(
    await placing({ method: 'POST', target: '/statusa-parbaude', contentType: 'application/json', body }),
  ).toMatchObject({ body: '{"dati":{"ieraksti":[]}}' });
});

it.each(['/', '/sopa/', '/cits', '/sopa/statusa-parbaude/120319-20001', '/cits?wsdl'])(
  'serves nothing at %s',
  async (target) => {
    const incoming = { method: 'GET', target, contentType: undefined, body: new Uint8Array() };
    expect(await answer(incoming)).toMatchObject({ status: 404 });
  },
);

it('says no value of a request in a refusal', async () => {
  const odd = {
    PersonCode: '<x>SELECT</x>',
    dateFrom: 'x',
    userName: 'Jānis',
    userSecondName: 'Ozols',
    userPersonCode: '010218-20046',
  };
  for (const question of [
    odd,
    { ...odd, ...operator },
    { ...odd, ...operator, PersonCode: '120319-20002' },
  ]) {
    const { body } = await askJson(question);
    expect(String(body)).not.toMatch(/SELECT|Jānis|Ozols|010218|120319/);
  }
});
