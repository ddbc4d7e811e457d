import { existsSync } from 'node:fs';
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../core/usage-error.ts';
import { rigaToday } from '../exchange/riga-day.ts';
import type { Subjects } from '../exchange/subjects.ts';
import { makeDevelopmentPki } from '../pki/make-development-pki.ts';
import type { Fault } from '../provider/fault.ts';
import { faults } from '../provider/faults/all-faults.ts';
import { syntheticSubjects } from '../provider/people.ts';
import type { Values } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { writePki } from './run-pki.ts';
import { readSubjects } from './read-subjects.ts';
import { readFile, why } from './read-file.ts';
import { serve } from './serve.ts';
import type { ServedPki } from './serve.ts';
import { subjectsYaml } from './subjects-yaml.ts';
import { suggestion } from './suggest.ts';
import type { Terminal } from './terminal.ts';
import { textOf, textsOf, wholeOf } from './values.ts';

/** `atbilst mock`: serves until it is told to stop. */
export async function runMock(values: Values, terminal: Terminal): Promise<ExitCode> {
  if (values['list-faults'] === true) {
    terminal.print(listFaults(values['json'] === true, terminal));
    return exitCodes.conforms;
  }
  const chosen = readFaults(textsOf(values, 'fault'));
  const port = wholeOf(values, 'port', 0, 65_535) ?? 8443;
  const host = textOf(values, 'host') ?? '127.0.0.1';
  const seed = wholeOf(values, 'seed', 0, 2 ** 32 - 1) ?? 1;
  const own = textOf(values, 'subjects');
  const people = own === undefined ? syntheticSubjects(seed, rigaToday(new Date())) : await readSubjects(own);
  const folder = textOf(values, 'pki') ?? 'pki';
  const pki = await readPki(folder, terminal);
  await writeSubjects(textOf(values, 'write-subjects'), people);
  const audit = textOf(values, 'audit');
  if (audit !== undefined && existsSync(audit)) {
    throw new UsageError(
      `--audit ${audit}: this file is there already, and a log is one chain: give another name.`,
    );
  }
  const provider = await serve({
    pki,
    people,
    host,
    port,
    faults: chosen,
    onAudit: audit === undefined ? undefined : auditWriter(audit),
  }).catch((error: unknown) => {
    throw new UsageError(`--port ${port}: cannot listen on ${host} (${listenProblem(error)}).`);
  });
  terminal.print(welcome(provider.url, folder, people, chosen));
  await stopAsked();
  await provider.close();
  return exitCodes.conforms;
}

function readFaults(ids: readonly string[]): readonly Fault[] {
  return ids.map((id) => {
    const fault = faults.find((one) => one.id === id);
    if (fault !== undefined) return fault;
    const known = faults.map((one) => one.id);
    throw new UsageError(
      `--fault: there is no "${id}".${suggestion(id, known)} See atbilst mock --list-faults.`,
    );
  });
}

function listFaults(json: boolean, { language }: Terminal): string {
  const listed = faults.map(({ id, title, breaks, faces }) => ({
    id,
    title,
    breaks,
    bindings: faces ?? ['json', 'soap'],
  }));
  if (json) return JSON.stringify(listed, null, 2);
  const width = Math.max(...listed.map(({ id }) => id.length));
  return listed
    .map(
      ({ id, title, breaks }) =>
        `${id.padEnd(width)}  ${title[language]}\n${' '.repeat(width)}  → ${breaks.join(', ')}`,
    )
    .join('\n');
}

/** The certificates of a folder; a folder that is not there is made. */
async function readPki(folder: string, terminal: Terminal): Promise<ServedPki> {
  if (!existsSync(folder)) {
    await writePki(folder, await makeDevelopmentPki({ now: new Date() }), false);
    terminal.say(`Made development certificates in ${folder}.`);
  }
  const text = async (name: string): Promise<string> =>
    (await readFile(join(folder, name), '--pki')).toString();
  const identity = async (name: string) => ({
    cert: await text(`${name}.pem`),
    key: await text(`${name}.key`),
  });
  return { ca: await identity('ca'), server: await identity('server') };
}

async function writeSubjects(file: string | undefined, people: Subjects): Promise<void> {
  if (file === undefined) return;
  try {
    await writeFile(file, subjectsYaml(people));
  } catch (error) {
    throw new UsageError(`--write-subjects ${file}: ${why(error)}`);
  }
}

/** Appends one line a record, in order. */
function auditWriter(file: string): (record: object) => void {
  let written: Promise<void> = Promise.resolve();
  return (record) => {
    written = written
      .then(() => appendFile(file, `${JSON.stringify(record)}\n`, { mode: 0o600 }))
      .catch(() => undefined);
  };
}

function welcome(url: string, folder: string, people: Subjects, chosen: readonly Fault[]): string {
  const faulty = chosen.length === 0 ? [] : [`Faults: ${chosen.map(({ id }) => id).join(', ')}`];
  return [
    `Serving ${people.subjects.length} synthetic people at ${url} (JSON at ${url}/statusa-parbaude, SOAP at ${url}).`,
    ...faulty,
    'Judge it from another terminal:',
    `  atbilst verify ${url.replace('127.0.0.1', 'localhost')} --ca ${folder}/ca.pem --cert ${folder}/client.pem --key ${folder}/client.key --expired-cert ${folder}/expired.pem --expired-key ${folder}/expired.key`,
    'Stop with Ctrl+C.',
  ].join('\n');
}

function listenProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return code === 'EADDRINUSE' ? 'the port is taken: give another one, or 0 for any' : code;
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
