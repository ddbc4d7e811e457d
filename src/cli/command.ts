import type { Options } from 'yargs';
import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** The flags of a command by their long names. */
export type Flags = Readonly<Record<string, Options>>;

/** What yargs made of the flags: values by name, as typed by the command's own reader. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * One command of `atbilst`. The module is light: what does the work is imported by `run`, so that no command pays for
 * another.
 */
export interface Command {
  readonly name: string;
  /** Positional arguments as yargs writes them, such as `<endpoint>`. */
  readonly positionals?: string;
  readonly summary: string;
  readonly flags: Flags;
  readonly examples: readonly (readonly [line: string, meaning: string])[];
  run(values: Values, terminal: Terminal): Promise<ExitCode>;
}
