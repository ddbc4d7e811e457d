import { readFileSync } from 'node:fs';
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const folder = new URL('../../schemas/', import.meta.url);
const compiled = {
  question: 'question.schema.json',
  record: 'record.schema.json',
  answer: 'answer.schema.json',
};

/** The text of src/exchange/generated/validators.ts: the schemas as plain code, with no library behind it at run time. */
export function validators(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strict: true,
    strictTypes: true,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const file of ['annex-types.schema.json', ...Object.values(compiled)]) {
    const schema: AnySchemaObject = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    ajv.addSchema(schema, file);
  }
  const code = standalone.default(ajv, compiled);
  if (/\brequire\(|^import /m.test(code)) throw new Error('a validator needs a library at run time');
  return [
    '// @ts-nocheck',
    '// Made by `npm run generate` from the JSON Schemas in schemas/: do not edit.',
    code,
    '',
  ].join('\n');
}
