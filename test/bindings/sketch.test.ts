import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sketchBody } from '../../src/bindings/sketch-body.ts';
import { sketchValue } from '../../src/bindings/sketch-value.ts';
import { profileOf } from './answers.ts';

const json = profileOf('kind: json');
const soap = profileOf('kind: soap');

it.each<readonly [unknown, string]>([
  [undefined, 'nothing'],
  [null, 'null'],
  [true, 'true'],
  [1, '1'],
  [-2.5, '-2.5'],
  [12031920001, 'number of 11 digits'],
  [90000077325, '90000077325'],
  [1e300, 'number'],
  ['', 'empty text'],
  ['1', '"1"'],
  ['90000077325', '"90000077325"'],
  ['120319-20001', 'text of 12 characters'],
  ['12031920001', 'text of 11 characters'],
  ['Anna', 'text of 4 characters'],
  ['2026-06-30', '"2026-06-30"'],
  ['2026-06-30T00:00:00.000+03:00', '"2026-06-30T00:00:00.000+03:00"'],
  ['30.06.2026', '"30.06.2026"'],
  ['29123456', 'text of 8 characters'],
  ['2026-06-30 Anna', 'text of 15 characters'],
  [[1, 2], 'list of 2'],
  [{}, 'object'],
])('shows %j as %s', (value, sketch) => {
  expect(sketchValue(value)).toBe(sketch);
});

it('sketches JSON', () => {
  const body = JSON.stringify([
    {
      PKods: '120319-20001',
      Statuss: 1,
      DatumsNo: '2026-01-01T00:00:00',
      Pasvaldiba: '90000077325',
      dzimis: '2019-03-12',
      'Anna Bērziņa': 'x',
      meta: { lapa: 1 },
    },
    null,
  ]);
  expect(sketchBody(Buffer.from(body), 'application/json', json)).toBe(
    [
      '[',
      '  {',
      '    "PKods": "120319-20001"',
      '    "Statuss": 1',
      '    "DatumsNo": "2026-01-01T00:00:00"',
      '    "Pasvaldiba": "90000077325"',
      '    "dzimis": text of 10 characters',
      '    "(name of 12 characters)": text of 1 characters',
      '    "meta": {',
      '      "lapa": number',
      '    }',
      '  }',
      '  null',
      ']',
    ].join('\n'),
  );
});

it('sketches SOAP', () => {
  const body =
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><StatusaParbaudeResponse xmlns="urn:lv:sopa:statuss:1">' +
    '<Ieraksts vards="Anna"><PKods>120319-20001</PKods><DatumsLidz xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="1"/><vards>Anna</vards></Ieraksts>' +
    '</StatusaParbaudeResponse></s:Body></s:Envelope>';
  expect(sketchBody(Buffer.from(body), 'text/xml', soap)).toBe(
    [
      '<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/">',
      '  <Body>',
      '    <StatusaParbaudeResponse xmlns="urn:lv:sopa:statuss:1">',
      '      <Ieraksts>',
      '        <PKods>"120319-20001"</PKods>',
      '        <DatumsLidz xsi:nil="true"/>',
      '        <vards>text of 4 characters</vards>',
      '      </Ieraksts>',
      '    </StatusaParbaudeResponse>',
      '  </Body>',
      '</Envelope>',
    ].join('\n'),
  );
});

it.each([
  ['', undefined, ''],
  ['<!DOCTYPE html><p>Anna', 'text/html; charset=utf-8', 'text/html, 22 bytes'],
  ['Anna', undefined, 'no media type, 4 bytes'],
  ['[1', 'application/json', 'application/json, 2 bytes'],
  ['"Anna"', 'application/json', 'text of 4 characters'],
  ['<faultcode>soap:Client</faultcode>', 'text/xml', '<faultcode>soap:Client</faultcode>'],
  ['<faultstring>Anna</faultstring>', 'text/xml', '<faultstring>text of 4 characters</faultstring>'],
])('sketches %j of %s', (body, type, sketch) => {
  expect(sketchBody(Buffer.from(body), type, soap)).toBe(sketch);
});

it('shows no word of any text, whatever its place', () => {
  const secret = 'Bērziņa Anna 29123456';
  const group = fc.dictionary(
    fc.constantFrom('PKods', 'Statuss', 'DatumsNo', 'Pasvaldiba', 'userName', 'x', secret),
    fc.constantFrom(secret, [secret], { vards: secret }, 2912345678),
  );
  fc.assert(
    fc.property(fc.array(group), (records) => {
      expect(sketchBody(Buffer.from(JSON.stringify(records)), 'application/json', json)).not.toMatch(
        /Bērziņa|Anna|29123456/,
      );
    }),
  );
});

it('ends where it is long enough', () => {
  const sketch = sketchBody(
    Buffer.from(JSON.stringify(Array.from({ length: 5000 }, () => ({ Statuss: 1 })))),
    undefined,
    json,
  );
  expect(sketch.length).toBe(2001);
  expect(sketch.endsWith('…')).toBe(true);
});
