import { readFileSync } from 'node:fs';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { answer, question, record } from '../../src/exchange/generated/validators.ts';

const schema = XmlDocument.fromString(
  readFileSync(new URL('../../schemas/statuss.xsd', import.meta.url), 'utf8'),
);
const xsd = XsdValidator.fromDoc(schema);

/** Whether a document, or the element of it that `path` finds, is one that schemas/statuss.xsd allows. */
export function xsdTakes(xml: string, path = '/*'): boolean {
  const document = XmlDocument.fromString(xml);
  try {
    const element = document.get(path);
    if (!(element instanceof XmlElement)) return false;
    xsd.validate(element);
    return true;
  } catch {
    return false;
  } finally {
    document.dispose();
  }
}

interface Compiled {
  (data: unknown): boolean;
  readonly errors?: readonly { readonly schemaPath: string; readonly keyword: string }[] | null;
}

const validators = { question, record, answer } as const satisfies Record<string, Compiled>;

export type Message = keyof typeof validators;

/** Whether JSON Schema takes a value, and whether it would if it had no conditions, which XSD 1.0 cannot express. */
export function jsonTakes(
  message: Message,
  data: unknown,
): { readonly takes: boolean; readonly unconditionally: boolean } {
  const validate: Compiled = validators[message];
  const takes = validate(data);
  const errors = takes ? [] : (validate.errors ?? []);
  const others = errors.filter(
    ({ keyword, schemaPath }) => keyword !== 'if' && !/\/(?:then|else)\//.test(schemaPath),
  );
  return { takes, unconditionally: others.length === 0 };
}
