import { join } from 'node:path';
import type { Run } from '../core/run.ts';
import { rigaToday } from '../exchange/riga-day.ts';
import type { DevelopmentPki } from '../pki/make-development-pki.ts';
import { makeDevelopmentPki } from '../pki/make-development-pki.ts';
import { faults } from '../provider/faults/all-faults.ts';
import { syntheticSubjects } from '../provider/people.ts';
import { makeMask } from '../runner/mask.ts';
import type { Values } from './command.ts';
import { demoText } from './demo-text.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { makeOutFolder } from './out-folder.ts';
import { readAgreement } from './read-agreement.ts';
import { readBinding } from './read-binding.ts';
import { serve } from './serve.ts';
import type { Terminal } from './terminal.ts';
import { textOf } from './values.ts';
import { verifyRun } from './verify-run.ts';
import { writeReports } from './write-reports.ts';

/** The defect that the demo shows: one that people write in earnest. */
const shownFault = 'last-day-lost';

/** `atbilst demo`: everything on embedded parts; ends 0 when the demo itself worked as it should. */
export async function runDemo(values: Values, terminal: Terminal): Promise<ExitCode> {
  const folder = await makeOutFolder(textOf(values, 'out'), 'demo', new Date());
  const say = demoText[terminal.language];
  const pki = await makeDevelopmentPki({ now: new Date() });
  const people = syntheticSubjects(1, rigaToday(new Date()));
  const runOnce = async (binding: string, name: string, fault?: string): Promise<Run> => {
    const provider = await serve({
      pki,
      people,
      host: '127.0.0.1',
      port: 0,
      faults: faults.filter(({ id }) => id === fault),
    });
    try {
      const run = await verifyRun(
        {
          endpoint: new URL(provider.url),
          binding: await readBinding(binding),
          connection: connectionOf(pki),
          subjects: people,
          agreement: await readAgreement(),
          mask: makeMask([people.operator.userName, people.operator.userSecondName]),
          selects: () => true,
          seed: 1,
          concurrency: 6,
          rate: undefined,
          timeoutMs: 10_000,
        },
        { ...terminal, say: () => undefined },
      );
      await writeReports(
        run,
        await makeOutFolder(join(folder, name), 'demo', new Date()),
        reportsOf(fault),
        terminal,
      );
      return run;
    } finally {
      await provider.close();
    }
  };

  terminal.print(say.opening(people.subjects.length));
  terminal.print(say.judging('json'));
  const json = await runOnce('json', 'json');
  terminal.print(say.judged(json));
  terminal.print(say.judging('soap'));
  const soap = await runOnce('soap', 'soap');
  terminal.print(say.judged(soap));
  const title = faults.find(({ id }) => id === shownFault)?.title[terminal.language] ?? '';
  terminal.print(say.breaking(shownFault, title));
  const broken = await runOnce('json', 'json-with-a-fault', shownFault);
  terminal.print(
    say.closing(join(folder, 'json', 'index.html'), join(folder, 'json-with-a-fault', 'index.html')),
  );
  const asExpected =
    [json, soap].every(({ verdict }) => verdict === 'conforms') && broken.verdict === 'does-not-conform';
  return asExpected ? exitCodes.conforms : exitCodes.ownFault;
}

/** The terminal's summary is for the run with a failure; the others are told in a line. */
function reportsOf(fault: string | undefined) {
  return fault === undefined
    ? (['json', 'junit', 'html'] as const)
    : (['terminal', 'json', 'junit', 'html'] as const);
}

function connectionOf(pki: DevelopmentPki) {
  return {
    credentials: pki.client,
    certificate: pki.client.cert,
    ca: [pki.ca.cert],
    expired: pki.expired,
  };
}
