import { expect, it } from 'vitest';
import { answer, bindingOf, short } from './answers.ts';

const json = bindingOf('kind: json');
const soap = bindingOf('{ kind: soap, versions: ["1.1", "1.2"] }');
const only11 = bindingOf('kind: soap');

const env = 'http://schemas.xmlsoap.org/soap/envelope/';
const env12 = 'http://www.w3.org/2003/05/soap-envelope';

const problem = '{"type":"about:blank","title":"Nepareizs pieprasījums","status":400,"errors":[]}';
const record =
  '[{"PKods":"120319-20001","Statuss":1,"DatumsNo":"2026-01-01T00:00:00","Pasvaldiba":"90000077325"}]';
const read = '120319-20001 1 2026-01-01..open 90000077325';

it.each([
  [200, 'answer'],
  [201, 'answer'],
  [299, 'answer'],
  [300, 'redirect'],
  [302, 'redirect'],
  [308, 'redirect'],
  [400, 'refusal'],
  [401, 'refusal'],
  [403, 'refusal'],
  [404, 'error'],
  [405, 'refusal'],
  [406, 'error'],
  [409, 'error'],
  [413, 'refusal'],
  [415, 'refusal'],
  [422, 'refusal'],
  [500, 'error'],
  [502, 'error'],
  [101, 'error'],
])('takes HTTP %i without a Fault for %s', (status, kind) => {
  expect(json.read(answer('application/json', '[]', status)).kind).toBe(kind);
  expect(soap.read(answer('text/xml', '<a/>', status)).kind).toBe(kind);
});

it.each([429, 503])('takes HTTP %i for busy only where it says how long', (status) => {
  const plain = answer('text/plain', 'vēlāk', status);
  const polite = { ...plain, headers: { ...plain.headers, 'retry-after': '5' } };
  for (const binding of [json, soap]) {
    expect(binding.read(plain).kind).toBe('error');
    expect(binding.read(polite).kind).toBe('busy');
  }
});

it.each([
  ['a problem', 'application/problem+json', problem],
  ['a page', 'text/html', '<h1>400'],
  ['nothing', undefined, ''],
  ['a problem with a code and a status of its own', 'application/json', '{"PKods":"E-12","Statuss":400}'],
  ['an unknown person', 'application/json', '[{"PKods":"120319-20028","Statuss":0}]'],
])('finds no fault with a refusal that is %s', (_name, type, body) => {
  expect(short(json.read(answer(type, body, 400)))[0]).toBe('refusal');
  expect(json.read(answer(type, body, 400))).toMatchObject({ records: [], flaws: [], extras: [] });
  expect(soap.read(answer(type, body, 422))).toMatchObject({
    kind: 'refusal',
    records: [],
    flaws: [],
    extras: [],
  });
});

it.each([
  ['a refusal', 403, 'refusal'],
  ['an error', 500, 'error'],
  ['a redirect', 302, 'redirect'],
])('sees the records that %s bears, wherever they stand', (_name, status, kind) => {
  expect(short(json.read(answer('application/json', record, status)))).toEqual([kind, read]);
  const within = `{"error":"x","data":${record},"more":{"one":${record}}}`;
  expect(short(json.read(answer('application/json', within, status)))).toEqual([kind, read, read]);
});

const fault11 =
  '<faultcode>e:Client</faultcode><faultstring xml:lang="lv">Nepareizs pieprasījums</faultstring>';
const fault12 =
  '<e:Code><e:Value>e:Sender</e:Value></e:Code><e:Reason><e:Text xml:lang="lv">Nepareizs pieprasījums</e:Text></e:Reason>';
const enveloped = (fault: string, namespace = env): string =>
  `<e:Envelope xmlns:e="${namespace}"><e:Body><e:Fault>${fault}</e:Fault></e:Body></e:Envelope>`;

const faults: readonly (readonly [
  name: string,
  status: number,
  type: string,
  body: string,
  ...short: string[],
])[] = [
  ['1.1 under 500', 500, 'text/xml', enveloped(fault11), 'refusal'],
  ['1.1 under 400', 400, 'text/xml', enveloped(fault11), 'refusal'],
  ['1.1 under 403', 403, 'text/xml', enveloped(fault11), 'refusal'],
  ['1.2 under 500', 500, 'application/soap+xml', enveloped(fault12, env12), 'refusal'],
  ['1.2 under 400', 400, 'application/soap+xml', enveloped(fault12, env12), 'refusal'],
  [
    '1.2 with subcodes',
    400,
    'application/soap+xml',
    enveloped(fault12.replace('</e:Code>', '<e:Subcode><e:Value>m:X</e:Value></e:Subcode></e:Code>'), env12),
    'refusal',
  ],
  [
    '1.1 with an actor and details',
    500,
    'text/xml',
    enveloped(`${fault11}<faultactor/><detail><x xmlns="urn:cits">1</x></detail>`),
    'refusal',
  ],
  ['1.1 under another media type', 500, 'application/xml', enveloped(fault11), 'refusal'],
  [
    '1.1 under 200',
    200,
    'text/xml',
    enveloped(fault11),
    'refusal',
    'fault-under-success : HTTP 400, 500, not HTTP 200',
  ],
  [
    '1.1 under 202',
    202,
    'text/xml',
    enveloped(fault11),
    'refusal',
    'fault-under-success : HTTP 400, 500, not HTTP 202',
  ],
  ['1.1 under 404', 404, 'text/xml', enveloped(fault11), 'error', 'unreadable'],
  ['1.1 under 502', 502, 'text/xml', enveloped(fault11), 'error', 'unreadable'],
  [
    'without a code',
    500,
    'text/xml',
    enveloped('<faultstring>x</faultstring>'),
    'refusal',
    'fault-form /Envelope/Body/Fault/faultcode: text, not nothing',
  ],
  [
    'with an empty text',
    500,
    'text/xml',
    enveloped('<faultcode>e:Client</faultcode><faultstring> </faultstring>'),
    'refusal',
    'fault-form /Envelope/Body/Fault/faultstring: text, not nothing',
  ],
  [
    'with qualified parts',
    500,
    'text/xml',
    enveloped('<e:faultcode>e:Client</e:faultcode><e:faultstring>x</e:faultstring>'),
    'refusal',
    'fault-form /Envelope/Body/Fault/faultcode: text, not nothing',
    'fault-form /Envelope/Body/Fault/faultstring: text, not nothing',
  ],
  [
    '1.2 with parts of 1.1',
    500,
    'application/soap+xml',
    enveloped(fault11, env12),
    'refusal',
    'fault-form /Envelope/Body/Fault/Code/Value: text, not nothing',
    'fault-form /Envelope/Body/Fault/Reason/Text: text, not nothing',
  ],
  [
    '1.1 in an envelope of 1.2',
    500,
    'application/soap+xml',
    `<e:Envelope xmlns:e="${env12}"><e:Body><Fault xmlns="${env}">${fault11}</Fault></e:Body></e:Envelope>`,
    'refusal',
    `fault-form /Envelope/Body/Fault: {${env12}}Fault, not {${env}}Fault`,
  ],
  [
    'without an envelope',
    500,
    'text/xml',
    `<Fault xmlns="${env}" xmlns:e="${env}"><faultcode xmlns="">e:Client</faultcode></Fault>`,
    'refusal',
    `fault-form /Envelope/Body/Fault: {${env}}Fault, not no Envelope`,
  ],
];

for (const [name, status, type, body, ...expected] of faults) {
  it(`reads a Fault of ${name}`, () => {
    expect(short(soap.read(answer(type, body, status)))).toEqual(expected);
  });
}

it('tells of a Fault of a version that is not offered', () => {
  expect(short(only11.read(answer('application/soap+xml', enveloped(fault12, env12), 500)))).toEqual([
    'refusal',
    'fault-form /Envelope/Body/Fault: SOAP 1.1, not SOAP 1.2',
  ]);
});

it('takes an element of the name Fault that is not of SOAP for content', () => {
  const body = `<e:Envelope xmlns:e="${env}"><e:Body><Fault xmlns="urn:cits"/></e:Body></e:Envelope>`;
  expect(soap.read(answer('text/xml', body))).toMatchObject({ kind: 'answer', readable: false });
});

it('sees the records that a Fault bears', () => {
  const detail =
    '<detail><x><PKods>120319-20001</PKods><Statuss>1</Statuss><DatumsNo>2026-01-01T00:00:00</DatumsNo><Pasvaldiba>90000077325</Pasvaldiba></x></detail>';
  expect(short(soap.read(answer('text/xml', enveloped(fault11 + detail), 500)))).toEqual(['refusal', read]);
});
