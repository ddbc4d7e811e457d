import type { WireResponse } from '../../core/exchange.ts';
import type { Extra, Flaw, Reading } from '../../exchange/reading.ts';
import type { ReadRecord } from '../../exchange/record.ts';
import { mediaTypeOf } from '../decode-text.ts';
import type { SoapProfile } from '../profile.ts';
import type { Contents } from '../reading-of.ts';
import { kindOf, readingOf, unreadable } from '../reading-of.ts';
import type { Element } from '../xml/element.ts';
import { textWithin } from '../xml/element.ts';
import { readXml } from '../xml/read-xml.ts';
import { faultFlaws } from './fault-flaws.ts';
import { readEntry } from './read-entry.ts';
import type { SoapVersion } from './versions.ts';
import { soapVersions, versionOf } from './versions.ts';

/** HTTP statuses with which a Fault may come; under 200 it is a warning (ruling `refusal`). */
const faultStatuses = new Set([200, 400, 500]);

/** What an HTTP answer means by a SOAP profile. */
export function readSoapAnswer(profile: SoapProfile, response: WireResponse): Reading {
  const byStatus = kindOf(response);
  const { type, charset } = mediaTypeOf(response.headers['content-type']);
  const read = readXml(response.body, charset);
  if (!read.ok) {
    const wrong = read.wrong === 'empty' ? 'empty-body' : read.wrong;
    const flaw: Flaw = { code: wrong, path: '', expected: 'a SOAP envelope', seen: read.detail };
    return told(byStatus, response, unreadable(read.text, flaw, mediaFlaws(type, undefined)));
  }
  const opened = openEnvelope(profile, read.root);
  const media = mediaFlaws(type, opened.version);
  const { content, version } = opened;
  if (content?.local === 'Fault' && versionOf(content.namespace) !== undefined) {
    const isRefusal = faultStatuses.has(response.status) || byStatus === 'refusal';
    const kind = isRefusal ? 'refusal' : byStatus;
    const flaws = [...faultFlaws(content, version, response.status), ...(isRefusal ? [] : media)];
    const contents: Contents = { readable: true, records: [], flaws, extras: [], text: read.text };
    return readingOf(kind, response, contents);
  }
  if (content === undefined) {
    const flaw: Flaw = { code: 'envelope', path: '/', expected: 'Envelope/Body with one element', seen: opened.seen };
    return told(byStatus, response, unreadable(read.text, flaw, media));
  }
  const contents = readContent(profile, content, read.text);
  const flaws = [...media, ...opened.flaws, ...contents.flaws];
  return told(byStatus, response, { ...contents, flaws, extras: [...opened.extras, ...contents.extras] });
}

/** What is wrong with the body is told of an answer alone; elsewhere only status records count. */
function told(kind: Reading['kind'], response: WireResponse, contents: Contents): Reading {
  if (kind === 'answer') return readingOf(kind, response, contents);
  const records = contents.records.filter(({ status }) => status === 1 || status === 2);
  return readingOf(kind, response, { ...contents, flaws: [], extras: [], records });
}

function mediaFlaws(type: string, version: SoapVersion | undefined): readonly Flaw[] {
  const wanted = version === undefined ? Object.values(soapVersions).map(({ mediaType }) => mediaType) : [soapVersions[version].mediaType];
  if ((wanted as readonly string[]).includes(type)) return [];
  const seen = /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'none';
  return [{ code: 'media-type', path: '', expected: wanted.join(' or '), seen }];
}

interface Opened {
  readonly version: SoapVersion | undefined;
  readonly content: Element | undefined;
  readonly flaws: readonly Flaw[];
  readonly extras: readonly Extra[];
  readonly seen: string;
}

function openEnvelope(profile: SoapProfile, root: Element): Opened {
  const version = versionOf(root.namespace);
  const body = root.children.find(({ namespace, local }) => local === 'Body' && namespace === root.namespace);
  const content = root.local === 'Envelope' ? body?.children[0] : undefined;
  const header = root.children.find(({ local }) => local === 'Header');
  const extras = (header?.children ?? []).map((one) => extraOf(one, '/Envelope/Header'));
  const seen = root.local === 'Envelope' ? 'no element in Body' : 'another root element';
  const offered = version !== undefined && (profile.versions.includes(version) || version === '1.1');
  const flaws: readonly Flaw[] = offered
    ? []
    : [{ code: 'envelope', path: '/Envelope', expected: `SOAP ${profile.versions.join(' or ')}`, seen: version ?? 'another namespace' }];
  return { version, content, flaws, extras, seen };
}

function readContent(profile: SoapProfile, content: Element, text: string): Contents {
  const flaws: Flaw[] = [];
  const extras: Extra[] = [];
  const records: ReadRecord[] = [];
  const path = `/Envelope/Body/${profile.response}`;
  if (content.local !== profile.response || content.namespace !== profile.namespace) {
    const expected = `{${profile.namespace}}${profile.response}`;
    const flaw: Flaw = { code: 'envelope', path: '/Envelope/Body', expected, seen: `{${content.namespace}}${content.local}` };
    if (!content.children.some(({ local }) => local === profile.entry)) return unreadable(text, flaw);
    flaws.push(flaw);
  }
  const entryNamespace = profile.qualified ? profile.namespace : '';
  for (const child of content.children) {
    if (child.local === profile.entry) {
      if (child.namespace !== entryNamespace && flaws.length === 0) {
        flaws.push({ code: 'envelope', path, expected: `{${entryNamespace}}${profile.entry}`, seen: `{${child.namespace}}` });
      }
      const entry = readEntry(profile, child, `${path}/${profile.entry}[${records.length + 1}]`);
      records.push(entry.record);
      flaws.push(...entry.flaws);
      extras.push(...entry.extras);
      continue;
    }
    extras.push(extraOf(child, path));
    if (child.namespace === profile.namespace || child.namespace === '') {
      flaws.push({ code: 'foreign-content', path, expected: `${profile.entry} or another namespace`, seen: 'another element' });
    }
  }
  return { readable: true, records, flaws, extras, text };
}

function extraOf(element: Element, path: string): Extra {
  return { path: `${path}/${element.local}`, name: element.local, inRecord: false, value: textWithin(element) };
}
