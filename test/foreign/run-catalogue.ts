import { parseArgs } from 'node:util';
import { catalogue, type CatalogueEntry } from './catalogue-entry.ts';
import { startJsonProvider } from './json-provider.ts';
import { opensslPki } from './openssl-pki.ts';
import { samplePeople } from './people.ts';
import { startSoapProvider } from './soap-provider.ts';
import { type Verdict, verifyProvider } from './verify-provider.ts';
import { brief, named, wrongsOf } from './wrongs-of.ts';

/*
 * node test/foreign/run-catalogue.ts [--binding json|soap] [--name X] [--legal] [--defects] [--jobs 2] [--verbose]
 *
 * Starts every provider of the catalogue, judges it with the real command and prints what the command got wrong.
 */
const { values } = parseArgs({
  options: {
    binding: { type: 'string' },
    name: { type: 'string' },
    legal: { type: 'boolean', default: false },
    defects: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
    verbose: { type: 'boolean', default: false },
  },
});

const wanted = catalogue.filter(
  ({ name, binding, expect, aspects }) =>
    (!values.binding || binding === values.binding) &&
    (!values.name || name.includes(values.name)) &&
    (!values.legal || aspects === undefined) &&
    (!values.defects || aspects !== undefined) &&
    Boolean(expect),
);

interface Judged {
  entry: CatalogueEntry;
  verdict: Verdict;
  wrongs: string[];
}

const pki = opensslPki();
const subjects = samplePeople();
const judged: Judged[] = [];
const queue = [...wanted];
const work = async () => {
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const start = entry.binding === 'json' ? startJsonProvider : startSoapProvider;
    const provider = await start({ pki, subjects, conduct: entry.conduct() });
    const verdict = await verifyProvider(provider.url, entry.binding, pki, subjects);
    await provider.close();
    const wrongs = wrongsOf(entry, verdict);
    judged.push({ entry, verdict, wrongs });
    if (wrongs.length > 0 || values.verbose) {
      const failed = verdict.checks.filter(({ outcome }) => outcome === 'failed' || outcome === 'warning');
      console.log(
        `${entry.binding} ${entry.expect.padEnd(7)} ${entry.name} [exit ${verdict.exitCode}, ${Math.round(verdict.tookMs)} ms, ${failed.length} found]`,
      );
      for (const wrong of wrongs) console.log(`    ${wrong}`);
      if (values.verbose)
        for (const check of failed) console.log(`    - ${check.outcome} ${named([check])}: ${brief(check)}`);
    }
  }
};
await Promise.all(Array.from({ length: Number(values.jobs) }, work));
pki.remove();

const count = (word: string) =>
  judged.filter(({ wrongs }) => wrongs.some((wrong) => wrong.startsWith(word))).length;
const times = judged.map(({ verdict }) => verdict.tookMs).toSorted((a, b) => a - b);
const quartile = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
console.log(`
${judged.length} providers: ${judged.filter(({ entry }) => !entry.aspects).length} legal, ${judged.filter(({ entry }) => entry.aspects).length} with a defect
false alarms ${count('FALSE')}, needless warnings ${count('needless')}, missed ${count('MISSED')}, no warning ${count('NO WARNING')}
only in another aspect ${count('OTHER')}, also in another aspect ${count('also')}, leaks ${count('LEAK')}, other exits ${count('EXIT')}
time of a run: median ${quartile(0.5)} ms, longest ${quartile(1)} ms`);
process.exitCode = judged.some(({ wrongs }) => wrongs.some((wrong) => /^[A-Z]{2}/u.test(wrong))) ? 1 : 0;
