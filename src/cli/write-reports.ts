import type { Run } from '../core/run.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { writeResult } from './out-folder.ts';
import type { Terminal } from './terminal.ts';

/** What a run can be written as. `report.json` is written in any case. */
export const reporters = ['terminal', 'json', 'junit', 'html'] as const;

export type Reporter = (typeof reporters)[number];

const exitByVerdict = {
  conforms: exitCodes.conforms,
  'does-not-conform': exitCodes.doesNotConform,
  inconclusive: exitCodes.notJudged,
} as const;

/** The exit code that a run deserves: a fault of the toolkit's own outweighs what else could not be judged. */
export function exitCodeOf(run: Run): ExitCode {
  const own = run.checks.some(({ blame }) => blame === 'toolkit');
  return own && run.verdict !== 'does-not-conform' ? exitCodes.ownFault : exitByVerdict[run.verdict];
}

/** Writes the chosen reports into `folder` and the summary to the terminal; gives the files' paths. */
export async function writeReports(
  run: Run,
  folder: string,
  chosen: readonly Reporter[],
  terminal: Terminal,
): Promise<readonly string[]> {
  const { language } = terminal;
  const { reportJson } = await import('../reporters/json.ts');
  const report = reportJson(run, language);
  const files = [await writeResult(folder, 'report.json', report)];
  if (chosen.includes('junit')) {
    const { junitXml } = await import('../reporters/junit.ts');
    files.push(await writeResult(folder, 'junit.xml', junitXml(run, language)));
  }
  if (chosen.includes('html')) {
    const { reportHtml } = await import('../reporters/html.ts');
    files.push(await writeResult(folder, 'index.html', reportHtml(run, language)));
  }
  if (terminal.json) {
    terminal.print(report.trimEnd());
  } else if (chosen.includes('terminal') && !terminal.quiet) {
    const { terminalSummary } = await import('../reporters/terminal.ts');
    terminal.print(terminalSummary(run, { language, colour: terminal.colour, width: terminal.width, files }));
  }
  return files;
}
