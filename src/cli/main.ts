import { UsageError } from '../core/usage-error.ts';
import { commands } from './commands.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { parseCommandLine } from './parse-command-line.ts';

/** Runs one command line and gives its exit code. Nothing that a user can do wrong shows a stack trace. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  leaveQuietlyOnBrokenPipe();
  try {
    const parsed = await parseCommandLine(argv, commands);
    if (parsed.kind === 'text') {
      process.stdout.write(`${parsed.text}\n`);
      return exitCodes.conforms;
    }
    return await parsed.command.run(parsed.values, parsed.terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`atbilst: ${error.message}\n`);
      return exitCodes.usage;
    }
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    const trace = process.env['ATBILST_TRACE'] === undefined ? '' : `\n${stack ?? ''}`;
    const told = `${name}: ${message}`.replaceAll(/\d{6}-?\d{3,}/g, '***');
    process.stderr.write(`atbilst: a fault of the toolkit's own (${told}). Please report it.${trace}\n`);
    return exitCodes.ownFault;
  }
}

/** A reader that stops reading, such as `head`, is no error. */
function leaveQuietlyOnBrokenPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
