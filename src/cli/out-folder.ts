import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../core/usage-error.ts';
import { why } from './read-file.ts';

/** Makes the folder for a command's files: the one named, or `reports/<command>-<UTC time>`. */
export async function makeOutFolder(named: string | undefined, command: string, now: Date): Promise<string> {
  const time = now.toISOString().replaceAll(/[:.]/g, '-');
  const folder = named ?? join('reports', `${command}-${time}`);
  try {
    await mkdir(folder, { recursive: true });
    if (!(await stat(folder)).isDirectory())
      throw new UsageError(`--out ${folder}: this is a file, a folder is wanted.`);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`--out ${folder}: ${why(error)}`);
  }
  return folder;
}

/** Writes one file of the results. */
export async function writeResult(folder: string, name: string, text: string): Promise<string> {
  const file = join(folder, name);
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UsageError(`--out ${file}: ${why(error)}`);
  }
  return file;
}
