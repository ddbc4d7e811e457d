import { readFile as read } from 'node:fs/promises';
import { UsageError } from '../core/usage-error.ts';

/** The bytes of a file that the user named, or a line that says why it cannot be read. */
export async function readFile(file: string, flag: string): Promise<Buffer> {
  try {
    return await read(file);
  } catch (error) {
    throw new UsageError(`${flag} ${file}: ${why(error)}`);
  }
}

/** Why the system refused, in words. */
export function why(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file.';
    case 'EISDIR':
      return 'this is a folder, a file is wanted.';
    case 'ENOTDIR':
      return 'a part of the path is a file, not a folder.';
    case 'EACCES':
    case 'EPERM':
      return 'may not be opened: check its permissions.';
    case 'EEXIST':
      return 'a file is in the way.';
    default:
      return `cannot be used (${String(code ?? error)}).`;
  }
}
