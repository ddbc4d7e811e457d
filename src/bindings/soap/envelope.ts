import type { Written } from '../xml/write-xml.ts';
import { writeXml } from '../xml/write-xml.ts';
import type { SoapVersion } from './versions.ts';
import { soapVersions } from './versions.ts';

/** A SOAP message with `content` in its body, as bytes in UTF-8. */
export function envelope(version: SoapVersion, content: Written): Uint8Array {
  const document = writeXml({
    name: 'soap:Envelope',
    attributes: { 'xmlns:soap': soapVersions[version].namespace },
    content: [{ name: 'soap:Body', content: [content] }],
  });
  return new TextEncoder().encode(`<?xml version="1.0" encoding="utf-8"?>${document}`);
}
