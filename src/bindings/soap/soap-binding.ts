import type { Draft } from '../../exchange/draft.ts';
import type { Binding } from '../binding.ts';
import { headersOf, urlOf, wireFields } from '../encoding.ts';
import type { SoapProfile } from '../profile.ts';
import { instanceNamespace } from '../xml/element.ts';
import type { Written } from '../xml/write-xml.ts';
import { envelope } from './envelope.ts';
import { readSoapAnswer } from './read-soap-answer.ts';
import type { SoapVersion } from './versions.ts';
import { soapVersions } from './versions.ts';

/** The exchange as SOAP, document/literal wrapped. */
export function soapBinding(profile: SoapProfile): Binding {
  return {
    profile,
    encode(endpoint, draft) {
      const version = draft.soapVersion ?? '1.1';
      const encoded = envelope(version, wrapper(profile, draft));
      const headers = headersFor(version, profile, draft);
      const method = draft.method ?? profile.method;
      const head = { method, url: urlOf(endpoint, profile, draft), headers: headersOf(headers, draft) };
      return method === 'GET' ? head : { ...head, body: draft.body?.(encoded) ?? encoded };
    },
    read: (response) => readSoapAnswer(profile, response),
  };
}

function headersFor(version: SoapVersion, { soapAction }: SoapProfile, draft: Draft): Record<string, string> {
  const { mediaType } = soapVersions[version];
  const accept = { Accept: `${mediaType}, text/xml` };
  if (version === '1.1') {
    return { 'Content-Type': draft.contentType ?? `${mediaType}; charset=utf-8`, SOAPAction: `"${soapAction}"`, ...accept };
  }
  const contentType = draft.contentType ?? `${mediaType}; charset=utf-8; action="${soapAction}"`;
  return { 'Content-Type': contentType, ...accept };
}

/** The request element: its children bear the namespace by default, or by prefix on the wrapper alone where they are unqualified. */
function wrapper(profile: SoapProfile, draft: Draft): Written {
  const fields = wireFields(profile, draft).map(([name, value]): Written =>
    value === null ? { name, attributes: { 'xsi:nil': 'true' } } : { name, content: value },
  );
  const extra = Object.entries(draft.extra ?? {}).map(([name, content]): Written => ({ name, content }));
  const prefix = profile.qualified ? '' : 's:';
  return {
    name: `${prefix}${profile.request}`,
    attributes: { [profile.qualified ? 'xmlns' : 'xmlns:s']: profile.namespace, 'xmlns:xsi': instanceNamespace },
    content: [...fields, ...extra],
  };
}
