import type { WireResponse } from '../../core/exchange.ts';
import type { Reading } from '../../exchange/reading.ts';
import type { ReadRecord } from '../../exchange/record.ts';
import { makeExtraList } from '../extra-list.ts';
import type { FlawList } from '../flaw-list.ts';
import { makeFlawList } from '../flaw-list.ts';
import { recogniser } from '../looks-like-record.ts';
import type { SoapProfile } from '../profile.ts';
import type { Contents } from '../reading-of.ts';
import { kindOf, readingOf } from '../reading-of.ts';
import { safeName } from '../safe-name.ts';
import type { Element } from '../xml/element.ts';
import type { Entries } from './find-entries.ts';
import { findEntries } from './find-entries.ts';
import type { KnownRecord } from './gather-extras.ts';
import { gatherExtras } from './gather-extras.ts';
import { openEnvelope } from './open-envelope.ts';
import { openMessage } from './open-message.ts';
import { readEntry } from './read-entry.ts';
import { faultIn, tellFault } from './read-fault.ts';
import { elementsOn } from './way.ts';

/** HTTP statuses with which a Fault is a refusal; under success it is a warning (ruling `refusal`). */
const faultStatuses = new Set([400, 500]);

/** What an HTTP answer means by a SOAP profile. */
export function readSoapAnswer(profile: SoapProfile, response: WireResponse): Reading {
  const kind = kindOf(response);
  const flaws = makeFlawList();
  const { text, root } = openMessage(profile, response, flaws);
  if (root === undefined) {
    return readingOf(kind, response, { readable: false, records: [], flaws: flaws.all, extras: [], text });
  }
  const fault = faultIn(root);
  const isRefused = kind === 'answer' || kind === 'refusal' || faultStatuses.has(response.status);
  if (fault !== undefined && isRefused) {
    const ofFault = makeFlawList();
    tellFault(profile, root, fault, response.status, ofFault);
    const { records } = readContent(profile, root, makeFlawList());
    const reading = readingOf('refusal', response, { readable: true, records, flaws: [], extras: [], text });
    return { ...reading, flaws: ofFault.all };
  }
  return readingOf(kind, response, { ...readContent(profile, root, flaws), flaws: flaws.all, text });
}

function readContent(profile: SoapProfile, root: Element, flaws: FlawList): Omit<Contents, 'flaws' | 'text'> {
  const body = openEnvelope(profile, root, flaws);
  const found = findEntries(profile, body, flaws);
  const recognise = recogniser(profile);
  const records: ReadRecord[] = [];
  const known = new Map<Element, KnownRecord>();
  for (const { element, path } of found.entries) {
    const read = readEntry(profile, recognise, element, path, flaws);
    records.push(read.record);
    known.set(element, { path, taken: read.taken });
  }
  const extras = makeExtraList();
  const around = elementsOn(found.holder);
  gatherExtras(root, { around, records: known }, extras);
  for (const { inRecord, path, name } of extras.all) {
    if (inRecord) flaws.add('foreign-field', path, 'nothing', name);
  }
  tellNeighbours(profile, found, new Set([...around, ...known.keys()]), flaws);
  return { readable: found.readable, records, extras: extras.all };
}

/** Beside the records the schema has elements of other namespaces alone; a response that is a record was told of. */
function tellNeighbours(
  { namespace, entry }: SoapProfile,
  { response, entries }: Entries,
  known: ReadonlySet<Element>,
  flaws: FlawList,
): void {
  if (response === undefined || entries.some(({ element }) => element === response.element)) return;
  for (const child of response.element.children) {
    if ((child.namespace !== namespace && child.namespace !== '') || known.has(child)) continue;
    flaws.add('foreign-content', `${response.path}/${safeName(child.local)}`, entry, safeName(child.local));
  }
}
