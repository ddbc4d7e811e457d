/** A Content-Type taken apart. */
export interface MediaType {
  /** In lower case, without parameters; empty where there is none. */
  readonly type: string;
  readonly charset: string | undefined;
  /** Parameters by their names in lower case, without quotes. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Longer than any media type, short enough to be read at no cost. */
const maxHeader = 1000;

const parameter = /;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g;

/** Takes a Content-Type header apart; one that was sent twice and joined by a comma counts once. Never throws. */
export function mediaTypeOf(header: string | undefined): MediaType {
  const text = (header ?? '').slice(0, maxHeader);
  const type = (/^[^;,]*/.exec(text)?.[0] ?? '').trim().toLowerCase();
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, bare = ''] of text.matchAll(parameter)) {
    const value = quoted === undefined ? (bare.split(',')[0] ?? '') : quoted.replaceAll(/\\(.)/g, '$1');
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), value.trim());
  }
  // Single quotes are no quotes in HTTP, yet some stacks write them.
  const charset = parameters.get('charset')?.replaceAll(/^'|'$/g, '');
  return { type, charset: charset === '' ? undefined : charset, parameters };
}

/** The type as it may be printed. */
export function shownType({ type }: MediaType): string {
  if (type === '') return 'none';
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(type) ? type : `text of ${type.length} characters`;
}
