import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, it } from 'vitest';
import { parse } from 'yaml';
import type { AskedField, RecordField, StatusCode } from '../../src/exchange/annex.ts';
import type { components, operations } from '../../src/exchange/generated/openapi.ts';
import { jsonTakes } from './judges.ts';

const read = (file: string): string =>
  readFileSync(new URL(`../../schemas/${file}`, import.meta.url), 'utf8');
const openapi = parse(read('sopa-statuss.openapi.yaml'));
const post = openapi.paths['/statusa-parbaude'].post;

it('asks for a client certificate and for nothing else', () => {
  expect([openapi.openapi, openapi.security]).toEqual(['3.1.1', [{ clientCertificate: [] }]]);
  expect(openapi.components.securitySchemes.clientCertificate.type).toBe('mutualTLS');
});

it('takes a personal code in the body alone', () => {
  expect(Object.keys(openapi.paths)).toEqual(['/statusa-parbaude']);
  expect(Object.keys(openapi.paths['/statusa-parbaude'])).toEqual(['post']);
  expect(post.parameters).toBeUndefined();
});

it('refuses as ruled, in problem+json', () => {
  expect(Object.keys(post.responses)).toEqual([
    '200',
    '400',
    '401',
    '403',
    '405',
    '413',
    '415',
    '422',
    '429',
    '503',
  ]);
  expect(Object.keys(openapi.components.responses.Refusal.content)).toEqual(['application/problem+json']);
  expect(openapi.components.responses.Busy.headers['Retry-After'].required).toBe(true);
});

const examples: Readonly<Record<string, { readonly value: unknown }>> =
  post.responses['200'].content['application/json'].examples;

it('shows a question and answers that are right', () => {
  expect(jsonTakes('question', post.requestBody.content['application/json'].example).takes).toBe(true);
  expect(Object.entries(examples).filter(([, { value }]) => !jsonTakes('answer', value).takes)).toEqual([]);
});

it.each(['question', 'record', 'answer'] as const)(
  'shows examples in %s.schema.json that are right',
  (message) => {
    const { examples: shown }: { readonly examples: readonly unknown[] } = JSON.parse(
      read(`${message}.schema.json`),
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((one) => !jsonTakes(message, one).takes)).toEqual([]);
  },
);

it('has the fields of the annex, by type', () => {
  type Schemas = components['schemas'];
  expectTypeOf<keyof Schemas['Question']>().toEqualTypeOf<AskedField>();
  expectTypeOf<keyof Schemas['Record']>().toEqualTypeOf<RecordField>();
  expectTypeOf<Schemas['Record']['Statuss']>().toEqualTypeOf<StatusCode>();
  type Responses = operations['StatusaParbaude']['responses'];
  expectTypeOf<Responses[200]['content']['application/json']>().toEqualTypeOf<Schemas['Answer']>();
});
