import type { Check } from '../core/check.ts';
import { aspects } from '../core/outcome.ts';
import { UsageError } from '../core/usage-error.ts';
import { suggestion } from './suggest.ts';

type Named = Pick<Check<object>, 'id' | 'aspect'>;

/** Which checks `--only` and `--skip` leave. A name that is neither a check nor an aspect is a mistake. */
export function selectChecks(
  checks: readonly Named[],
  only: readonly string[],
  skip: readonly string[],
): (check: Named) => boolean {
  const names = [...aspects, ...checks.map(({ id }) => id)];
  for (const [flag, list] of [
    ['only', only],
    ['skip', skip],
  ] as const) {
    const unknown = list.find((name) => !names.includes(name));
    if (unknown === undefined) continue;
    throw new UsageError(
      `--${flag}: "${unknown}" is neither a check nor an aspect.${suggestion(unknown, names)} See atbilst checks.`,
    );
  }
  const isNamed = (list: readonly string[], { id, aspect }: Named) =>
    list.includes(id) || list.includes(aspect);
  const selects = (check: Named) => (only.length === 0 || isNamed(only, check)) && !isNamed(skip, check);
  if (!checks.some(selects)) throw new UsageError('--only and --skip leave no check to run.');
  return selects;
}
