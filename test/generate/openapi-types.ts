import openapiTS, { astToString } from 'openapi-typescript';

const description = new URL('../../schemas/sopa-statuss.openapi.yaml', import.meta.url);

/** The text of src/exchange/generated/openapi.ts. A `.ts`, not a `.d.ts`, so that `tsc` carries its types into `dist`. */
export async function openapiTypes(): Promise<string> {
  const types = await openapiTS(description, { immutable: true, silent: true });
  return `// Made by \`npm run generate\` from schemas/sopa-statuss.openapi.yaml: do not edit.\n${astToString(types)}`;
}
