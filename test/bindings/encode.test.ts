import { expect, it } from 'vitest';
import type { WireRequest } from '../../src/core/exchange.ts';
import type { Draft } from '../../src/exchange/draft.ts';
import { bindingOf } from './answers.ts';

const endpoint = new URL('https://sopa.example:8443/sopa');
const json = bindingOf('kind: json');
const soap = bindingOf('kind: soap');

const fields: Draft['fields'] = {
  PersonCode: '120319-20001',
  dateFrom: '2026-03-01T00:00:00',
  userName: 'Anna <&>',
  userSecondName: 'Bērziņa',
  userPersonCode: '010218-20003',
};

function bodyOf({ body }: WireRequest): string | undefined {
  return body === undefined ? undefined : new TextDecoder().decode(body);
}

it('writes a question as JSON', () => {
  const request = json.encode(endpoint, { fields });
  expect({ ...request, body: bodyOf(request) }).toEqual({
    method: 'POST',
    url: 'https://sopa.example:8443/sopa/statusa-parbaude',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json' },
    body: '{"PersonCode":"120319-20001","dateFrom":"2026-03-01T00:00:00","userName":"Anna <&>","userSecondName":"Bērziņa","userPersonCode":"010218-20003"}',
  });
});

const envelope = (namespace: string, content: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${namespace}"><soap:Body>${content}</soap:Body></soap:Envelope>`;
const env = 'http://schemas.xmlsoap.org/soap/envelope/';
const env12 = 'http://www.w3.org/2003/05/soap-envelope';
const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
const elements =
  '<PersonCode>120319-20001</PersonCode><dateFrom>2026-03-01T00:00:00</dateFrom><userName>Anna &lt;&amp;&gt;</userName>' +
  '<userSecondName>Bērziņa</userSecondName><userPersonCode>010218-20003</userPersonCode>';

it('writes a question as SOAP 1.1', () => {
  const request = soap.encode(endpoint, { fields });
  expect({ ...request, body: bodyOf(request) }).toEqual({
    method: 'POST',
    url: 'https://sopa.example:8443/sopa',
    headers: {
      'Content-Type': 'text/xml; charset=utf-8',
      SOAPAction: '"urn:lv:sopa:statuss:1/StatusaParbaude"',
      Accept: 'text/xml',
    },
    body: envelope(
      env,
      `<StatusaParbaude xmlns="urn:lv:sopa:statuss:1" xmlns:xsi="${xsi}">${elements}</StatusaParbaude>`,
    ),
  });
});

it('writes a question as SOAP 1.2', () => {
  const request = soap.encode(endpoint, { fields, soapVersion: '1.2' });
  expect(request.headers).toEqual({
    'Content-Type': 'application/soap+xml; charset=utf-8; action="urn:lv:sopa:statuss:1/StatusaParbaude"',
    Accept: 'application/soap+xml',
  });
  expect(bodyOf(request)).toBe(
    envelope(
      env12,
      `<StatusaParbaude xmlns="urn:lv:sopa:statuss:1" xmlns:xsi="${xsi}">${elements}</StatusaParbaude>`,
    ),
  );
});

it('writes unqualified children where the profile says so', () => {
  const request = bindingOf('{ kind: soap, qualified: false, namespace: "urn:x", request: Ask }').encode(
    endpoint,
    { fields: { PersonCode: 'x' } },
  );
  expect(bodyOf(request)).toBe(
    envelope(env, `<s:Ask xmlns:s="urn:x" xmlns:xsi="${xsi}"><PersonCode>x</PersonCode></s:Ask>`),
  );
});

it.each<readonly [string, Draft, string]>([
  ['nulls', { fields: { PersonCode: null, dateFrom: null } }, '{"PersonCode":null,"dateFrom":null}'],
  ['no fields', { fields: {} }, '{}'],
  [
    'members of no annex',
    { fields: { PersonCode: '1' }, extra: { merkis: 'x' } },
    '{"PersonCode":"1","merkis":"x"}',
  ],
  [
    'the order of the draft',
    { fields: { userName: 'A', PersonCode: '1' } },
    '{"userName":"A","PersonCode":"1"}',
  ],
  ['a body of its own', { fields, body: () => new TextEncoder().encode('[[') }, '[['],
])('writes JSON with %s', (_name, draft, expected) => {
  expect(bodyOf(json.encode(endpoint, draft))).toBe(expected);
});

it('writes nil for null, and elements of no annex', () => {
  expect(bodyOf(soap.encode(endpoint, { fields: { PersonCode: null }, extra: { merkis: '<' } }))).toContain(
    '<PersonCode xsi:nil="true"/><merkis>&lt;</merkis></StatusaParbaude>',
  );
});

it.each<readonly [string, Draft, Partial<WireRequest>]>([
  [
    'another media type',
    { fields, contentType: 'text/plain' },
    {
      headers: {
        'Content-Type': 'text/plain',
        Accept: 'text/xml',
        SOAPAction: '"urn:lv:sopa:statuss:1/StatusaParbaude"',
      },
    },
  ],
  [
    'headers left out and put in',
    { fields, headers: { soapaction: null, ACCEPT: '*/*', 'X-Id': '1' } },
    { headers: { 'Content-Type': 'text/xml; charset=utf-8', ACCEPT: '*/*', 'X-Id': '1' } },
  ],
  ['a suffix', { fields, urlSuffix: '?wsdl' }, { url: 'https://sopa.example:8443/sopa?wsdl' }],
  ['a method without a body', { fields, method: 'GET' }, { method: 'GET', headers: { Accept: 'text/xml' } }],
  ['another method', { fields, method: 'PUT' }, { method: 'PUT' }],
])('sends %s', (_name, draft, expected) => {
  const request = soap.encode(endpoint, draft);
  expect({ ...request, body: undefined }).toMatchObject(expected);
  expect(request.headers).toEqual(expected.headers ?? soap.encode(endpoint, { fields }).headers);
  expect('body' in request).toBe(draft.method !== 'GET');
});

it.each([
  ['https://h.example', 'https://h.example/statusa-parbaude'],
  ['https://h.example/', 'https://h.example/statusa-parbaude'],
  ['https://h.example/a/b/', 'https://h.example/a/b/statusa-parbaude'],
  ['https://h.example/a?key=1#x', 'https://h.example/a/statusa-parbaude?key=1'],
])('puts the path of the profile after that of %s', (given, url) => {
  expect(json.encode(new URL(given), { fields }).url).toBe(url);
});
