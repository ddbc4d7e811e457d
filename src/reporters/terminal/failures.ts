import type { Language } from '../../core/outcome.ts';
import type { CheckRecord } from '../../core/run.ts';
import { findingText } from '../../text/finding-text.ts';
import { inLanguage } from '../../text/in-language.ts';
import { curlOf } from '../check-message.ts';
import type { Paint } from './paint.ts';
import { rowsOf } from './paint.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

export interface TerminalLook {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
}

/** A failed check in full: what, expected, seen, the clause, its id and a command that repeats it. */
function failureLines(check: CheckRecord, look: TerminalLook): readonly string[] {
  const { language, width, paint } = look;
  const { page, writing } = inLanguage(language);
  const [first, ...more] = check.findings;
  const lines = [
    ...wrap(check.title[language], width, '✗ ').map((line) => paint('bold', line)),
    paint('dim', `  ${printable(`${check.id} · ${writing.clause(check.clause)}`)}`),
  ];
  if (first === undefined) return lines;
  const { what, expected, seen } = findingText(language, first);
  const column = Math.max(page.expected.length, page.seen.length) + 2;
  lines.push(
    ...wrap(what, width, '  '),
    ...wrap(expected, width, `  ${`${page.expected}:`.padEnd(column)}`),
    ...wrap(seen, width, `  ${`${page.seen}:`.padEnd(column)}`),
  );
  if (more.length > 0) lines.push(paint('dim', `  ${page.moreFindings}: ${more.length}`));
  const curl = curlOf(check, first);
  if (curl !== null) lines.push(paint('dim', `  ${printable(curl)}`));
  return lines;
}

/**
 * The failed checks within `rows` rows of the terminal: as many in full as there is room for, then by title, then
 * counted, with a hint where the rest stands.
 */
export function failureSection(
  checks: readonly CheckRecord[],
  rows: number,
  look: TerminalLook,
): readonly string[] {
  const { language, width, paint } = look;
  const { page } = inLanguage(language);
  const lines: string[] = [];
  let left = rows;
  let shown = 0;
  for (const check of checks) {
    const block = [...failureLines(check, look), ''];
    const cost = block.reduce((sum, line) => sum + rowsOf(line, width), 0);
    const reserve = Math.min(checks.length - shown - 1, titlesKept) + 1;
    if (shown > 0 && cost + reserve > left) break;
    lines.push(...block);
    left -= cost;
    shown += 1;
  }
  const rest = checks.slice(shown);
  const titles = rest
    .slice(0, Math.max(0, left - 1))
    .map((check) => `✗ ${check.title[language]} (${check.id})`);
  lines.push(...titles.map((title) => shortened(printable(title), width)));
  const untold = rest.length - titles.length;
  if (untold > 0) lines.push(paint('dim', `… +${untold}: ${page.seeReport}`));
  if (rest.length > 0) lines.push('');
  return lines;
}

/** How many failures get at least their title where not all fit in full. */
const titlesKept = 8;

/** `text` in one row. */
export function shortened(text: string, width: number): string {
  const letters = Array.from(text);
  return letters.length <= width ? text : `${letters.slice(0, width - 1).join('')}…`;
}
