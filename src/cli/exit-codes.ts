/** What the process tells its caller: the exit codes of every command. */
export const exitCodes = {
  conforms: 0,
  doesNotConform: 1,
  usage: 2,
  notJudged: 3,
  ownFault: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
