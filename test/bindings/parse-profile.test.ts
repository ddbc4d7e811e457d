import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { expect, it } from 'vitest';
import { parseProfile } from '../../src/bindings/parse-profile.ts';
import { jsonDefaults, soapDefaults } from '../../src/bindings/shipped-profiles.ts';

const shipped = join(import.meta.dirname, '../../contracts/bindings');

it.each([jsonDefaults, soapDefaults])('takes $name from what ships', (defaults) => {
  const { name, ...written } = defaults;
  const file: unknown = parseDocument(readFileSync(join(shipped, `${name}.yaml`), 'utf8')).toJS();
  expect(file).toEqual(written);
  expect(parseProfile(file, name)).toEqual({ ok: true, value: defaults });
  expect(parseProfile({ kind: name }, name)).toEqual({ ok: true, value: defaults });
});

it('takes a file at its word, and the rest from what ships', () => {
  const file = {
    kind: 'soap',
    path: '/a',
    entry: 'Rinda',
    versions: [1.2],
    record: { Statuss: 'Veids' },
    without: ['busy'],
  };
  expect(parseProfile(file, 'cits')).toEqual({
    ok: true,
    value: {
      ...soapDefaults,
      name: 'cits',
      path: '/a',
      entry: 'Rinda',
      versions: ['1.1', '1.2'],
      record: { ...soapDefaults.record, Statuss: 'Veids' },
      without: ['busy'],
    },
  });
});

it.each<readonly [string, unknown, string, RegExp]>([
  ['nothing', null, '', /must hold at least kind/],
  ['a list', [], '', /must hold at least kind/],
  ['no kind', { path: '/a' }, 'kind', /json or soap/],
  ['another kind', { kind: 'rest' }, 'kind', /json or soap/],
  ['an unknown key', { kind: 'json', pth: '/a' }, 'pth', /not known here: there are kind, path/],
  ['a key of the other kind', { kind: 'json', namespace: 'urn:x' }, 'namespace', /not known here/],
  ['a path without a slash', { kind: 'json', path: 'a' }, 'path', /must be a path such as/],
  ['a path with a query', { kind: 'json', path: '/a?b' }, 'path', /must be a path such as/],
  ['a path that is a number', { kind: 'json', path: 1 }, 'path', /must be a path such as/],
  ['a method without a message', { kind: 'json', method: 'GET' }, 'method', /such as POST/],
  ['a method in lower case', { kind: 'json', method: 'post' }, 'method', /such as POST/],
  ['no pointer', { kind: 'json', records: 'data.items' }, 'records', /JSON pointer/],
  ['a broken pointer', { kind: 'json', records: '/a~2' }, 'records', /JSON pointer/],
  [
    'an unknown field',
    { kind: 'json', asked: { personCode: 'a' } },
    'asked.personCode',
    /there are PersonCode/,
  ],
  ['an empty name', { kind: 'json', asked: { PersonCode: ' ' } }, 'asked.PersonCode', /must be a text/],
  ['a name that is no text', { kind: 'json', record: { PKods: 7 } }, 'record.PKods', /must be a text/],
  ['one name for two', { kind: 'json', record: { PKods: 'Statuss' } }, 'record', /two fields one name/],
  ['names as a list', { kind: 'json', record: ['PKods'] }, 'record', /wire name of each annex field/],
  [
    'a name that is no element',
    { kind: 'soap', asked: { PersonCode: 'a b' } },
    'asked.PersonCode',
    /local name/,
  ],
  ['a prefix', { kind: 'soap', entry: 'n:Ieraksts' }, 'entry', /local name/],
  ['an empty namespace', { kind: 'soap', namespace: '' }, 'namespace', /must be a namespace/],
  ['a namespace with spaces', { kind: 'soap', namespace: 'urn: x' }, 'namespace', /must be a namespace/],
  [
    'an action that breaks out',
    { kind: 'soap', soapAction: 'a"\r\nX: 1' },
    'soapAction',
    /without spaces and quotes/,
  ],
  ['an unknown version', { kind: 'soap', versions: ['1.1', '2.0'] }, 'versions[1]', /one of 1.1, 1.2/],
  ['versions that are no list', { kind: 'soap', versions: '1.1' }, 'versions', /must be a list/],
  ['a flag in words', { kind: 'soap', qualified: 'jā' }, 'qualified', /true or false/],
  ['an unknown ruling', { kind: 'soap', without: ['open-end'] }, 'without[0]', /one of dates-are-riga-days/],
])('tells of %s', (_name, file, path, wrong) => {
  expect(parseProfile(file, 'x')).toEqual({
    ok: false,
    wrong: [{ path, wrong: expect.stringMatching(wrong) as unknown }],
  });
});

it('tells of every mistake', () => {
  const parsed = parseProfile({ kind: 'soap', path: 'a', method: 'GET', record: { X: 'a', PKods: '' } }, 'x');
  expect(parsed).toMatchObject({ ok: false });
  expect(parsed.ok ? [] : parsed.wrong.map(({ path }) => path)).toEqual([
    'path',
    'method',
    'record.X',
    'record.PKods',
  ]);
});
