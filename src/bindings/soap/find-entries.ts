import type { FlawList } from '../flaw-list.ts';
import { looksLikeRecord, recogniser } from '../looks-like-record.ts';
import type { SoapProfile } from '../profile.ts';
import { safeName } from '../safe-name.ts';
import type { Element } from '../xml/element.ts';
import { childrenOf } from '../xml/element.ts';
import { clarkName } from './clark-name.ts';
import type { Way } from './open-envelope.ts';

export interface Entries {
  readonly readable: boolean;
  readonly entries: readonly { readonly element: Element; readonly path: string }[];
  /** The elements from the root down to the one that holds the records. */
  readonly around: readonly Element[];
  /** The response element, if it is there by its local name. */
  readonly response: Way | undefined;
}

interface Place {
  readonly way: Way;
  readonly records: readonly Element[];
}

/**
 * The records' elements: where the profile says, or by their local names in another namespace, or in the one place of the
 * body that holds what looks like records.
 */
export function findEntries(profile: SoapProfile, body: Way, flaws: FlawList): Entries {
  const wanted = { namespace: profile.namespace, local: profile.response };
  const container = body.elements.at(-1);
  const found = container === undefined ? undefined : childNamed(container, wanted.namespace, wanted.local);
  const response =
    found === undefined ? (container?.local === wanted.local ? body : undefined) : below(body, found);
  const misnamed = found !== undefined && found.namespace !== wanted.namespace;
  if (misnamed) flaws.add('envelope', body.path, clarkName(wanted), clarkName(found));

  const entry = { namespace: profile.qualified ? profile.namespace : '', local: profile.entry };
  const element = response?.elements.at(-1);
  const first = element === undefined ? undefined : childNamed(element, entry.namespace, entry.local);
  if (response !== undefined && element !== undefined && first !== undefined) {
    if (first.namespace !== entry.namespace && !misnamed) {
      flaws.add('envelope', response.path, clarkName(entry), clarkName(first));
    }
    return {
      readable: true,
      response,
      around: response.elements,
      entries: numbered(response.path, childrenOf(element, first.namespace, first.local)),
    };
  }
  return findElsewhere(profile, body, response, flaws);
}

function findElsewhere(profile: SoapProfile, body: Way, response: Way | undefined, flaws: FlawList): Entries {
  const wanted = { namespace: profile.namespace, local: profile.response };
  const places = placesOfRecords(profile, response ?? body);
  const [place] = places;
  if (place !== undefined && places.length === 1) {
    const [first] = place.records;
    if (response === undefined) tellMissing(body, clarkName(wanted), flaws);
    else
      flaws.add('envelope', response.path, profile.entry, first === undefined ? 'nothing' : clarkName(first));
    const { path, elements } = place.way;
    return { readable: true, response, around: elements, entries: numbered(path, place.records) };
  }
  if (response === undefined) {
    tellMissing(body, clarkName(wanted), flaws);
    return { readable: false, response, around: body.elements, entries: [] };
  }
  const element = response.elements.at(-1);
  const isText = element?.children.length === 0 && element.text.trim() !== '';
  if (isText)
    flaws.add('envelope', response.path, profile.entry, `text of ${element.text.length} characters`);
  return { readable: places.length === 0 && !isText, response, around: response.elements, entries: [] };
}

function tellMissing(body: Way, expected: string, flaws: FlawList): void {
  const first = body.elements.at(-1)?.children[0];
  flaws.add('envelope', body.path, expected, first === undefined ? 'nothing' : clarkName(first));
}

/** The child of that name, or else of that local name in whatever namespace. */
export function childNamed({ children }: Element, namespace: string, local: string): Element | undefined {
  const alike = children.filter((child) => child.local === local);
  return alike.find((child) => child.namespace === namespace) ?? alike[0];
}

export function below({ elements, path }: Way, child: Element): Way {
  return { elements: [...elements, child], path: `${path}/${safeName(child.local)}` };
}

function placesOfRecords(profile: SoapProfile, from: Way): readonly Place[] {
  const recognise = recogniser(profile);
  const places: Place[] = [];
  const visit = (way: Way): void => {
    const element = way.elements.at(-1);
    const records = element?.children.filter((child) => looksLikeRecord(membersOf(child), recognise)) ?? [];
    if (records.length > 0) places.push({ way, records });
    else for (const child of element?.children ?? []) if (child.children.length > 0) visit(below(way, child));
  };
  const self = from.elements.at(-1);
  if (self !== undefined && looksLikeRecord(membersOf(self), recognise)) {
    const elements = from.elements.slice(0, -1);
    return [{ way: { elements, path: from.path.slice(0, from.path.lastIndexOf('/')) }, records: [self] }];
  }
  visit(from);
  return places;
}

function membersOf({ children }: Element): readonly (readonly [string, unknown])[] {
  return children.map(({ local, text }) => [local, text]);
}

function numbered(path: string, elements: readonly Element[]): Entries['entries'] {
  return elements.map((element, at) => ({ element, path: `${path}/${safeName(element.local)}[${at + 1}]` }));
}
