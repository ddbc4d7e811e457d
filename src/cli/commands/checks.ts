import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';

export const checksCommand: Command = {
  name: 'checks',
  summary: 'List every check: id, clause, level, title',
  flags: {
    json: { type: 'boolean', describe: 'As JSON, for machines' },
    clauses: { type: 'boolean', describe: 'List the clauses of the agreement instead, and what judges each' },
    agreement: { type: 'string', requiresArg: true, describe: 'The agreement as YAML, for --clauses' },
  },
  examples: [
    ['checks --lang lv', 'In Latvian'],
    ['checks --clauses', 'Which clause is judged by what'],
  ],
  async run(values, terminal) {
    const { listChecks, listClauses } = await import('../list-checks.ts');
    terminal.print(
      await (values['clauses'] === true ? listClauses(values, terminal) : listChecks(values, terminal)),
    );
    return exitCodes.conforms;
  },
};
