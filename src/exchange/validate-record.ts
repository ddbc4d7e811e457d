import { record as compiled } from './generated/validators.ts';

/** One thing that a schema finds wrong: the JSON pointer of the value, the keyword that it breaks and the keyword's values. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** How the compiled validators are called: the errors of the last call stand on the function. */
interface Compiled {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/**
 * Every error of a JSON value as a record by annex names (`schemas/record.schema.json`, rows 7 to 11 of the annex); none:
 * its form is right. Check digits and the order of its days are not judged. Never throws.
 */
export function validateRecord(data: unknown): readonly SchemaError[] {
  const validate = compiled as Compiled;
  if (validate(data)) return [];
  // What breaks within a condition is told by itself; that the condition is broken adds nothing.
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params }));
}
