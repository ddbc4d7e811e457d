import type { ExtraList } from '../extra-list.ts';
import { safeName } from '../safe-name.ts';
import type { Element } from '../xml/element.ts';

export interface KnownRecord {
  readonly path: string;
  /** The children that are the annex's fields. */
  readonly taken: ReadonlySet<Element>;
}

export interface Known {
  /** What the message consists of by the profile: the elements around the records. */
  readonly around: ReadonlySet<Element>;
  readonly records: ReadonlyMap<Element, KnownRecord>;
}

interface Place {
  readonly path: string;
  /** Names of elements from the first that the annex does not know, joined by dots. */
  readonly name: string;
  readonly inRecord: boolean;
}

/** Namespaces of what is XML's, SOAP's and the web-service stacks' own affair: types, addressing, signatures, identifiers. */
const technical =
  /^http:\/\/(?:www\.w3\.org|schemas\.xmlsoap\.org|docs\.oasis-open\.org|schemas\.microsoft\.com)\/|^xml$/;

/** Gathers every innermost element, and every attribute, that is no field of the annex. */
export function gatherExtras(root: Element, { around, records }: Known, extras: ExtraList): void {
  const fields = new Set([...records.values()].flatMap(({ taken }) => [...taken]));
  const visit = (element: Element, place: Place): void => {
    if (extras.isFull()) return;
    const record = records.get(element);
    const isRecord = record !== undefined;
    const isFrame = isRecord || around.has(element);
    const isField = fields.has(element);
    const inner = (name: string): Place => ({
      path: `${record?.path ?? place.path}/${name}`,
      name: isFrame || place.name === '' ? name : `${place.name}.${name}`,
      inRecord: isRecord || place.inRecord,
    });
    for (const { namespace, local, value } of element.attributes) {
      if (!technical.test(namespace)) extras.add({ ...inner(`@${safeName(local)}`), value });
    }
    if (element.children.length === 0 && !isFrame && !isField) extras.add({ ...place, value: element.text });
    else if (!isField && element.text.trim() !== '') extras.add({ ...inner('#text'), value: element.text });
    for (const child of element.children) {
      if (isHeader(child, root)) visitBlocks(child, inner('Header').path);
      else visit(child, inner(safeName(child.local)));
    }
  };
  /** A header block is named from itself on, as what stands in the body. */
  const visitBlocks = (header: Element, path: string): void => {
    for (const block of header.children) {
      const name = safeName(block.local);
      if (!technical.test(block.namespace)) visit(block, { path: `${path}/${name}`, name, inRecord: false });
    }
  };
  visit(root, { path: `/${safeName(root.local)}`, name: '', inRecord: false });
}

function isHeader(element: Element, root: Element): boolean {
  return element.local === 'Header' && root.local === 'Envelope' && element.namespace === root.namespace;
}
