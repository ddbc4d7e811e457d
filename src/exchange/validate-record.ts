import type { components } from './generated/openapi.ts';
import { record as compiled } from './generated/validators.ts';

/** A record as JSON by annex names, whose form is right; its check digits and its order of days are not judged. */
export type WireRecord = components['schemas']['Record'];

/** One thing that a schema finds wrong: the JSON pointer of the value, the keyword that it breaks and the keyword's values. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** How the compiled validators are called: the errors of the last call stand on the function. */
interface Compiled {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** Every error of a JSON value as a record (`schemas/record.schema.json`, rows 7 to 11 of the annex); none: it is one. Never throws. */
export function validateRecord(data: unknown): readonly SchemaError[] {
  const validate = compiled as Compiled;
  if (validate(data)) return [];
  // What breaks within a condition is told by itself; that the condition is broken adds nothing.
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params }));
}
