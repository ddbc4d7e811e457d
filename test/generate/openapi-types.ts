import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const description = new URL('../../schemas/sopa-statuss.openapi.yaml', import.meta.url);
const used = new Set(['components', 'operations']);

/** The text of src/exchange/generated/openapi.ts. A `.ts`, not a `.d.ts`, so that `tsc` carries its types into `dist`. */
export async function openapiTypes(): Promise<string> {
  const types = await openapiTS(description, { immutable: true, silent: true });
  const kept = types.filter((type) => ts.isInterfaceDeclaration(type) && used.has(type.name.text));
  return `// Made by \`npm run generate\` from schemas/sopa-statuss.openapi.yaml: do not edit.\n${astToString(kept)}`;
}
