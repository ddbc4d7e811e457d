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
import { gatherExtras } from './gather-extras.ts';
import { openEnvelope } from './open-envelope.ts';
import { openMessage } from './open-message.ts';
import { readEntry } from './read-entry.ts';
import { faultIn, tellFault } from './read-fault.ts';

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
  const taken = new Map<Element, ReadonlySet<Element>>();
  for (const { element, path } of found.entries) {
    const read = readEntry(profile, recognise, element, path, flaws);
    records.push(read.record);
    taken.set(element, read.taken);
  }
  const extras = makeExtraList();
  const around = new Set([...body.elements, ...found.around]);
  gatherExtras(root, { around, records: taken }, extras);
  for (const { inRecord, path, name } of extras.all) {
    if (inRecord) flaws.add('foreign-field', path, 'nothing', name);
  }
  tellNeighbours(profile, found, taken, flaws);
  return { readable: found.readable, records, extras: extras.all };
}

/** Beside the records the schema has elements of other namespaces alone. */
function tellNeighbours(
  { namespace, entry }: SoapProfile,
  { response, around }: Entries,
  records: ReadonlyMap<Element, unknown>,
  flaws: FlawList,
): void {
  for (const child of response?.elements.at(-1)?.children ?? []) {
    const isOurs = child.namespace === namespace || child.namespace === '';
    if (!isOurs || records.has(child) || around.includes(child)) continue;
    flaws.add(
      'foreign-content',
      `${response?.path ?? ''}/${safeName(child.local)}`,
      entry,
      safeName(child.local),
    );
  }
}
