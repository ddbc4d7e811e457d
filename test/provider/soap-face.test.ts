import { expect, it } from 'vitest';
import type { Incoming } from '../../src/provider/answerer.ts';
import type { Answer } from '../../src/provider/fault.ts';
import { answer, bytes, wsdl } from './parts.ts';

const envelopes = {
  '1.1': 'http://schemas.xmlsoap.org/soap/envelope/',
  '1.2': 'http://www.w3.org/2003/05/soap-envelope',
};
const operatorXml =
  '<userName>Anna</userName><userSecondName>Bērziņa</userSecondName><userPersonCode>010218-20003</userPersonCode>';

const envelope = (inner: string, version: '1.1' | '1.2' = '1.1'): string =>
  `<e:Envelope xmlns:e="${envelopes[version]}"><e:Body>${inner}</e:Body></e:Envelope>`;

const wrapped = (inner: string, version: '1.1' | '1.2' = '1.1'): string =>
  envelope(`<StatusaParbaude xmlns="urn:lv:sopa:statuss:1">${inner}</StatusaParbaude>`, version);

function askSoap(body: string, changed: Partial<Incoming> = {}): Promise<Answer> {
  return answer({
    method: 'POST',
    target: '/sopa',
    contentType: 'text/xml; charset=utf-8',
    body: bytes(body),
    ...changed,
  });
}

const march = '<dateFrom>2026-03-01T00:00:00</dateFrom><dateTill>2026-03-31T00:00:00</dateTill>';

function answered(inner: string, version: '1.1' | '1.2' = '1.1'): string {
  const name =
    'StatusaParbaudeResponse xmlns="urn:lv:sopa:statuss:1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const response = inner === '' ? `<${name}/>` : `<${name}>${inner}</StatusaParbaudeResponse>`;
  return `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${envelopes[version]}"><soap:Body>${response}</soap:Body></soap:Envelope>`;
}

it.each([
  [
    'a status',
    `<PersonCode>120319-20001</PersonCode>${march}`,
    '<Ieraksts><PKods>120319-20001</PKods><Statuss>1</Statuss><DatumsNo>2026-01-01T00:00:00</DatumsNo><DatumsLidz>2026-06-30T00:00:00</DatumsLidz><Pasvaldiba>90000077325</Pasvaldiba></Ieraksts>',
  ],
  [
    'a status without an end',
    '<PersonCode>010218-20011</PersonCode>',
    '<Ieraksts><PKods>010218-20011</PKods><Statuss>2</Statuss><DatumsNo>2026-10-25T00:00:00</DatumsNo><DatumsLidz xsi:nil="true"/><Pasvaldiba>90000077325</Pasvaldiba></Ieraksts>',
  ],
  ['a known person without a status', `<PersonCode>120319-20010</PersonCode>${march}`, ''],
  [
    'a person who is not known',
    `<PersonCode>120319-20028</PersonCode>${march}`,
    '<Ieraksts><PKods>120319-20028</PKods><Statuss>0</Statuss><DatumsNo xsi:nil="true"/><DatumsLidz xsi:nil="true"/><Pasvaldiba xsi:nil="true"/></Ieraksts>',
  ],
  [
    'dates with white space around them',
    '<PersonCode>120319-20010</PersonCode><dateFrom>\n  2026-03-01T00:00:00\n</dateFrom>',
    '',
  ],
  [
    'dates that are nil',
    '<PersonCode>120319-20010</PersonCode><dateFrom xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="1"/>',
    '',
  ],
  ['CDATA and a comment', '<PersonCode><![CDATA[120319]]>-<!-- x -->20010</PersonCode>', ''],
  [
    'an element that the annex does not know',
    '<PersonCode>120319-20010</PersonCode><piezime>x</piezime>',
    '',
  ],
])('%s', async (_what, inner, records) => {
  for (const version of ['1.1', '1.2'] as const) {
    const contentType = `${version === '1.1' ? 'text/xml' : 'application/soap+xml'}; charset=utf-8`;
    expect(await askSoap(wrapped(inner + operatorXml, version), { contentType })).toEqual({
      status: 200,
      headers: { 'Content-Type': contentType },
      body: answered(records, version),
    });
  }
});

it.each([
  ['in another order', wrapped(`${operatorXml}<PersonCode>120319-20010</PersonCode>`)],
  [
    'with prefixes',
    envelope(
      '<s:StatusaParbaude xmlns:s="urn:lv:sopa:statuss:1"><s:PersonCode>120319-20010</s:PersonCode><s:userName>Anna</s:userName><s:userSecondName>Bērziņa</s:userSecondName><s:userPersonCode>010218-20003</s:userPersonCode></s:StatusaParbaude>',
    ),
  ],
])('elements %s', async (_how, body) => {
  expect(await askSoap(body)).toMatchObject({ status: 200, body: answered('') });
});

it('a message in UTF-16', async () => {
  const text = `<?xml version="1.0" encoding="utf-16"?>${wrapped(`<PersonCode>120319-20010</PersonCode>${operatorXml}`)}`;
  const body = Buffer.from(`\uFEFF${text}`, 'utf16le');
  expect(await askSoap('', { body, contentType: 'text/xml' })).toMatchObject({
    status: 200,
    body: answered(''),
  });
});

it.each([
  ['no operator', wrapped('<PersonCode>120319-20001</PersonCode>'), 'userName is missing.'],
  ['no person', wrapped(operatorXml), 'PersonCode is missing.'],
  [
    'a person who is nil',
    wrapped(`<PersonCode xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>${operatorXml}`),
    'PersonCode is missing.',
  ],
  [
    'two persons',
    wrapped(`<PersonCode>120319-20001</PersonCode><PersonCode>120319-20010</PersonCode>${operatorXml}`),
    'The body cannot be read.',
  ],
  [
    'a person in no namespace',
    wrapped(`<PersonCode xmlns="">120319-20001</PersonCode>${operatorXml}`),
    'PersonCode is missing.',
  ],
  [
    'an empty date',
    wrapped(`<PersonCode>120319-20001</PersonCode><dateFrom/>${operatorXml}`),
    'dateFrom or dateTill is not a date.',
  ],
  ['no body', '', 'The body cannot be read.'],
  ['half a body', envelope('<StatusaParbaude>').slice(0, -20), 'The body cannot be read.'],
  ['no envelope', '<StatusaParbaude xmlns="urn:lv:sopa:statuss:1"/>', 'The body cannot be read.'],
  [
    'an envelope of the other version',
    wrapped(`<PersonCode>120319-20010</PersonCode>${operatorXml}`, '1.2'),
    'The body cannot be read.',
  ],
  ['another operation', envelope('<Cits xmlns="urn:lv:sopa:statuss:1"/>'), 'The body cannot be read.'],
  [
    'another namespace',
    envelope('<StatusaParbaude xmlns="urn:lv:sopa:statuss:2"/>'),
    'The body cannot be read.',
  ],
  [
    'a document type declaration',
    `<!DOCTYPE e [<!ENTITY kods "120319-20001">]>${wrapped(`<PersonCode>&kods;</PersonCode>${operatorXml}`)}`,
    'A document type declaration is not allowed.',
  ],
  [
    'an entity that nobody declared',
    wrapped(`<PersonCode>&kods;</PersonCode>${operatorXml}`),
    'The body cannot be read.',
  ],
])('%s gets a Fault', async (_what, body, words) => {
  expect(await askSoap(body)).toEqual({
    status: 500,
    headers: { 'Content-Type': 'text/xml; charset=utf-8' },
    body: `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${envelopes['1.1']}"><soap:Body><soap:Fault><faultcode>soap:Client</faultcode><faultstring>${words}</faultstring></soap:Fault></soap:Body></soap:Envelope>`,
  });
});

it('a Fault of SOAP 1.2 comes under 400', async () => {
  expect(await askSoap(wrapped(operatorXml, '1.2'), { contentType: 'application/soap+xml' })).toEqual({
    status: 400,
    headers: { 'Content-Type': 'application/soap+xml; charset=utf-8' },
    body: `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${envelopes['1.2']}"><soap:Body><soap:Fault><soap:Code><soap:Value>soap:Sender</soap:Value></soap:Code><soap:Reason><soap:Text xml:lang="en">PersonCode is missing.</soap:Text></soap:Reason></soap:Fault></soap:Body></soap:Envelope>`,
  });
});

it.each<[string, Partial<Incoming>, number]>([
  ['a media type that is not SOAP’s', { contentType: 'application/json' }, 415],
  ['no media type', { contentType: undefined }, 415],
  ['GET with the code in the URL', { method: 'GET', target: '/sopa?PersonCode=120319-20001' }, 405],
  ['DELETE', { method: 'DELETE' }, 405],
  ['a caller who is shut out', { problem: 'certificate' }, 403],
  [
    'a caller who is shut out and asks for the WSDL',
    { method: 'GET', target: '/sopa?wsdl', problem: 'certificate' },
    403,
  ],
  ['a body that was cut off', { problem: 'too-large' }, 413],
])('%s is refused by HTTP alone', async (_what, changed, status) => {
  const refused = await askSoap(wrapped(`<PersonCode>120319-20001</PersonCode>${operatorXml}`), changed);
  const allow = status === 405 ? { Allow: 'POST' } : {};
  expect([refused.status, refused.headers]).toEqual([
    status,
    { 'Content-Type': 'text/plain; charset=utf-8', ...allow },
  ]);
});

it.each(['/sopa?wsdl', '/sopa?WSDL'])('serves its WSDL at %s', async (target) => {
  expect(await askSoap('', { method: 'GET', target })).toEqual({
    status: 200,
    headers: { 'Content-Type': 'text/xml; charset=utf-8' },
    body: wsdl,
  });
});
