import { departure, JSON_ONLY, SOAP_ONLY, text } from '../changes.ts';
import type { Departure } from '../conduct.ts';

const fieldsBackwards = (list: unknown[]) =>
  list.map((one) => Object.fromEntries(Object.entries(one as object).toReversed()));

/** Other ways to write the same JSON or XML. */
export const spellings: readonly Departure[] = [
  departure(
    'json-pretty-printed',
    text((json) => `\r\n${JSON.stringify(JSON.parse(json), null, '\t')}\r\n`),
    JSON_ONLY,
  ),
  departure('json-keys-in-other-order', { json: { value: fieldsBackwards } }, JSON_ONLY),
  departure(
    'json-escaped',
    text((json) =>
      json.replaceAll(
        /[DPT](?=[a-z0-9])|-/gu,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    ),
    JSON_ONLY,
  ),
  departure(
    'json-number-1.0',
    text((json) => json.replaceAll(/("Statuss":\d)/gu, '$1.0')),
    JSON_ONLY,
  ),
  departure(
    'json-number-with-exponent',
    text((json) => json.replaceAll(/("Statuss":\d)/gu, '$1e0')),
    JSON_ONLY,
  ),
  departure(
    'other-prefixes',
    text((xml) => xml.replaceAll(/(<\/?|xmlns:)(?:s)(?=[:=])/gu, '$1ns2').replaceAll('soapenv', 'S')),
    SOAP_ONLY,
  ),
  departure(
    'default-namespaces',
    text((xml) =>
      xml
        .replaceAll(/(<\/?)s:/gu, '$1')
        .replace('xmlns:s=', 'xmlns=')
        .replaceAll(/(<\/?)soapenv:/gu, '$1e:')
        .replace('xmlns:soapenv', 'xmlns:e'),
    ),
    SOAP_ONLY,
  ),
  departure(
    'namespace-on-every-record',
    text((xml) =>
      xml.replaceAll(
        /<s:Ieraksts>(.*?)<\/s:Ieraksts>/gu,
        (_, inner: string) =>
          `<Ieraksts xmlns="urn:lv:sopa:statuss:1">${inner.replaceAll('s:', '')}</Ieraksts>`,
      ),
    ),
    SOAP_ONLY,
  ),
  departure(
    'cdata',
    text((xml) =>
      xml.replaceAll(/<s:(PKods|Statuss|DatumsNo|Pasvaldiba)>([^<]*)</gu, '<s:$1><![CDATA[$2]]><'),
    ),
    SOAP_ONLY,
  ),
  departure(
    'comments',
    text((xml) =>
      xml
        .replaceAll('<s:Statuss>', '<!-- statuss --><s:Statuss><!-- kods -->')
        .replaceAll(/(<s:DatumsNo>\d{4})/gu, '$1<!-- gads -->'),
    ),
    SOAP_ONLY,
  ),
  departure(
    'processing-instruction',
    text((xml) => xml.replace('<soapenv:Env', '<?vendor keep?><soapenv:Env')),
    SOAP_ONLY,
  ),
  departure(
    'character-references',
    text((xml) => xml.replaceAll('<s:PKods>', '<s:PKods>&#x').replaceAll(/&#x(\d)/gu, '&#x3$1;')),
    SOAP_ONLY,
  ),
  departure(
    'utf-8-byte-order-mark',
    text((xml) => `\uFEFF${xml}`),
    SOAP_ONLY,
  ),
  departure(
    'no-xml-declaration',
    text((xml) => xml.replace(/^<\?xml.*?\?>\s*/u, '')),
    SOAP_ONLY,
  ),
  departure(
    'iso-8859-1-declared',
    {
      ...text((xml) => xml.replace('UTF-8', 'ISO-8859-1')),
      reply: (reply) =>
        reply.status === 200
          ? { ...reply, headers: { ...reply.headers, 'Content-Type': 'text/xml; charset=ISO-8859-1' } }
          : reply,
    },
    SOAP_ONLY,
  ),
  departure(
    'windows-1257-declared',
    {
      ...text((xml) => xml.replace('UTF-8', 'windows-1257')),
      reply: (reply) =>
        reply.status === 200
          ? { ...reply, headers: { ...reply.headers, 'Content-Type': 'text/xml; charset=windows-1257' } }
          : reply,
    },
    SOAP_ONLY,
  ),
  departure(
    'indented-xml',
    text((xml) => xml.replaceAll(/><(?=s:|\/s:S|\/s:I|\/soapenv)/gu, '>\r\n\t<')),
    SOAP_ONLY,
  ),
  departure(
    'integer-with-sign-and-zeros',
    text((xml) => xml.replaceAll(/<s:Statuss>(\d)/gu, '<s:Statuss> +0$1 ')),
    SOAP_ONLY,
  ),
  departure(
    'dates-amid-white-space',
    text((xml) => xml.replaceAll(/<s:(Datums\w+)>([^<]+)</gu, '<s:$1>\n $2\n<')),
    SOAP_ONLY,
  ),
  departure(
    'xsi-types',
    text((xml) =>
      xml
        .replace('xmlns:xsi', 'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi')
        .replaceAll('<s:Statuss>', '<s:Statuss xsi:type="xsd:integer">'),
    ),
    SOAP_ONLY,
  ),
  departure(
    'schema-location',
    text((xml) =>
      xml.replace(' xmlns:s=', ' xsi:schemaLocation="urn:lv:sopa:statuss:1 statuss.xsd" xmlns:s='),
    ),
    SOAP_ONLY,
  ),
  departure(
    'empty-header',
    text((xml) => xml.replace('<soapenv:Body>', '<soapenv:Header/><soapenv:Body>')),
    SOAP_ONLY,
  ),
  departure(
    'technical-header-block',
    text((xml) =>
      xml.replace(
        '<soapenv:Body>',
        '<soapenv:Header><v:Trace xmlns:v="urn:vendor" soapenv:mustUnderstand="0">42</v:Trace></soapenv:Header><soapenv:Body>',
      ),
    ),
    SOAP_ONLY,
  ),
  departure(
    'technical-sibling',
    { soap: { after: () => '<v:Meta xmlns:v="urn:vendor:meta" took="12"><v:Node>sopa-2</v:Node></v:Meta>' } },
    SOAP_ONLY,
  ),
];
