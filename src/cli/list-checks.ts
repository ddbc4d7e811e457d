import { checks } from '../checks/all-checks.ts';
import { aspects } from '../core/outcome.ts';
import type { Values } from './command.ts';
import { readAgreement } from './read-agreement.ts';
import type { Terminal } from './terminal.ts';
import { textOf } from './values.ts';

/** Every check, by aspect; as JSON with both languages. */
export function listChecks(values: Values, { language }: Terminal): string {
  const listed = checks.map(({ id, aspect, clause, level, title, rulings }) => ({
    id,
    aspect,
    clause,
    level,
    title,
    rulings,
  }));
  if (values['json'] === true) return JSON.stringify(listed, null, 2);
  const width = Math.max(...listed.map(({ id }) => id.length));
  return aspects
    .flatMap((aspect) => {
      const own = listed.filter((check) => check.aspect === aspect);
      if (own.length === 0) return [];
      const lines = own.map(
        ({ id, clause, level, title }) =>
          `  ${id.padEnd(width)}  ${clause.padEnd(21)}  ${level.padEnd(6)}  ${title[language]}`,
      );
      return [`${aspect} (${own.length})`].concat(lines, '');
    })
    .join('\n')
    .trimEnd();
}

/** Every clause of the agreement with the checks that judge it, what else does, or why nothing can. */
export async function listClauses(values: Values, { language }: Terminal): Promise<string> {
  const { clauses } = await readAgreement(textOf(values, 'agreement'));
  const listed = clauses.map((clause) => ({
    id: clause.id,
    party: clause.party,
    duty: clause.duty,
    judgedBy: 'judgedBy' in clause ? clause.judgedBy : [],
    notJudged: 'notJudged' in clause ? clause.notJudged : null,
    checks: checks.filter((check) => check.clause === clause.id).map((check) => check.id),
  }));
  if (values['json'] === true) return JSON.stringify(listed, null, 2);
  return listed
    .map(({ id, party, duty, judgedBy, notJudged, checks: own }) => {
      const by = own.length > 0 ? own.join(', ') : judgedBy.join(', ');
      return `${id.padEnd(22)} ${party.padEnd(13)} ${duty[language]}\n${' '.repeat(37)}→ ${notJudged?.[language] ?? by}`;
    })
    .join('\n');
}
