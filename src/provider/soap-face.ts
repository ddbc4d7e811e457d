import type { AskedField } from '../exchange/annex.ts';
import { askedFields, recordFields } from '../exchange/annex.ts';
import { mediaTypeOf } from '../bindings/media-type.ts';
import type { SoapProfile } from '../bindings/profile.ts';
import type { SoapVersion } from '../bindings/soap/versions.ts';
import { soapVersions, versionOf } from '../bindings/soap/versions.ts';
import type { Element } from '../bindings/xml/element.ts';
import { childrenOf, instanceNamespace, isNil } from '../bindings/xml/element.ts';
import { readXml } from '../bindings/xml/read-xml.ts';
import type { Written } from '../bindings/xml/write-xml.ts';
import { writeXml } from '../bindings/xml/write-xml.ts';
import type { Answer, OutRecord } from './fault.ts';
import type { Problem, ReadQuestion } from './question.ts';
import { httpProblems, refusals } from './question.ts';

/** Which version a request speaks, by its media type; undefined where it speaks neither. */
export function soapVersionOf(contentType: string | undefined): SoapVersion | undefined {
  const { type } = mediaTypeOf(contentType);
  return (['1.1', '1.2'] as const).find((version) => soapVersions[version].mediaType === type);
}

/** Reads a SOAP request, or says what is wrong with it. */
export function readSoapQuestion(
  profile: SoapProfile,
  body: Uint8Array,
  contentType: string | undefined,
): ReadQuestion | Problem {
  const read = readXml(body, mediaTypeOf(contentType).charset);
  if (!read.ok) return read.wrong === 'dtd' ? 'dtd' : 'body';
  const request = wrapperIn(profile, read.root, soapVersionOf(contentType));
  if (request === undefined) return 'body';
  const fields: Partial<Record<AskedField, unknown>> = {};
  for (const field of askedFields) {
    const [first, second] = childrenOf(
      request,
      profile.qualified ? profile.namespace : '',
      profile.asked[field],
    );
    // Two answers to one question: which of them was meant cannot be known.
    if (second !== undefined || (first?.children.length ?? 0) > 0) return 'body';
    if (first !== undefined) fields[field] = valueOf(field, first);
  }
  return { fields };
}

/** The request element, where it is in an envelope of the version that the media type says (of either, where it says none). */
function wrapperIn(
  profile: SoapProfile,
  root: Element,
  version: SoapVersion | undefined,
): Element | undefined {
  const spoken = versionOf(root.namespace);
  if (root.local !== 'Envelope' || spoken === undefined || spoken !== (version ?? spoken)) return undefined;
  const [body] = childrenOf(root, root.namespace, 'Body');
  const [request, second] = body?.children ?? [];
  if (second !== undefined || request?.local !== profile.request) return undefined;
  return request.namespace === profile.namespace ? request : undefined;
}

/** xsd:dateTime is read without the white space around it, xsd:string as it stands. */
function valueOf(field: AskedField, given: Element): string | null {
  if (isNil(given)) return null;
  return field === 'dateFrom' || field === 'dateTill' ? given.text.trim() : given.text;
}

/** The records in the profile's names. */
export function soapAnswer(
  profile: SoapProfile,
  version: SoapVersion,
  records: readonly OutRecord[],
): Answer {
  const names = new Map<string, string>(recordFields.map((field) => [field, profile.record[field]]));
  const prefix = profile.qualified ? '' : 's:';
  const entries = records.map((record): Written => ({
    name: profile.entry,
    content: Object.entries(record).flatMap(([name, value]) => written(names.get(name) ?? name, value)),
  }));
  const response: Written = {
    name: `${prefix}${profile.response}`,
    attributes: {
      [profile.qualified ? 'xmlns' : 'xmlns:s']: profile.namespace,
      'xmlns:xsi': instanceNamespace,
    },
    content: entries,
  };
  return message(version, 200, response);
}

function written(name: string, value: unknown): readonly Written[] {
  if (value === undefined) return [];
  if (value === null) return [{ name, attributes: { 'xsi:nil': 'true' } }];
  return [{ name, content: typeof value === 'string' ? value : JSON.stringify(value) }];
}

/** A Fault: HTTP 500 under SOAP 1.1, 400 under 1.2. */
export function soapRefusal(version: SoapVersion, problem: Problem): Answer {
  const { status, words } = refusals[problem];
  if (httpProblems.has(problem)) {
    const allow = problem === 'method' ? { Allow: 'POST' } : {};
    return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...allow }, body: words };
  }
  return version === '1.1'
    ? message(version, 500, {
        name: 'soap:Fault',
        content: [
          { name: 'faultcode', content: 'soap:Client' },
          { name: 'faultstring', content: words },
        ],
      })
    : message(version, 400, {
        name: 'soap:Fault',
        content: [
          { name: 'soap:Code', content: [{ name: 'soap:Value', content: 'soap:Sender' }] },
          {
            name: 'soap:Reason',
            content: [{ name: 'soap:Text', attributes: { 'xml:lang': 'en' }, content: words }],
          },
        ],
      });
}

function message(version: SoapVersion, status: number, content: Written): Answer {
  const { namespace, mediaType } = soapVersions[version];
  const document = writeXml({
    name: 'soap:Envelope',
    attributes: { 'xmlns:soap': namespace },
    content: [{ name: 'soap:Body', content: [content] }],
  });
  return {
    status,
    headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
    body: `<?xml version="1.0" encoding="utf-8"?>${document}`,
  };
}
