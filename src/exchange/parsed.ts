/** What parsing foreign input gives: the value, or what is wrong with it. Parsing never throws. */
export type Parsed<T, Wrong extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly wrong: Wrong };
