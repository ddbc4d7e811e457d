import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { validateRecord } from '../../src/exchange/validate-record.ts';

const whole = {
  PKods: '120319-20001',
  Statuss: 1,
  DatumsNo: '2026-01-01T00:00:00',
  DatumsLidz: '2026-06-30T00:00:00',
  Pasvaldiba: '90000077325',
};
const { DatumsNo: _from, Pasvaldiba: _town, ...partial } = whole;

it.each([
  ['a whole record', whole, []],
  ['a person not found', { PKods: '120319-20028', Statuss: 0 }, []],
  [
    'a status without its beginning and municipality',
    partial,
    [
      { instancePath: '', keyword: 'required', params: { missingProperty: 'DatumsNo' } },
      { instancePath: '', keyword: 'required', params: { missingProperty: 'Pasvaldiba' } },
    ],
  ],
  [
    'a figure as a text',
    { ...whole, Statuss: '1' },
    [
      { instancePath: '/Statuss', keyword: 'type', params: { type: 'integer' } },
      { instancePath: '/Statuss', keyword: 'enum', params: { allowedValues: [0, 1, 2] } },
    ],
  ],
  [
    'another member',
    { ...whole, Vards: 'Anna' },
    [{ instancePath: '', keyword: 'additionalProperties', params: { additionalProperty: 'Vards' } }],
  ],
  ['no record', null, [{ instancePath: '', keyword: 'type', params: { type: 'object' } }]],
])('tells all that is wrong with %s', (_case, data, errors) => {
  expect(validateRecord(data)).toEqual(errors);
});

it('never throws, and keeps nothing of the record before', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect(validateRecord(data).length).toBeGreaterThan(0);
      expect(validateRecord(whole)).toEqual([]);
    }),
  );
});
