/**
 * The command, the configuration or an input file is wrong: exit 2 and one line.
 * The message says what, where and how to mend it.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
