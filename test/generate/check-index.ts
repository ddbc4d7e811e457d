import { readdirSync, readFileSync } from 'node:fs';
import { aspects } from '../../src/core/outcome.ts';

const folder = new URL('../../src/checks/', import.meta.url);

/** The text of src/checks/all-checks.ts: every file of an aspect's folder whose default export is a check. */
export function checkIndex(): string {
  const listed = aspects.flatMap((aspect) => {
    const own = new URL(`${aspect}/`, folder);
    return filesOf(own)
      .filter((file) => readFileSync(new URL(file, own), 'utf8').includes('\nexport default '))
      .map((file) => ({ path: `./${aspect}/${file}`, name: camelCase(file.replace('.ts', '')) }));
  });
  return [
    '// Made by `npm run generate` from the folders beside it: do not edit.',
    "import type { ConformanceCheck } from './define-check.ts';",
    ...listed.map(({ path, name }) => `import ${name} from '${path}';`),
    '',
    '/** Every check, by aspect and then by id. */',
    'export const checks: readonly ConformanceCheck[] = [',
    ...listed.map(({ name }) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}

function filesOf(directory: URL): readonly string[] {
  try {
    return readdirSync(directory).toSorted();
  } catch {
    return [];
  }
}

function camelCase(id: string): string {
  return id.replaceAll(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
}
