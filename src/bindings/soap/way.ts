import { safeName } from '../safe-name.ts';
import type { Element } from '../xml/element.ts';

/** An element and how one comes to it. */
export interface Way {
  readonly element: Element;
  /** Undefined at the root. */
  readonly outer: Way | undefined;
  /** By local names from the root, as it may be printed. */
  readonly path: string;
}

export function wayTo(root: Element): Way {
  return { element: root, outer: undefined, path: `/${safeName(root.local)}` };
}

export function below(outer: Way, element: Element): Way {
  return { element, outer, path: `${outer.path}/${safeName(element.local)}` };
}

/** The element and all around it. */
export function elementsOn(way: Way): ReadonlySet<Element> {
  const elements = new Set<Element>();
  for (let at: Way | undefined = way; at !== undefined; at = at.outer) elements.add(at.element);
  return elements;
}
