import type { Command } from './command.ts';
import { checksCommand } from './commands/checks.ts';
import { demoCommand } from './commands/demo.ts';
import { mockCommand } from './commands/mock.ts';
import { pkiCommand } from './commands/pki.ts';
import { verifyCommand } from './commands/verify.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  verifyCommand,
  mockCommand,
  demoCommand,
  pkiCommand,
  checksCommand,
];
