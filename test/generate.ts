import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { checkIndex } from './generate/check-index.ts';
import { openapiTypes } from './generate/openapi-types.ts';
import { validators } from './generate/validators.ts';
import { wsdl } from './generate/wsdl.ts';

/** What is made from something else: a file, and what it must hold. */
export const generated: Readonly<Record<string, () => string | Promise<string>>> = {
  'src/checks/all-checks.ts': checkIndex,
  'schemas/statuss.wsdl': wsdl,
  'src/exchange/generated/validators.ts': validators,
  'src/exchange/generated/openapi.ts': openapiTypes,
};

const root = resolve(import.meta.dirname, '..');

/** Which of the files do not hold what they should. */
export async function staleFiles(): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [file, make] of Object.entries(generated)) {
    if ((await make()) !== present(file)) stale.push(file);
  }
  return stale;
}

function present(file: string): string | undefined {
  try {
    return readFileSync(resolve(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  const stale = await staleFiles();
  if (process.argv.includes('--check')) {
    for (const file of stale) console.log(`stale: ${file} (npm run generate)`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const file of stale) {
      mkdirSync(dirname(resolve(root, file)), { recursive: true });
      writeFileSync(resolve(root, file), (await generated[file]?.()) ?? '');
      console.log(`written: ${file}`);
    }
  }
}
