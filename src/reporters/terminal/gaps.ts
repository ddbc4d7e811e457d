import type { Run } from '../../core/run.ts';
import { inLanguage } from '../../text/in-language.ts';
import { checksByReason } from '../checks-by-reason.ts';
import type { TerminalLook } from './failures.ts';
import { shortened } from './failures.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

/** How many warnings and how many reasons are told one by one. */
const bound = 5;

/** One line a warning. */
export function warningLines({ checks }: Run, { language, width, paint }: TerminalLook): readonly string[] {
  const { page } = inLanguage(language);
  const warned = checks.filter(({ outcome }) => outcome === 'warning');
  if (warned.length === 0) return [];
  const lines = warned
    .slice(0, bound)
    .map(({ id, title }) => paint('yellow', shortened(printable(`! ${title[language]} (${id})`), width)));
  const more = warned.length - lines.length;
  return [...lines, ...(more > 0 ? [paint('dim', `… +${more}: ${page.seeReport}`)] : []), ''];
}

/** What was not tested, grouped by its reason, and who can mend that. */
export function untestedLines(run: Run, { language, width, paint }: TerminalLook): readonly string[] {
  const { page, counts } = inLanguage(language);
  // That the service was not reached is told at the top already.
  const untold = run.checks.filter(({ because }) => because?.code !== 'endpoint-not-reached');
  const groups = checksByReason({ ...run, checks: untold }, language, 'not-tested');
  if (groups.length === 0) return [];
  const shown = groups.slice(0, bound);
  const more = groups.slice(bound).reduce((sum, { checks }) => sum + checks.length, 0);
  return [
    paint('bold', page.untested),
    ...shown.flatMap(({ reason, checks }) => wrap(`${counts.checks(checks.length)}: ${reason}`, width, '○ ')),
    ...(more > 0 ? [paint('dim', `… +${more}: ${page.seeReport}`)] : []),
    '',
  ];
}
