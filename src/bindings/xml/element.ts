/** An XML element as read: names resolved, text of itself and CDATA joined, comments and instructions dropped. */
export interface Element {
  readonly namespace: string;
  readonly local: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Element[];
  /** Its own text, as it stands. */
  readonly text: string;
}

export interface Attribute {
  readonly namespace: string;
  readonly local: string;
  readonly value: string;
}

export const instanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance';

/** The children of that name. */
export function childrenOf({ children }: Element, namespace: string, local: string): readonly Element[] {
  return children.filter((child) => child.namespace === namespace && child.local === local);
}

/** Whether the element says that it has no value (`xsi:nil`). */
export function isNil({ attributes }: Element): boolean {
  return attributes.some(
    ({ namespace, local, value }) =>
      namespace === instanceNamespace && local === 'nil' && /^\s*(?:true|1)\s*$/.test(value),
  );
}

/** All text within, in the order of the document. */
export function textWithin(element: Element): string {
  return [element.text, ...element.children.map(textWithin)].join('');
}

const space = ' \t\r\n';

/** A text without the white space of XML around it. */
export function trimXml(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && space.includes(text.charAt(start))) start += 1;
  while (end > start && space.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
