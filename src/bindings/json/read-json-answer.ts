import type { WireResponse } from '../../core/exchange.ts';
import type { Reading } from '../../exchange/reading.ts';
import { decodeText } from '../decode-text.ts';
import type { FlawList } from '../flaw-list.ts';
import { makeFlawList } from '../flaw-list.ts';
import type { MediaType } from '../media-type.ts';
import { mediaTypeOf, shownType } from '../media-type.ts';
import type { JsonProfile } from '../profile.ts';
import type { Contents } from '../reading-of.ts';
import { kindOf, readingOf } from '../reading-of.ts';
import { parseJson } from './parse-json.ts';
import { readRecords } from './read-records.ts';

/** `application/json`, or a type of that syntax (RFC 6839). */
const jsonType = /^application\/(?:[\w.-]{1,60}\+)?json$/;

/** What an HTTP answer means by a JSON profile. */
export function readJsonAnswer(profile: JsonProfile, response: WireResponse): Reading {
  const kind = kindOf(response);
  return readingOf(kind, response, contentsOf(profile, response, kind));
}

function contentsOf(
  profile: JsonProfile,
  { headers, body, status }: WireResponse,
  kind: Reading['kind'],
): Contents {
  const flaws = makeFlawList();
  const media = mediaTypeOf(headers['content-type']);
  const text = textOf(body, media, flaws);
  const nothing = { readable: false, records: [], extras: [], text };
  if (text.trim() === '') {
    const alone = makeFlawList();
    alone.add('empty-body', '', 'list', status === 200 ? `${body.length} bytes` : `HTTP ${status}`);
    return { ...nothing, flaws: alone.all };
  }
  const isJson = jsonType.test(media.type);
  const parsed = parseJson(text);
  if (!parsed.ok) {
    // A page in HTML is what it says to be: that it is no JSON is the one cause.
    flaws.add('syntax', '', 'JSON', isJson ? parsed.detail : `${shownType(media)}, ${body.length} bytes`);
    return { ...nothing, flaws: flaws.all };
  }
  if (!isJson) flaws.add('media-type', '', 'application/json', shownType(media));
  return { ...readRecords(profile, parsed, kind, flaws), flaws: flaws.all, text };
}

function textOf(body: Uint8Array, { charset }: MediaType, flaws: FlawList): string {
  const { text, encoding, wrong } = decodeText(body, charset);
  if (wrong !== undefined) flaws.add('charset', '', wrong.expected, wrong.seen);
  // RFC 8259, 8.1: JSON between systems is UTF-8; what is ASCII alone is so under any name.
  else if (encoding !== 'utf-8' && body.some((byte) => byte > 127 || byte === 0))
    flaws.add('charset', '', 'utf-8', encoding);
  return text;
}
