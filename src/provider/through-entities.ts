/** What a parser that resolves internal entities would have read: for the fault that does. */
export function throughEntities(body: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(body);
  const doctype = /<!DOCTYPE[^[>]*\[([^\]]*)\]\s*>/.exec(text);
  if (doctype === null) return body;
  let resolved = text.replace(doctype[0], '');
  for (const [, name = '', value = ''] of (doctype[1] ?? '').matchAll(/<!ENTITY\s+(\w+)\s+"([^"]*)"\s*>/g)) {
    resolved = resolved.replaceAll(`&${name};`, value);
  }
  return new TextEncoder().encode(resolved);
}
