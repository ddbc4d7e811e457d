import { inRecords, text, withField } from '../changes.ts';
import type { Conduct } from '../conduct.ts';
import { type Defect, defect, IN_JSON } from '../defect.ts';
import { neverIssued } from '../people.ts';

const status = (change: (value: 1 | 2) => unknown): Conduct => ({
  fields: inRecords('Statuss', (value) => change(value as 1 | 2)),
});

/** Wrong fields and wrong JSON. */
export const fieldDefects: readonly Defect[] = [
  defect('statuss-as-string', 'response semantics', status(String), IN_JSON),
  defect(
    'statuss-with-fraction',
    'response semantics',
    status((value) => value + 0.5),
  ),
  defect(
    'statuss-3',
    'response semantics',
    status(() => 3),
  ),
  defect(
    'statuss-word',
    'response semantics',
    status(() => 'trūcīgs'),
  ),
  defect(
    'statuss-swapped',
    'semantics',
    status((value) => 3 - value),
  ),
  defect(
    'statuss-always-1',
    'semantics',
    status(() => 1),
  ),
  defect(
    'statuss-missing',
    'response semantics',
    status(() => undefined),
  ),
  defect('pkods-missing', 'response semantics', { fields: inRecords('PKods', () => undefined) }),
  defect('pkods-of-another', 'semantics response disclosure', {
    fields: inRecords('PKods', () => neverIssued('010119', 77)),
  }),
  defect('pkods-masked', 'response semantics', {
    fields: inRecords('PKods', (code) => String(code).replace(/.{5}$/u, '*****')),
  }),
  defect(
    'pkods-as-number',
    'response semantics',
    { fields: inRecords('PKods', (code) => Number(String(code).replace('-', ''))) },
    IN_JSON,
  ),
  defect('pkods-empty', 'response semantics', { fields: inRecords('PKods', () => '') }),
  defect('pasvaldiba-missing', 'response semantics', { fields: inRecords('Pasvaldiba', () => undefined) }),
  defect('pasvaldiba-null', 'response semantics', {
    fields: inRecords('Pasvaldiba', () => null),
    soap: { nil: (name) => `<s:${name} xsi:nil="true"/>` },
  }),
  defect('pasvaldiba-as-number', 'response semantics', { fields: inRecords('Pasvaldiba', Number) }, IN_JSON),
  defect('pasvaldiba-of-another', 'semantics response', {
    fields: inRecords('Pasvaldiba', () => '90000000161'),
  }),
  defect('pasvaldiba-as-name', 'response semantics', { fields: inRecords('Pasvaldiba', () => 'Daugavpils') }),
  defect('pasvaldiba-with-lv', 'response semantics', {
    fields: inRecords('Pasvaldiba', (number) => `LV${String(number)}`),
  }),
  defect('pasvaldiba-twelve-digits', 'response semantics', {
    fields: inRecords('Pasvaldiba', (number) => `${String(number)}0`),
  }),
  defect('field-names-in-lower-case', 'response disclosure', {
    fields: (fields) => fields.map(([name, value]) => [name.toLowerCase(), value]),
  }),
  defect('field-names-of-the-annex', 'response disclosure', {
    fields: (fields) => fields.map(([name, value]) => [name === 'Pasvaldiba' ? 'Pasvaldība' : name, value]),
  }),
  defect('wrapped-in-an-object', 'response', { json: { value: (list) => ({ Ieraksts: list }) } }, IN_JSON),
  defect(
    'one-record-without-array',
    'response',
    { json: { value: (list) => (list.length === 1 ? list[0] : list) } },
    IN_JSON,
  ),
  defect('array-in-array', 'response', { json: { value: (list) => [list] } }, IN_JSON),
  defect(
    'json-as-string',
    'response',
    text((json) => JSON.stringify(json)),
    IN_JSON,
  ),
  defect(
    'json-with-trailing-comma',
    'response',
    text((json) => json.replace(/\}\]$/u, '},]')),
    IN_JSON,
  ),
  defect(
    'json-key-twice',
    'response',
    text((json) =>
      json.replaceAll(/("Statuss":)([12])/gu, (_, key: string, value: string) => `${key}0,${key}${value}`),
    ),
    IN_JSON,
  ),
  defect(
    'json-followed-by-text',
    'response',
    text((json) => `${json}OK`),
    IN_JSON,
  ),
  defect(
    'json-in-single-quotes',
    'response',
    text((json) => json.replaceAll('"', "'")),
    IN_JSON,
  ),
  defect(
    'nested-technical-object',
    'response disclosure',
    { fields: withField('gimene', [{ radinieks: 'dēls' }]) },
    IN_JSON,
  ),
];
