import { text } from '../changes.ts';
import { type Defect, defect, IN_SOAP } from '../defect.ts';

const xml = (name: string, change: (text: string) => string, aspects = 'response') =>
  defect(name, aspects, text(change), IN_SOAP);

/** Wrong XML. */
export const xmlDefects: readonly Defect[] = [
  xml('soap-other-namespace', (body) => body.replace('urn:lv:sopa:statuss:1', 'urn:lv:sopa:statuss:2')),
  xml('soap-no-namespace', (body) =>
    body.replace(' xmlns:s="urn:lv:sopa:statuss:1"', '').replaceAll(/(<\/?)s:/gu, '$1'),
  ),
  xml('soap-unqualified-children', (body) =>
    body.replaceAll(/(<\/?)s:(PKods|Statuss|Datums\w+|Pasvaldiba)/gu, '$1$2'),
  ),
  xml('soap-other-response-name', (body) =>
    body.replaceAll('StatusaParbaudeResponse', 'StatusaParbaudeResult'),
  ),
  xml('soap-wrapped-twice', (body) =>
    body.replace(
      /(<s:StatusaParbaudeResponse[^>]*>)(.*)(<\/s:StatusaParbaudeResponse>)/u,
      '$1<s:Ieraksti>$2</s:Ieraksti>$3',
    ),
  ),
  xml('soap-other-record-name', (body) => body.replaceAll('s:Ieraksts>', 's:Record>')),
  xml('soap-children-in-other-order', (body) =>
    body.replaceAll(/(<s:PKods>.*?<\/s:PKods>)(<s:Statuss>.*?<\/s:Statuss>)/gu, '$2$1'),
  ),
  xml('soap-fields-as-attributes', (body) =>
    body.replaceAll(/<s:Ieraksts><s:PKods>(.*?)<\/s:PKods>/gu, '<s:Ieraksts PKods="$1">'),
  ),
  xml('soap-1.2-envelope', (body) =>
    body.replace('http://schemas.xmlsoap.org/soap/envelope/', 'http://www.w3.org/2003/05/soap-envelope'),
  ),
  xml('soap-no-envelope', (body) => /<s:Stat.*Response>/u.exec(body)?.[0] ?? body),
  xml('soap-no-body', (body) => body.replaceAll(/<\/?soapenv:Body>/gu, '')),
  xml('soap-broken-xml', (body) => body.replace('</soapenv:Envelope>', '')),
  xml('soap-unbound-prefix', (body) =>
    body
      .replace('<s:StatusaParbaudeResponse', '<t:StatusaParbaudeResponse')
      .replace('</s:StatusaParbaudeR', '</t:StatusaParbaudeR'),
  ),
  xml('soap-dtd-in-answer', (body) =>
    body.replace('<soapenv:Env', '<!DOCTYPE e [<!ENTITY n "1">]><soapenv:Env'),
  ),
  xml('soap-text-before-xml', (body) => `\n\n${body}`),
  xml('soap-nil-with-content', (body) => body.replaceAll('<s:DatumsNo>', '<s:DatumsNo xsi:nil="true">')),
  xml(
    'soap-empty-end',
    (body) => body.replaceAll(/(<\/s:DatumsNo>)(<s:Pasv)/gu, '$1<s:DatumsLidz/>$2'),
    'response semantics',
  ),
  xml('soap-field-twice', (body) => body.replaceAll(/(<s:Statuss>\d<\/s:Statuss>)/gu, '$1$1')),
  xml('soap-text-in-record', (body) => body.replaceAll('<s:Ieraksts>', '<s:Ieraksts>ok')),
  xml(
    'soap-json-in-envelope',
    (body) => body.replace(/(<s:StatusaParbaudeResponse[^>]*>).*(<\/s:Stat)/u, '$1[]$2'),
    'response semantics',
  ),
  xml(
    'soap-empty-body',
    (body) => (body.includes('Ieraksts') ? body : body.replace(/<s:Status.*Response>/u, '')),
    'response semantics',
  ),
  defect(
    'soap-answer-fault',
    'response semantics',
    {
      reply: (reply, { person }) =>
        reply.status === 200 && !person
          ? {
              ...reply,
              status: 500,
              body: '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault><faultcode>e:Server</faultcode><faultstring>Nav atrasts</faultstring></e:Fault></e:Body></e:Envelope>',
            }
          : reply,
    },
    IN_SOAP,
  ),
  defect(
    'wsdl-broken',
    'response transport',
    { soap: { wsdl: (wsdl) => wsdl.slice(0, -40) } },
    { ...IN_SOAP, expect: 'warning' },
  ),
];
