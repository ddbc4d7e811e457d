import type { FlawList } from '../flaw-list.ts';
import type { SoapProfile } from '../profile.ts';
import { safeName } from '../safe-name.ts';
import type { Element } from '../xml/element.ts';
import { childrenOf } from '../xml/element.ts';
import { clarkName } from './clark-name.ts';
import { placesOfRecords } from './places-of-records.ts';
import type { Way } from './way.ts';
import { below } from './way.ts';

export interface Entries {
  readonly readable: boolean;
  readonly entries: readonly { readonly element: Element; readonly path: string }[];
  /** What holds the records, or would. */
  readonly holder: Way;
  /** The response element, if it is there by its local name. */
  readonly response: Way | undefined;
}

/**
 * The records' elements: where the profile says, or by their local names in another namespace, or in the one place of the
 * body that holds what looks like records.
 */
export function findEntries(profile: SoapProfile, body: Way, flaws: FlawList): Entries {
  const wanted = { namespace: profile.namespace, local: profile.response };
  const response = responseIn(body, wanted);
  if (response === undefined) {
    const [first] = body.element.children;
    const seen = first === undefined ? 'nothing' : clarkName(first);
    // Where there is no Body either, that was told of.
    if (body.outer !== undefined) flaws.add('envelope', body.path, clarkName(wanted), seen);
    return { ...findElsewhere(profile, body), response };
  }
  const isMisnamed = response.element.namespace !== wanted.namespace;
  if (isMisnamed) flaws.add('envelope', body.path, clarkName(wanted), clarkName(response.element));
  const entry = { namespace: profile.qualified ? profile.namespace : '', local: profile.entry };
  const first = childNamed(response.element, entry);
  if (first !== undefined) {
    // A wrong namespace of the response is one cause with that of its records.
    if (first.namespace !== entry.namespace && !isMisnamed) {
      flaws.add('envelope', response.path, clarkName(entry), clarkName(first));
    }
    const same = childrenOf(response.element, first.namespace, first.local);
    return { readable: true, response, holder: response, entries: numbered(response, same) };
  }
  const elsewhere = findElsewhere(profile, response);
  const [stray] = elsewhere.entries;
  const seen = stray === undefined ? textIn(response.element) : clarkName(stray.element);
  if (seen !== undefined) flaws.add('envelope', response.path, clarkName(entry), seen);
  return {
    ...elsewhere,
    readable: elsewhere.readable || (elsewhere.isEmpty && seen === undefined),
    response,
  };
}

function responseIn(
  body: Way,
  wanted: { readonly namespace: string; readonly local: string },
): Way | undefined {
  const found = childNamed(body.element, wanted);
  if (found !== undefined) return below(body, found);
  return body.element.local === wanted.local ? body : undefined;
}

/** Unreadable where there is no record, or where it cannot be told which are meant. */
function findElsewhere(
  profile: SoapProfile,
  from: Way,
): Omit<Entries, 'response'> & { readonly isEmpty: boolean } {
  const places = placesOfRecords(profile, from);
  const [place] = places;
  if (place === undefined || places.length > 1) {
    return { readable: false, holder: from, entries: [], isEmpty: places.length === 0 };
  }
  return { readable: true, holder: place.way, entries: numbered(place.way, place.records), isEmpty: false };
}

/** A text where elements should be, such as JSON in a string. */
function textIn({ children, text }: Element): string | undefined {
  return children.length === 0 && text.trim() !== '' ? `text of ${text.length} characters` : undefined;
}

/** The child of that name, or else of that local name in whatever namespace. */
function childNamed(
  { children }: Element,
  { namespace, local }: { readonly namespace: string; readonly local: string },
): Element | undefined {
  const alike = children.filter((child) => child.local === local);
  return alike.find((child) => child.namespace === namespace) ?? alike[0];
}

function numbered({ path }: Way, elements: readonly Element[]): Entries['entries'] {
  return elements.map((element, at) => ({ element, path: `${path}/${safeName(element.local)}[${at + 1}]` }));
}
