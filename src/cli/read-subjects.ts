import { parseSubjects } from '../exchange/parse-subjects.ts';
import type { Subjects } from '../exchange/subjects.ts';
import { UsageError } from '../core/usage-error.ts';
import { readYamlFile } from './read-yaml-file.ts';

/** The test persons of a `subjects.yaml`. */
export async function readSubjects(file: string): Promise<Subjects> {
  const parsed = parseSubjects(await readYamlFile(file, '--subjects'));
  if (parsed.ok) return parsed.value;
  throw new UsageError(mistakes(`--subjects ${file}`, parsed.wrong));
}

/** The first mistake in one line, and how many more there are. */
export function mistakes(
  name: string,
  wrong: readonly { readonly path: string; readonly wrong: string }[],
): string {
  const [first] = wrong;
  const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : '';
  const at = first === undefined || first.path === '' ? '' : `, at ${first.path}`;
  return `${name}${at}: ${first?.wrong ?? 'wrong'}${more}`;
}
