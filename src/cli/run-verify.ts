import { randomInt } from 'node:crypto';
import { checks } from '../checks/all-checks.ts';
import { UsageError } from '../core/usage-error.ts';
import { makeMask, noMask } from '../runner/mask.ts';
import type { Mask } from '../runner/mask.ts';
import type { Subjects } from '../exchange/subjects.ts';
import type { Values } from './command.ts';
import type { ExitCode } from './exit-codes.ts';
import { makeOutFolder } from './out-folder.ts';
import { readAgreement } from './read-agreement.ts';
import { readBinding } from './read-binding.ts';
import { readConnection } from './read-connection.ts';
import { readEndpoint } from './read-endpoint.ts';
import { readSubjects } from './read-subjects.ts';
import { selectChecks } from './select-checks.ts';
import { suggestion } from './suggest.ts';
import type { Terminal } from './terminal.ts';
import { durationOf, environmentOf, rateOf, textOf, textsOf, wholeOf } from './values.ts';
import { neverReached, notReachedLine } from './not-reached.ts';
import { verifyRun } from './verify-run.ts';
import type { Reporter } from './write-reports.ts';
import { exitCodeOf, reporters, writeReports } from './write-reports.ts';

/** `atbilst verify`: everything is read and checked before the first byte is sent. */
export async function runVerify(values: Values, terminal: Terminal): Promise<ExitCode> {
  const endpoint = readEndpoint(values['endpoint']);
  const binding = await readBinding(textOf(values, 'binding'));
  const connection = await readConnection(values);
  const subjectsFile = textOf(values, 'subjects');
  const subjects = subjectsFile === undefined ? null : await readSubjects(subjectsFile);
  const order = {
    endpoint,
    binding,
    connection,
    subjects,
    agreement: await readAgreement(textOf(values, 'agreement')),
    mask: maskOf(values, subjects),
    selects: selectChecks(checks, textsOf(values, 'only'), textsOf(values, 'skip')),
    seed: wholeOf(values, 'seed', 0, 2 ** 32 - 1) ?? randomInt(2 ** 32),
    concurrency: wholeOf(values, 'concurrency', 1, 64) ?? 6,
    rate: rateOf(values, 'rate'),
    timeoutMs: durationOf(values, 'timeout') ?? 10_000,
  };
  const chosen = readReporters(values);
  const folder = await makeOutFolder(textOf(values, 'out'), 'verify', new Date());
  const run = await verifyRun(order, terminal);
  const stopped = neverReached(run);
  if (stopped !== null) terminal.complain(notReachedLine(stopped, endpoint, folder, terminal.language));
  await writeReports(
    run,
    folder,
    stopped === null ? chosen : chosen.filter((name) => name !== 'terminal'),
    terminal,
  );
  return exitCodeOf(run);
}

function maskOf(values: Values, subjects: Subjects | null): Mask {
  if (values['reveal'] === true) return noMask;
  const key = environmentOf(values, 'pseudonym-key-env');
  const { userName = '', userSecondName = '' } = subjects?.operator ?? {};
  return makeMask([userName, userSecondName], key === undefined ? undefined : Buffer.from(key));
}

function readReporters(values: Values): readonly Reporter[] {
  const named = textsOf(values, 'reporter');
  for (const name of named) {
    if ((reporters as readonly string[]).includes(name)) continue;
    throw new UsageError(
      `--reporter: there is no "${name}".${suggestion(name, reporters)} There are ${reporters.join(', ')}.`,
    );
  }
  return named.length === 0 ? reporters : reporters.filter((name) => named.includes(name));
}
