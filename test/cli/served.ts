import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePki } from '../../src/cli/run-pki.ts';
import { serve } from '../../src/cli/serve.ts';
import { subjectsYaml } from '../../src/cli/subjects-yaml.ts';
import { rigaToday } from '../../src/exchange/riga-day.ts';
import type { Subjects } from '../../src/exchange/subjects.ts';
import { faults as known } from '../../src/provider/faults/all-faults.ts';
import { syntheticSubjects } from '../../src/provider/people.ts';
import { testPki } from '../reference-run.ts';

/** The reference provider, and a folder with all that the command needs to judge it. */
export interface Served {
  readonly url: string;
  readonly folder: string;
  readonly people: Subjects;
  /** The flags of `verify` for it, relative to the folder. */
  readonly flags: readonly string[];
  close(): Promise<void>;
}

/** Serves the reference provider with the named faults on a free port. */
export async function served(...faults: readonly string[]): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'atbilst-served-'));
  const pki = await testPki();
  const people = syntheticSubjects(1, rigaToday(new Date()));
  await writePki(join(folder, 'pki'), pki, false);
  writeFileSync(join(folder, 'subjects.yaml'), subjectsYaml(people));
  const provider = await serve({
    pki,
    people,
    host: '127.0.0.1',
    port: 0,
    faults: known.filter(({ id }) => faults.includes(id)),
  });
  const pair = (name: string, flag: string) => [
    `--${flag}cert`,
    `pki/${name}.pem`,
    `--${flag}key`,
    `pki/${name}.key`,
  ];
  return {
    url: provider.url,
    folder,
    people,
    flags: [
      '--ca',
      'pki/ca.pem',
      ...pair('client', ''),
      ...pair('expired', 'expired-'),
      '--subjects',
      'subjects.yaml',
    ],
    async close() {
      await provider.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
