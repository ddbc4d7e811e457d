/** A JSON object. */
export type Group = Readonly<Record<string, unknown>>;

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a JSON pointer (RFC 6901); undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let at = value;
  for (const token of pointer.split('/').slice(1)) {
    if (Array.isArray(at)) at = at[Number(token)] as unknown;
    else if (isGroup(at)) at = memberOf(at, token.replaceAll('~1', '/').replaceAll('~0', '~'));
    else return undefined;
  }
  return at;
}

/** A name as it stands in a JSON pointer. */
export function escapeToken(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function memberOf(group: Group, name: string): unknown {
  return Object.hasOwn(group, name) ? group[name] : undefined;
}
