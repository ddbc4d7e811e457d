import type { CatalogueEntry } from './catalogue-entry.ts';
import type { ReportedCheck, Verdict } from './verify-provider.ts';

/** Checks by aspect and id. */
export const named = (checks: readonly ReportedCheck[]) =>
  checks.map(({ aspect, id }) => `${aspect}/${id}`).join(', ');

/** What a check's message says was expected and seen, in one line. */
export const brief = ({ message = '' }: ReportedCheck): string =>
  message
    .split('\n')
    .filter((line) => !/^(?:Clause|To repeat it|Ruling)/u.test(line))
    .join(' / ')
    .slice(0, 500);

/** What the command got wrong about one provider; nothing where it was right. */
export function wrongsOf(entry: CatalogueEntry, { checks, exitCode, leaks, output }: Verdict): string[] {
  const failures = checks.filter(({ outcome }) => outcome === 'failed');
  const warnings = checks.filter(({ outcome }) => outcome === 'warning');
  const told = (list: readonly ReportedCheck[]) =>
    list.map((check) => `\n      ${check.aspect}/${check.id}: ${brief(check)}`).join('');
  const found = entry.expect === 'failure' ? failures : [...failures, ...warnings];
  const wrongs: string[] = leaks.map((leak) => `LEAK in ${leak}`);
  if (![0, 1].includes(exitCode ?? -1)) wrongs.push(`EXIT ${exitCode}: ${output.slice(0, 400)}`);
  if (entry.expect !== 'failure' && failures.length > 0) wrongs.push(`FALSE ALARM${told(failures)}`);
  if (entry.expect === 'clean' && warnings.length > 0) wrongs.push(`needless warning${told(warnings)}`);
  if (entry.expect === 'warning' && warnings.length === 0) wrongs.push('NO WARNING');
  if (entry.expect === 'failure' && failures.length === 0)
    wrongs.push(`MISSED${warnings.length > 0 ? ` (warnings only: ${named(warnings)})` : ''}`);
  const { aspects } = entry;
  if (aspects && found.length > 0) {
    const inPlace = found.filter(({ aspect }) => (aspects as readonly string[]).includes(aspect));
    const isWarningOfAll = entry.expect === 'failure' ? found : failures;
    const astray = isWarningOfAll.filter((check) => !inPlace.includes(check));
    if (inPlace.length === 0) wrongs.push(`OTHER ASPECT (wanted ${aspects.join('|')}): ${named(found)}`);
    else if (astray.length > 0) wrongs.push(`also in another aspect: ${named(astray)}`);
  }
  return wrongs;
}
