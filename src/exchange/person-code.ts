/** A personal code in normal form: eleven digits, no hyphen. */
export type PersonCode = string & { readonly __brand: 'PersonCode' };
