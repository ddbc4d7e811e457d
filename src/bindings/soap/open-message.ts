import type { WireResponse } from '../../core/exchange.ts';
import type { FlawList } from '../flaw-list.ts';
import type { MediaType } from '../media-type.ts';
import { mediaTypeOf, shownType } from '../media-type.ts';
import type { SoapProfile } from '../profile.ts';
import type { Element } from '../xml/element.ts';
import { decodeXml, parseXml } from '../xml/read-xml.ts';
import { rootPart } from './root-part.ts';
import { soapVersions, versionOf } from './versions.ts';

export interface OpenMessage {
  readonly text: string;
  /** Undefined where the body is no XML. */
  readonly root: Element | undefined;
}

/** From bytes to elements: media type, encoding, well-formedness. */
export function openMessage(
  profile: SoapProfile,
  { headers, body, status }: WireResponse,
  flaws: FlawList,
): OpenMessage {
  const declared = mediaTypeOf(headers['content-type']);
  const part = declared.type === 'multipart/related' ? rootPart(body, declared) : undefined;
  const { media, bytes } = part ?? { media: declared, bytes: body };
  const { text, wrong } = decodeXml(bytes, media.charset);
  if (text.trim() === '') {
    flaws.add('empty-body', '', 'Envelope', status === 200 ? `${body.length} bytes` : `HTTP ${status}`);
    return { text, root: undefined };
  }
  if (wrong !== undefined) flaws.add('charset', '', wrong.expected, wrong.seen);
  const isLate = /^\s+<\?xml\s/.test(text);
  const parsed = parseXml(isLate ? text.trimStart() : text);
  if (!parsed.ok) {
    // A page in HTML is what it says to be: that it is no SOAP is the one cause.
    const isXml = /^(?:text|application)\/(?:[\w.-]{1,60}\+)?xml$/.test(media.type);
    flaws.add(
      parsed.wrong,
      '',
      'XML',
      isXml ? parsed.detail : `${shownType(declared)}, ${body.length} bytes`,
    );
    return { text, root: undefined };
  }
  if (isLate) flaws.add('syntax', '', '<?xml', 'white space before <?xml');
  tellMediaType(profile, declared, parsed.root, flaws);
  return { text, root: parsed.root };
}

/** SOAP 1.1 is text/xml, SOAP 1.2 application/soap+xml. */
function tellMediaType({ versions }: SoapProfile, declared: MediaType, root: Element, flaws: FlawList): void {
  const spoken = versionOf(root.namespace);
  const fitting = spoken !== undefined && versions.includes(spoken) ? [spoken] : versions;
  const wanted: readonly string[] = fitting.map((version) => soapVersions[version].mediaType);
  if (!wanted.includes(declared.type)) flaws.add('media-type', '', wanted.join(', '), shownType(declared));
}
