/** An element of a scanned document; names are without prefixes. */
export interface Element {
  name: string;
  namespace: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
  /** Namespaces in force, by prefix. */
  scope: Record<string, string>;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.\-]*`;
const QNAME = `(?:${NAME}:)?${NAME}`;
const ATTRIBUTE = new RegExp(String.raw`\s+(${QNAME})\s*=\s*(?:"([^<"]*)"|'([^<']*)')`, 'uy');
const OPEN = new RegExp(`<(${QNAME})`, 'uy');
const CLOSE = new RegExp(String.raw`</(${QNAME})\s*>`, 'uy');

function decoded(text: string): string {
  return text.replaceAll(/&([^;]*);?/gu, (whole, body: string) => {
    if (!whole.endsWith(';')) throw new SyntaxError('a bare ampersand');
    const known = ENTITIES[body];
    if (known !== undefined) return known;
    const number = /^#(?:x([\dA-Fa-f]+)|(\d+))$/u.exec(body);
    if (!number) throw new SyntaxError('an unknown entity');
    return String.fromCodePoint(number[1] ? Number.parseInt(number[1], 16) : Number(number[2]));
  });
}

function qualified(qname: string, scope: Record<string, string>, isAttribute = false): [string, string] {
  const [first = '', second] = qname.split(':');
  if (second === undefined) return [first, isAttribute ? '' : (scope[''] ?? '')];
  const namespace = first === 'xml' ? 'http://www.w3.org/XML/1998/namespace' : scope[first];
  if (namespace === undefined) throw new SyntaxError('an unbound prefix');
  return [second, namespace];
}

/** The root element of a document without a DTD. Throws SyntaxError where it is not well-formed. */
export function scanXml(source: string): Element {
  let at = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const skipPast = (end: string) => {
    const found = source.indexOf(end, at);
    if (found < 0) throw new SyntaxError('cut off');
    const text = source.slice(at, found);
    at = found + end.length;
    return text;
  };
  const openElement = (outer: Record<string, string>) => {
    const qname = match(OPEN)?.[1];
    if (qname === undefined) throw new SyntaxError('a stray <');
    const raw: [string, string][] = [];
    for (let found = match(ATTRIBUTE); found; found = match(ATTRIBUTE)) {
      const [, twin] = found;
      if (raw.some(([name]) => name === twin)) throw new SyntaxError('an attribute twice');
      raw.push([found[1] ?? '', decoded(found[2] ?? found[3] ?? '')]);
    }
    const ended = match(/\s*(\/?)>/uy);
    if (!ended) throw new SyntaxError('a broken tag');
    const scope = { ...outer };
    for (const [name, value] of raw) {
      if (name === 'xmlns') scope[''] = value;
      else if (name.startsWith('xmlns:')) scope[name.slice(6)] = value;
    }
    const [name, namespace] = qualified(qname, scope);
    const attributes: Record<string, string> = {};
    for (const [key, value] of raw) {
      if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
      const [local, space] = qualified(key, scope, true);
      attributes[space ? `{${space}}${local}` : local] = value;
    }
    const element: Element = { name, namespace, attributes, children: [], text: '', scope };
    return { element, qname, isEmpty: ended[1] === '/' };
  };

  const stack: { element: Element; qname: string }[] = [];
  let root: Element | undefined;
  match(/\uFEFF?(?:<\?xml\s[^>]*\?>)?/uy);
  while (at < source.length) {
    const top = stack.at(-1)?.element;
    if (source[at] !== '<') {
      const end = source.indexOf('<', at);
      const text = source.slice(at, end < 0 ? undefined : end);
      at += text.length;
      if (top) top.text += decoded(text);
      else if (text.trim() !== '') throw new SyntaxError('text outside the root');
    } else if (source.startsWith('<!--', at)) skipPast('-->');
    else if (source.startsWith('<?', at)) skipPast('?>');
    else if (source.startsWith('<![CDATA[', at)) {
      if (!top) throw new SyntaxError('text outside the root');
      at += 9;
      top.text += skipPast(']]>');
    } else if (source.startsWith('</', at)) {
      const name = match(CLOSE)?.[1];
      if (name === undefined || stack.pop()?.qname !== name) throw new SyntaxError('a wrong end tag');
    } else {
      const { element, qname, isEmpty } = openElement(top?.scope ?? {});
      if (top) top.children.push(element);
      else if (root) throw new SyntaxError('two roots');
      else root = element;
      if (!isEmpty) stack.push({ element, qname });
    }
  }
  if (!root || stack.length > 0) throw new SyntaxError('cut off');
  return root;
}
