import { expect, it } from 'vitest';
import type { Extra } from '../../src/exchange/reading.ts';
import { answer, bindingOf } from './answers.ts';

const json = bindingOf('kind: json');
const nested = bindingOf('{ kind: json, records: /data/items }');
const soap = bindingOf('kind: soap');

const record = { PKods: '120319-20028', Statuss: 0 };

function told({ path, name, inRecord, value }: Extra): string {
  return `${inRecord ? 'in' : 'beside'} ${path} ${name} = ${value}`;
}

it.each<readonly [string, unknown, readonly string[]]>([
  ['nothing', [record], []],
  [
    'members of a record',
    [{ ...record, vards: 'Anna', berni: 2, piezimes: null }],
    ['in /0/vards vards = Anna', 'in /0/berni berni = 2', 'in /0/piezimes piezimes = null'],
  ],
  [
    'what is innermost',
    [{ ...record, persona: { vards: 'Anna', adrese: [{ iela: 'Rīgas' }, { iela: 'Saules' }] } }],
    [
      'in /0/persona/vards persona.vards = Anna',
      'in /0/persona/adrese/0/iela persona.adrese.iela = Rīgas',
      'in /0/persona/adrese/1/iela persona.adrese.iela = Saules',
    ],
  ],
  [
    'what is empty',
    [{ ...record, persona: {}, berni: [] }],
    ['in /0/persona persona = ', 'in /0/berni berni = '],
  ],
  ['metadata of serializers', [{ ...record, $type: 'Sopa.Ieraksts' }], ['in /0/$type $type = Sopa.Ieraksts']],
  ['a name in another case', [{ pkods: '120319-20028', Statuss: 0 }], []],
  [
    'names that are no names',
    [{ ...record, 'Anna Bērziņa': 1, '120319-20001': 2, kods12031920001: 3, 'a/b': 4 }],
    [
      'in /0/(name of 12 characters) (name of 12 characters) = 1',
      'in /0/(name of 12 characters) (name of 12 characters) = 2',
      'in /0/(name of 15 characters) (name of 15 characters) = 3',
      'in /0/(name of 3 characters) (name of 3 characters) = 4',
    ],
  ],
  ['what is no record in the list', ['Anna', record], ['beside /0  = Anna']],
  ['neighbours of a list that is elsewhere', { kopa: 1, dati: [record] }, ['beside /kopa kopa = 1']],
])('gathers from JSON: %s', (_name, body, expected) => {
  expect(json.read(answer('application/json', JSON.stringify(body))).extras.map(told)).toEqual(expected);
});

it('names what stands beside a nested list by its own names', () => {
  const body = { meta: { lapa: 1 }, data: { total: 1, items: [record], persona: { vards: 'Anna' } } };
  const { extras, flaws } = nested.read(answer('application/json', JSON.stringify(body)));
  expect(extras.map(told)).toEqual([
    'beside /meta/lapa meta.lapa = 1',
    'beside /data/total total = 1',
    'beside /data/persona/vards persona.vards = Anna',
  ]);
  expect(flaws).toEqual([]);
});

const own = 'urn:lv:sopa:statuss:1';
const fields = '<PKods>120319-20028</PKods><Statuss>0</Statuss>';
const envelope = (records: string, header = ''): string =>
  `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/">${header}<e:Body><StatusaParbaudeResponse xmlns="${own}">${records}</StatusaParbaudeResponse></e:Body></e:Envelope>`;
const response = '/Envelope/Body/StatusaParbaudeResponse';

it.each<readonly [string, string, readonly string[]]>([
  ['nothing', envelope(`<Ieraksts>${fields}</Ieraksts>`), []],
  [
    'elements and attributes of a record',
    envelope(`<Ieraksts vards="Anna" xml:lang="lv">${fields}<uzvards>Bērziņa</uzvards></Ieraksts>`),
    [
      `in ${response}/Ieraksts[1]/@vards @vards = Anna`,
      `in ${response}/Ieraksts[1]/uzvards uzvards = Bērziņa`,
    ],
  ],
  [
    'attributes of a field',
    envelope(`<Ieraksts>${fields.replace('<PKods', '<PKods vards="Anna"')}</Ieraksts>`),
    [`in ${response}/Ieraksts[1]/PKods/@vards PKods.@vards = Anna`],
  ],
  [
    'what is innermost',
    envelope(
      `<Ieraksts>${fields}<persona><vards>Anna</vards><x:adrese xmlns:x="urn:x"><iela>Rīgas</iela></x:adrese></persona></Ieraksts>`,
    ),
    [
      `in ${response}/Ieraksts[1]/persona/vards persona.vards = Anna`,
      `in ${response}/Ieraksts[1]/persona/adrese/iela persona.adrese.iela = Rīgas`,
    ],
  ],
  [
    'a second of a field',
    envelope(`<Ieraksts>${fields}<x:PKods xmlns:x="urn:x">120319-20001</x:PKods></Ieraksts>`),
    [`in ${response}/Ieraksts[1]/PKods PKods = 120319-20001`],
  ],
  [
    'neighbours in any namespace',
    envelope(
      `<Ieraksts>${fields}</Ieraksts><m:meta xmlns:m="urn:m" m:id="7"><m:vards>Anna</m:vards></m:meta>`,
    ),
    [`beside ${response}/meta/@id meta.@id = 7`, `beside ${response}/meta/vards meta.vards = Anna`],
  ],
  [
    'headers, but not those of the web-service stacks',
    envelope(
      '',
      '<e:Header><m:persona xmlns:m="urn:m"><m:vards>Anna</m:vards></m:persona><w:ReplyTo xmlns:w="http://www.w3.org/2005/08/addressing"><w:Address>urn:x</w:Address></w:ReplyTo></e:Header>',
    ),
    ['beside /Envelope/Header/persona/vards persona.vards = Anna'],
  ],
  [
    'text between elements',
    envelope(`Anna<Ieraksts>${fields}Bērziņa</Ieraksts>`),
    [`beside ${response}/#text #text = Anna`, `in ${response}/Ieraksts[1]/#text #text = Bērziņa`],
  ],
])('gathers from SOAP: %s', (_name, body, expected) => {
  expect(soap.read(answer('text/xml', body)).extras.map(told)).toEqual(expected);
});

it('keeps no more than two hundred', () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_unused, at) => [`a${at}`, at]));
  expect(json.read(answer('application/json', JSON.stringify([many, many]))).extras.length).toBe(200);
  const elements = Object.keys(many)
    .map((name) => `<${name} b="1"/>`)
    .join('');
  expect(soap.read(answer('text/xml', envelope(elements))).extras.length).toBe(200);
});
