import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../core/usage-error.ts';
import type { DevelopmentPki } from '../pki/make-development-pki.ts';
import { makeDevelopmentPki } from '../pki/make-development-pki.ts';
import type { Values } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { why } from './read-file.ts';
import type { Terminal } from './terminal.ts';
import { textOf, textsOf } from './values.ts';

/** File names of each identity, without ending. */
const fileNames: Readonly<Record<keyof DevelopmentPki, string>> = {
  ca: 'ca',
  server: 'server',
  client: 'client',
  expired: 'expired',
  notYetValid: 'not-yet-valid',
  selfSigned: 'self-signed',
  otherIssuer: 'other-issuer',
  forgedIssuer: 'forged-issuer',
};

/** `atbilst pki`: a certificate as `NAME.pem`, its key as `NAME.key` that only its owner can read. */
export async function runPki(values: Values, terminal: Terminal): Promise<ExitCode> {
  const folder = textOf(values, 'folder') ?? textOf(values, 'out') ?? 'pki';
  const pki = await makeDevelopmentPki({ hosts: textsOf(values, 'host'), now: new Date() });
  await writePki(folder, pki, values['force'] === true);
  terminal.print(
    [
      `Development certificates are in ${folder}:`,
      ...Object.values(fileNames).map((name) => `  ${name}.pem  ${name}.key`),
      '',
      'They are for tests on your own machines alone. Next:',
      `  atbilst mock --pki ${folder}`,
    ].join('\n'),
  );
  return exitCodes.conforms;
}

/** Writes every certificate and key; what is there already stays, unless `force`. */
export async function writePki(folder: string, pki: DevelopmentPki, force: boolean): Promise<void> {
  const flag = force ? 'w' : 'wx';
  try {
    await mkdir(folder, { recursive: true });
    for (const [identity, name] of Object.entries(fileNames)) {
      const { cert, key } = pki[identity as keyof DevelopmentPki];
      await writeFile(join(folder, `${name}.pem`), cert, { flag });
      await writeFile(join(folder, `${name}.key`), key, { flag, mode: 0o600 });
    }
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new UsageError(
      exists
        ? `${folder}: there are certificates already: give another folder or --force.`
        : `${folder}: ${why(error)}`,
    );
  }
}
