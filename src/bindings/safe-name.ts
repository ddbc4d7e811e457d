const plain = /^[\p{L}_$@#][\p{L}\p{M}\p{N}_.:@$#-]{0,40}$/u;

/** Longer runs of digits could be the beginning of a personal code. */
const manyDigits = /\d{5}/;

/** The name of a foreign member or element as it may be printed: what does not look like a name could be a person's. */
export function safeName(name: string): string {
  return plain.test(name) && !manyDigits.test(name) ? name : `(name of ${name.length} characters)`;
}

/** A namespace as it may be printed. */
export function safeNamespace(namespace: string): string {
  if (namespace === '') return '';
  const isPlain = /^[\w.:/#-]{1,100}$/.test(namespace) && !manyDigits.test(namespace);
  return isPlain ? namespace : `(namespace of ${namespace.length} characters)`;
}
