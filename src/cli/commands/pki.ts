import type { Command } from '../command.ts';

export const pkiCommand: Command = {
  name: 'pki',
  positionals: '[folder]',
  summary: 'Write a development CA, server, client, expired and foreign certificates',
  flags: {
    out: { type: 'string', requiresArg: true, describe: 'The folder, in place of the argument' },
    host: {
      type: 'string',
      array: true,
      nargs: 1,
      describe: 'A further name or address of the server (repeatable)',
    },
    force: { type: 'boolean', describe: 'Overwrite certificates that are there' },
  },
  examples: [['pki pki', 'Certificates for localhost into the folder pki']],
  async run(values, terminal) {
    const { runPki } = await import('../run-pki.ts');
    return runPki(values, terminal);
  },
};
