import type { Draft } from '../../exchange/draft.ts';
import type { Binding } from '../binding.ts';
import { bearsBody, headersOf, urlOf, wireFields } from '../encoding.ts';
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
      const method = draft.method ?? profile.method;
      const head = { method, url: urlOf(endpoint, profile, draft) };
      const accept = { Accept: soapVersions[version].mediaType };
      if (!bearsBody(method)) return { ...head, headers: headersOf(accept, draft) };
      const encoded = envelope(version, wrapper(profile, draft));
      const headers = headersOf({ ...contentHeaders(version, profile, draft), ...accept }, draft);
      return { ...head, headers, body: draft.body?.(encoded) ?? encoded };
    },
    read: (response) => readSoapAnswer(profile, response),
  };
}

/** Version 1.1 names the action in a header of its own, 1.2 in the media type. */
function contentHeaders(
  version: SoapVersion,
  { soapAction }: SoapProfile,
  { contentType }: Draft,
): Record<string, string> {
  const usual = `${soapVersions[version].mediaType}; charset=utf-8`;
  return version === '1.1'
    ? { 'Content-Type': contentType ?? usual, SOAPAction: `"${soapAction}"` }
    : { 'Content-Type': contentType ?? `${usual}; action="${soapAction}"` };
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
    attributes: {
      [profile.qualified ? 'xmlns' : 'xmlns:s']: profile.namespace,
      'xmlns:xsi': instanceNamespace,
    },
    content: [...fields, ...extra],
  };
}
