import type { Language, Verdict } from '../core/outcome.ts';
import { checkOutcomes, clauseOutcomes } from '../core/outcome.ts';
import type { Run } from '../core/run.ts';
import { causeSide } from '../text/cause-side.ts';
import { inLanguage } from '../text/in-language.ts';
import type { TerminalLook } from './terminal/failures.ts';
import { failureSection } from './terminal/failures.ts';
import { untestedLines, warningLines } from './terminal/gaps.ts';
import { makePaint, rowsOf } from './terminal/paint.ts';
import type { Style } from './terminal/paint.ts';
import { printable } from './terminal/printable.ts';
import { wrap } from './terminal/wrap.ts';

export interface TerminalOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
  /** Where the reports lie. */
  readonly files: readonly string[];
}

/** About how many rows a summary may take; a tired reader reads no more. */
const rowsWanted = 60;

const signs: Readonly<Record<Verdict, readonly [sign: string, style: Style]>> = {
  conforms: ['✓', 'green'],
  'does-not-conform': ['✗', 'red'],
  inconclusive: ['?', 'yellow'],
};

/** A run as a short summary for a terminal: the verdict and why, the failures, what was not tested, the reports. */
export function terminalSummary(run: Run, { language, colour, width, files }: TerminalOptions): string {
  const look: TerminalLook = { language, width: Math.max(40, width), paint: makePaint(colour) };
  const head = headLines(run, look);
  const tail = [
    ...warningLines(run, look),
    ...untestedLines(run, look),
    ...clauseLines(run, look),
    ...(files.length === 0
      ? []
      : [`${inLanguage(language).page.reports}:`, ...files.map((file) => `  ${printable(file)}`)]),
  ];
  const taken = [...head, ...tail].reduce((sum, line) => sum + rowsOf(line, look.width), 0);
  const failed = run.checks.filter(({ outcome }) => outcome === 'failed');
  const failures = failureSection(failed, Math.max(12, rowsWanted - taken), look);
  return `${[...head, ...failures, ...tail].join('\n')}\n`;
}

function headLines(run: Run, { language, width, paint }: TerminalLook): readonly string[] {
  const { verdicts, outcomes, writing, counts, causes, sides, page } = inLanguage(language);
  const { headline, meaning } = verdicts[run.verdict];
  const [sign, style] = signs[run.verdict];
  const stopped = run.preflight.find(({ outcome }) => outcome === 'failed');
  const cause = stopped?.cause ?? null;
  const why =
    run.verdict === 'does-not-conform'
      ? `${page.failures}: ${run.totals.failed}/${run.checks.length}.`
      : run.verdict === 'inconclusive' && cause !== null
        ? causes[cause].is
        : meaning;
  const took = writing.duration(Math.max(0, Date.parse(run.finishedAt) - Date.parse(run.startedAt)));
  const told = checkOutcomes.filter((outcome) => run.totals[outcome] > 0);
  return [
    '',
    ...wrap(`${headline}. ${why}`, width, `${sign} `).map((line) => paint(style, paint('bold', line))),
    ...(cause === null ? [] : wrap(causes[cause].mend, width, '  ')),
    ...(stopped === undefined || cause === null || stopped.detail === ''
      ? []
      : wrap(stopped.detail, width, '  ').map((line) => paint('dim', line))),
    ...(cause === null ? [] : wrap(`${page.whoMends}: ${sides[causeSide[cause]]}.`, width, '  ')),
    ...wrap(
      `${run.endpoint} · ${run.binding} · ${counts.requests(run.exchanges)} · ${took}`,
      width,
      '  ',
    ).map((line) => paint('dim', line)),
    ...wrap(
      told.map((outcome) => `${outcomes[outcome].many}: ${run.totals[outcome]}`).join(' · '),
      width,
      '  ',
    ),
    ...(run.revealed ? wrap(page.revealed, width, '! ').map((line) => paint('yellow', line)) : []),
    '',
  ];
}

function clauseLines(run: Run, { language, width }: TerminalLook): readonly string[] {
  const { clauseOutcomes: words, page, writing } = inLanguage(language);
  if (run.clauses.length === 0) return [];
  const told = clauseOutcomes.flatMap((outcome) => {
    const clauses = run.clauses.filter((clause) => clause.outcome === outcome);
    if (clauses.length === 0) return [];
    const named = ['not-met', 'error', 'review'].includes(outcome)
      ? ` (${clauses.map(({ id }) => writing.clause(id)).join('; ')})`
      : '';
    return [`${words[outcome].word}: ${clauses.length}${named}`];
  });
  return [...wrap(told.join(' · '), width, `${page.clauses}: `), ''];
}
