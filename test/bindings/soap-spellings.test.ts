import { expect, it } from 'vitest';
import { answer, bindingOf, nobody, open, short, utf16, whole } from './answers.ts';

const soap = bindingOf('{ kind: soap, versions: ["1.1", "1.2"] }');
const only11 = bindingOf('kind: soap');

const env = 'http://schemas.xmlsoap.org/soap/envelope/';
const env12 = 'http://www.w3.org/2003/05/soap-envelope';
const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
const own = 'urn:lv:sopa:statuss:1';

const fields =
  '<PKods>120319-20001</PKods><Statuss>1</Statuss><DatumsNo>2026-01-01T00:00:00</DatumsNo>' +
  '<DatumsLidz>2026-06-30T00:00:00</DatumsLidz><Pasvaldiba>90000077325</Pasvaldiba>';
const record = `<Ieraksts>${fields}</Ieraksts>`;
const response = (records: string): string =>
  `<StatusaParbaudeResponse xmlns="${own}">${records}</StatusaParbaudeResponse>`;
const envelope = (body: string, namespace = env): string =>
  `<soap:Envelope xmlns:soap="${namespace}"><soap:Body>${body}</soap:Body></soap:Envelope>`;
const plain = envelope(response(record));
const of = (changed: string): string => envelope(response(`<Ieraksts>${changed}</Ieraksts>`));
const replaced = (from: string | RegExp, to: string): string => of(fields.replace(from, to));
const prefixed = (prefix: string): string => fields.replaceAll(/<(\/?)/g, `<$1${prefix}:`);

/** Other stacks' ways to say the same, none of which is wrong. */
const spellings: readonly (readonly [
  name: string,
  type: string,
  body: string | Uint8Array,
  ...records: string[],
])[] = [
  ['as the annex says', 'text/xml; charset=utf-8', plain, whole],
  ['no charset', 'text/xml', plain, whole],
  ['charset in quotes and capitals', 'Text/XML;Charset="UTF-8"', plain, whole],
  ['SOAP 1.2', 'application/soap+xml; charset=utf-8', envelope(response(record), env12), whole],
  [
    'SOAP 1.2 with an action',
    `application/soap+xml; charset=utf-8; action="${own}/StatusaParbaudeResponse"`,
    envelope(response(record), env12),
    whole,
  ],
  [
    '.NET WCF: s: and an activity header',
    'text/xml; charset=utf-8',
    `<s:Envelope xmlns:s="${env}"><s:Header><ActivityId CorrelationId="5e2c" xmlns="http://schemas.microsoft.com/2004/09/ServiceModel/Diagnostics">00000000-0000-0000-0000-000000000000</ActivityId></s:Header><s:Body xmlns:xsi="${xsi}" xmlns:xsd="http://www.w3.org/2001/XMLSchema">${response(record)}</s:Body></s:Envelope>`,
    whole,
  ],
  [
    '.NET ASMX: declaration and spare namespaces',
    'text/xml; charset=utf-8',
    `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${env}" xmlns:xsi="${xsi}" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body>${response(record)}</soap:Body></soap:Envelope>`,
    whole,
  ],
  [
    'JAX-WS: S: and ns2:',
    'text/xml;charset=utf-8',
    `<?xml version='1.0' encoding='UTF-8'?><S:Envelope xmlns:S="${env}"><S:Body><ns2:StatusaParbaudeResponse xmlns:ns2="${own}"><ns2:Ieraksts>${prefixed('ns2')}</ns2:Ieraksts></ns2:StatusaParbaudeResponse></S:Body></S:Envelope>`,
    whole,
  ],
  [
    'CXF: an empty header',
    'text/xml;charset=UTF-8',
    `<soap:Envelope xmlns:soap="${env}"><soap:Header/><soap:Body>${response(record)}</soap:Body></soap:Envelope>`,
    whole,
  ],
  [
    'Spring-WS: SOAP-ENV and an empty header',
    'text/xml;charset=utf-8',
    `<SOAP-ENV:Envelope xmlns:SOAP-ENV="${env}"><SOAP-ENV:Header/><SOAP-ENV:Body>${response(record)}</SOAP-ENV:Body></SOAP-ENV:Envelope>`,
    whole,
  ],
  [
    'gSOAP: all namespaces at the root, encodingStyle',
    'text/xml; charset=utf-8',
    `<?xml version="1.0" encoding="UTF-8"?><SOAP-ENV:Envelope xmlns:SOAP-ENV="${env}" xmlns:SOAP-ENC="http://schemas.xmlsoap.org/soap/encoding/" xmlns:xsi="${xsi}" xmlns:n="${own}"><SOAP-ENV:Body SOAP-ENV:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"><n:StatusaParbaudeResponse><n:Ieraksts>${prefixed('n')}</n:Ieraksts></n:StatusaParbaudeResponse></SOAP-ENV:Body></SOAP-ENV:Envelope>`,
    whole,
  ],
  [
    'PHP SoapServer: ns1: and a line end',
    'text/xml; charset=utf-8',
    `<?xml version="1.0" encoding="UTF-8"?>\n<SOAP-ENV:Envelope xmlns:SOAP-ENV="${env}" xmlns:ns1="${own}"><SOAP-ENV:Body><ns1:StatusaParbaudeResponse><ns1:Ieraksts>${prefixed('ns1')}</ns1:Ieraksts></ns1:StatusaParbaudeResponse></SOAP-ENV:Body></SOAP-ENV:Envelope>\n`,
    whole,
  ],
  [
    'the default namespace on every element',
    'text/xml',
    plain.replaceAll(/<(PKods|Statuss|Datums\w+|Pasvaldiba|Ieraksts)>/g, `<$1 xmlns="${own}">`),
    whole,
  ],
  [
    'a prefix bound anew',
    'text/xml',
    `<a:Envelope xmlns:a="${env}"><a:Body><a:StatusaParbaudeResponse xmlns:a="${own}"><a:Ieraksts>${prefixed('a')}</a:Ieraksts></a:StatusaParbaudeResponse></a:Body></a:Envelope>`,
    whole,
  ],
  [
    'the envelope by the default namespace',
    'text/xml',
    `<Envelope xmlns="${env}"><Body>${response(record)}</Body></Envelope>`,
    whole,
  ],
  [
    'xsi:type on fields',
    'text/xml',
    of(
      `<PKods xmlns:xsi="${xsi}" xmlns:xs="http://www.w3.org/2001/XMLSchema" xsi:type="xs:string">120319-20001</PKods>${fields.slice(fields.indexOf('<Statuss'))}`,
    ),
    whole,
  ],
  ['CDATA', 'text/xml', replaced('120319-20001', '<![CDATA[120319-20001]]>'), whole],
  ['CDATA in part', 'text/xml', replaced('120319-20001', '1203<![CDATA[19-2]]>0001'), whole],
  [
    'comments and instructions within a value',
    'text/xml',
    replaced('120319-20001', '120319<!-- kods --><?php echo?>-20001'),
    whole,
  ],
  [
    'comments and instructions all about',
    'text/xml',
    `<?xml version="1.0"?><!-- a --><?b c?>${plain.replaceAll('><', '><!-- c --><')}<!-- z -->`,
    whole,
  ],
  ['character references', 'text/xml', replaced('120319-20001', '&#49;2&#x30;319&#45;20001'), whole],
  ['indented', 'text/xml', plain.replaceAll('><', '>\r\n    <'), whole],
  [
    'white space around what is no string',
    'text/xml',
    replaced(
      '<Statuss>1</Statuss><DatumsNo>2026-01-01T00:00:00<',
      '<Statuss>\n 1 </Statuss><DatumsNo>\t2026-01-01T00:00:00\n<',
    ),
    whole,
  ],
  ['a plus and zeros before the status', 'text/xml', replaced('<Statuss>1<', '<Statuss>+01<'), whole],
  ['a code without its hyphen', 'text/xml', replaced('120319-20001', '12031920001'), whole],
  [
    'offsets and fractions',
    'text/xml',
    replaced('2026-01-01T00:00:00', '2026-01-01T00:00:00.000+02:00'),
    whole,
  ],
  ['the end of a day as 24:00', 'text/xml', replaced('2026-06-30T00:00:00', '2026-06-29T24:00:00'), whole],
  ['a byte order mark', 'text/xml', `\uFEFF${plain}`, whole],
  ['UTF-16 with its mark', 'text/xml', utf16(`<?xml version="1.0" encoding="utf-16"?>${plain}`, 'le'), whole],
  ['UTF-16, big end first', 'text/xml; charset=utf-16', utf16(plain, 'be'), whole],
  [
    'UTF-16 without its mark',
    'text/xml',
    utf16(`<?xml version="1.0" encoding="UTF-16LE"?>${plain}`, 'le', ''),
    whole,
  ],
  [
    'Windows-1257 by its declaration',
    'text/xml',
    Buffer.from(`<?xml version="1.0" encoding="windows-1257"?><!-- \u00E2 -->${plain}`, 'latin1'),
    whole,
  ],
  [
    'ISO 8859-13 by the header',
    'text/xml; charset=ISO-8859-13',
    Buffer.from(`<!-- \u00E2 -->${plain}`, 'latin1'),
    whole,
  ],
  [
    'the header over the declaration',
    'text/xml; charset=utf-8',
    `<?xml version="1.0" encoding="utf-16"?><!-- ā -->${plain}`,
    whole,
  ],
  ['XML 1.1', 'text/xml', `<?xml version="1.1"?>${plain}`, whole],
  [
    'a standalone document',
    'text/xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${plain}`,
    whole,
  ],
  [
    'an open end left out',
    'text/xml',
    of(fields.replace('>1<', '>2<').replace(/<DatumsLidz>.*<\/DatumsLidz>/, '')),
    open,
  ],
  [
    'an open end that is nil',
    'text/xml',
    of(
      fields
        .replace('>1<', '>2<')
        .replace(/<DatumsLidz>.*<\/DatumsLidz>/, `<DatumsLidz xmlns:i="${xsi}" i:nil="true"/>`),
    ),
    open,
  ],
  [
    'nil as 1, with an end tag',
    'text/xml',
    of(
      fields
        .replace('>1<', '>2<')
        .replace(/<DatumsLidz>.*<\/DatumsLidz>/, `<DatumsLidz xmlns:i="${xsi}" i:nil=" 1 "></DatumsLidz>`),
    ),
    open,
  ],
  ['nobody', 'text/xml', of('<PKods>120319-20028</PKods><Statuss>0</Statuss>'), nobody],
  [
    'nobody, with nils',
    'text/xml',
    of(
      `<PKods>120319-20028</PKods><Statuss>0</Statuss>${['DatumsNo', 'DatumsLidz', 'Pasvaldiba'].map((name) => `<${name} xmlns:i="${xsi}" i:nil="true"/>`).join('')}`,
    ),
    nobody,
  ],
  ['no records', 'text/xml', envelope(response(''))],
  ['no records, in short', 'text/xml', envelope(`<StatusaParbaudeResponse xmlns="${own}"/>`)],
  ['no records, over two lines', 'text/xml', envelope(response('\n  '))],
  ['several records', 'text/xml', envelope(response(record + record)), whole, whole],
  [
    'a neighbour in another namespace',
    'text/xml',
    envelope(response(`${record}<m:Meta xmlns:m="urn:cits:meta"><m:Ilgums>12</m:Ilgums></m:Meta>`)),
    whole,
  ],
  [
    'a neighbour of the same local name',
    'text/xml',
    envelope(response(`${record}<m:Ieraksts xmlns:m="urn:cits:meta">x</m:Ieraksts>`)),
    whole,
  ],
  [
    'a WS-Addressing header',
    'text/xml',
    plain.replace(
      '<soap:Body>',
      '<soap:Header><a:To xmlns:a="http://www.w3.org/2005/08/addressing" soap:mustUnderstand="1">http://www.w3.org/2005/08/addressing/anonymous</a:To></soap:Header><soap:Body>',
    ),
    whole,
  ],
  [
    'identifiers of a signature',
    'text/xml',
    plain.replace(
      '<soap:Body>',
      '<soap:Body xmlns:u="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd" u:Id="_1">',
    ),
    whole,
  ],
];

for (const [name, type, body, ...records] of spellings) {
  it(`reads ${name}`, () => {
    expect(short(soap.read(answer(type, body)))).toEqual(['answer', ...records]);
  });
}

const responsePath = '/Envelope/Body/StatusaParbaudeResponse';
const at = `${responsePath}/Ieraksts[1]`;

/** What is wrong, and what is read all the same. */
const flawed: readonly (readonly [
  name: string,
  type: string | undefined,
  body: string | Uint8Array,
  ...short: string[],
])[] = [
  ['no media type', undefined, plain, whole, 'media-type : text/xml, not none'],
  ['application/xml', 'application/xml', plain, whole, 'media-type : text/xml, not application/xml'],
  [
    'the media type of the other version',
    'application/soap+xml',
    plain,
    whole,
    'media-type : text/xml, not application/soap+xml',
  ],
  [
    'MTOM',
    'multipart/related; type="application/xop+xml"; start="<root>"; boundary="b-1"; start-info="text/xml"',
    `\r\n--b-1\r\nContent-Type: application/xop+xml; charset=UTF-8; type="text/xml"\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <root>\r\n\r\n${plain}\r\n--b-1--\r\n`,
    whole,
    'media-type : text/xml, not multipart/related',
  ],
  [
    'a wrong encoding',
    'text/xml; charset=utf-8',
    Buffer.from(`<!-- \u00E2 -->${plain}`, 'latin1'),
    whole,
    'charset : utf-8, not bytes that are not utf-8',
  ],
  [
    'a declaration of UTF-16 in UTF-8',
    'text/xml',
    `<?xml version="1.0" encoding="utf-16"?>${plain}`,
    whole,
    'charset : utf-16le, not utf-8',
  ],
  [
    'a line before the declaration',
    'text/xml',
    `\n<?xml version="1.0"?>${plain}`,
    whole,
    'syntax : <?xml, not white space before <?xml',
  ],
  [
    'no envelope',
    'text/xml',
    response(record),
    whole,
    `envelope : {${env}}Envelope, not {${own}}StatusaParbaudeResponse`,
  ],
  [
    'another envelope',
    'text/xml',
    plain.replaceAll(env, 'urn:cits:envelope'),
    whole,
    `envelope : {${env}}Envelope, not {urn:cits:envelope}Envelope`,
  ],
  [
    'a body in another namespace',
    'text/xml',
    plain.replaceAll('soap:Body', 'Body'),
    whole,
    `envelope /Envelope: {${env}}Body, not Body`,
  ],
  [
    'another namespace',
    'text/xml',
    plain.replaceAll(own, 'http://tempuri.org/'),
    whole,
    `envelope /Envelope/Body: {${own}}StatusaParbaudeResponse, not {http://tempuri.org/}StatusaParbaudeResponse`,
  ],
  [
    'another response element',
    'text/xml',
    plain.replaceAll('StatusaParbaudeResponse', 'getStatusResponse'),
    whole,
    `envelope /Envelope/Body: {${own}}StatusaParbaudeResponse, not {${own}}getStatusResponse`,
  ],
  [
    'records of another name',
    'text/xml',
    plain.replaceAll('Ieraksts', 'item'),
    whole,
    `envelope ${responsePath}: {${own}}Ieraksts, not {${own}}item`,
  ],
  [
    'a wrapper around the records',
    'text/xml',
    envelope(response(`<StatusaParbaudeResult>${record}</StatusaParbaudeResult>`)),
    whole,
    `envelope ${responsePath}: {${own}}Ieraksts, not {${own}}Ieraksts`,
  ],
  [
    'no record around the fields',
    'text/xml',
    envelope(response(fields)),
    whole,
    `envelope ${responsePath}: {${own}}Ieraksts, not {${own}}StatusaParbaudeResponse`,
  ],
  [
    'unqualified records and fields',
    'text/xml',
    envelope(`<n:StatusaParbaudeResponse xmlns:n="${own}">${record}</n:StatusaParbaudeResponse>`),
    whole,
    `envelope ${responsePath}: {${own}}Ieraksts, not Ieraksts`,
  ],
  [
    'unqualified fields',
    'text/xml',
    envelope(
      `<n:StatusaParbaudeResponse xmlns:n="${own}"><n:Ieraksts>${fields}</n:Ieraksts></n:StatusaParbaudeResponse>`,
    ),
    whole,
    `envelope ${at}: {${own}}PKods, not PKods`,
  ],
  [
    'fields of a data contract',
    'text/xml',
    envelope(
      `<StatusaParbaudeResponse xmlns="${own}" xmlns:d="http://schemas.datacontract.org/2004/07/Sopa"><Ieraksts>${prefixed('d')}</Ieraksts></StatusaParbaudeResponse>`,
    ),
    whole,
    `envelope ${at}: {${own}}PKods, not {http://schemas.datacontract.org/2004/07/Sopa}PKods`,
  ],
  [
    'names in another case',
    'text/xml',
    replaced(/PKods/g, 'pkods'),
    whole,
    `missing-field ${at}/PKods: PKods, not pkods`,
  ],
  [
    'fields in another order',
    'text/xml',
    of(`<Statuss>1</Statuss>${fields.replace('<Statuss>1</Statuss>', '')}`),
    whole,
    `field-order ${at}: PKods, Statuss, DatumsNo, DatumsLidz, Pasvaldiba, not Statuss, PKods, DatumsNo, DatumsLidz, Pasvaldiba`,
  ],
  [
    'a field twice',
    'text/xml',
    of(`<PKods>120319-20001</PKods>${fields}`),
    whole,
    `duplicate-field ${at}/PKods: 1, not 2`,
  ],
  [
    'a field too many',
    'text/xml',
    of(`${fields}<Vards>Anna</Vards>`),
    whole,
    `foreign-field ${at}/Vards: nothing, not Vards`,
  ],
  [
    'a field of another namespace too many',
    'text/xml',
    of(`${fields}<x:Statuss xmlns:x="urn:cits">9</x:Statuss>`),
    whole,
    `foreign-field ${at}/Statuss: nothing, not Statuss`,
  ],
  [
    'an attribute too many',
    'text/xml',
    plain.replace('<Ieraksts>', '<Ieraksts vards="Anna">'),
    whole,
    `foreign-field ${at}/@vards: nothing, not @vards`,
  ],
  [
    'text in a record',
    'text/xml',
    of(`${fields}Anna`),
    whole,
    `foreign-field ${at}/#text: nothing, not #text`,
  ],
  [
    'a neighbour of its own',
    'text/xml',
    envelope(response(`${record}<Kopa>1</Kopa>`)),
    whole,
    `foreign-content ${responsePath}/Kopa: Ieraksts, not Kopa`,
  ],
  [
    'an empty end',
    'text/xml',
    replaced('2026-06-30T00:00:00', ''),
    '120319-20001 1 2026-01-01..? 90000077325',
    `date ${at}/DatumsLidz: xsd:dateTime, not empty text`,
  ],
  [
    'nil with a value',
    'text/xml',
    replaced('<DatumsLidz>', `<DatumsLidz xmlns:i="${xsi}" i:nil="true">`),
    '120319-20001 1 2026-01-01..open 90000077325',
    `type ${at}/DatumsLidz: xsi:nil, not content`,
  ],
  [
    'a nil status',
    'text/xml',
    replaced('<Statuss>1</Statuss>', `<Statuss xmlns:i="${xsi}" i:nil="true"/>`),
    '120319-20001 ? 2026-01-01..2026-06-30 90000077325',
    `missing-field ${at}/Statuss: 0, 1, 2, not null`,
  ],
  [
    'a status with a fraction',
    'text/xml',
    replaced('<Statuss>1<', '<Statuss>1.0<'),
    whole,
    `type ${at}/Statuss: integer, not "1.0"`,
  ],
  [
    'another status',
    'text/xml',
    replaced('<Statuss>1<', '<Statuss>3<'),
    '120319-20001 ? 2026-01-01..2026-06-30 90000077325',
    `enumeration ${at}/Statuss: 0, 1, 2, not 3`,
  ],
  [
    'spaces around a code',
    'text/xml',
    replaced('120319-20001', ' 120319-20001 '),
    whole,
    `person-code ${at}/PKods: DDMMYY-NNNNN, not text of 14 characters`,
  ],
  [
    'spaces around a municipality',
    'text/xml',
    replaced('90000077325', '\n90000077325'),
    whole,
    `municipality ${at}/Pasvaldiba: NNNNNNNNNNN, not text of 12 characters`,
  ],
  [
    'a person in a code',
    'text/xml',
    replaced('120319-20001', '<kods>120319-20001</kods><vards>Anna</vards>'),
    '? 1 2026-01-01..2026-06-30 90000077325',
    `type ${at}/PKods: string, not object`,
    `foreign-field ${at}/PKods/kods: nothing, not PKods.kods`,
    `foreign-field ${at}/PKods/vards: nothing, not PKods.vards`,
  ],
  [
    'a bare date',
    'text/xml',
    replaced('2026-01-01T00:00:00', '2026-01-01'),
    whole,
    `date-incomplete ${at}/DatumsNo: xsd:dateTime, not "2026-01-01"`,
  ],
];

for (const [name, type, body, ...expected] of flawed) {
  it(`tells of ${name}`, () => {
    expect(short(soap.read(answer(type, body)))).toEqual(['answer', ...expected]);
  });
}

it('tells of a version that is not offered', () => {
  const reading = only11.read(answer('application/soap+xml', envelope(response(record), env12)));
  expect(short(reading)).toEqual([
    'answer',
    whole,
    'media-type : text/xml, not application/soap+xml',
    'envelope /Envelope: SOAP 1.1, not SOAP 1.2',
  ]);
});

const unreadable: readonly (readonly [
  name: string,
  type: string,
  body: string | Uint8Array,
  status: number,
  ...flaws: string[],
])[] = [
  ['nothing', 'text/xml', '', 200, 'empty-body : Envelope, not 0 bytes'],
  ['no content', 'text/xml', '', 204, 'empty-body : Envelope, not HTTP 204'],
  [
    'half an envelope',
    'text/xml',
    plain.slice(0, -20),
    200,
    `syntax : XML, not not well-formed at 1:${plain.length - 20}`,
  ],
  [
    'an undeclared prefix',
    'text/xml',
    plain.replace(` xmlns:soap="${env}"`, ''),
    200,
    'syntax : XML, not not well-formed at 1:15',
  ],
  [
    'an undeclared entity',
    'text/xml',
    replaced('120319', '&nbsp;'),
    200,
    'syntax : XML, not not well-formed at 1:159',
  ],
  [
    'a DTD',
    'text/xml',
    `<!DOCTYPE e [<!ENTITY a "120319-20001">]>${replaced('120319-20001', '&a;')}`,
    200,
    'dtd : XML, not DOCTYPE',
  ],
  [
    'a page',
    'text/html; charset=utf-8',
    '<!DOCTYPE html><html><body>Kļūda</body></html>',
    200,
    'syntax : XML, not text/html, 48 bytes',
  ],
  ['JSON', 'application/json', '[]', 200, 'syntax : XML, not application/json, 2 bytes'],
  [
    'UTF-32',
    'text/xml',
    Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]),
    200,
    'syntax : XML, not not well-formed at 1:1',
  ],
  [
    'an empty body',
    'text/xml',
    envelope(''),
    200,
    `envelope /Envelope/Body: {${own}}StatusaParbaudeResponse, not nothing`,
  ],
  [
    'no body',
    'text/xml',
    `<soap:Envelope xmlns:soap="${env}"/>`,
    200,
    `envelope /Envelope: {${env}}Body, not nothing`,
  ],
  [
    'JSON in a text',
    'text/xml',
    envelope(response('[{"PKods":"120319-20001"}]')),
    200,
    `envelope ${responsePath}: {${own}}Ieraksts, not text of 26 characters`,
  ],
  [
    'an XHTML page',
    'text/xml',
    '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
    200,
    `envelope : {${env}}Envelope, not {http://www.w3.org/1999/xhtml}html`,
  ],
];

for (const [name, type, body, status, ...flaws] of unreadable) {
  it(`says why it cannot read ${name}`, () => {
    expect(short(soap.read(answer(type, body, status)))).toEqual(['answer', 'unreadable', ...flaws]);
  });
}
