import type { Command } from '../command.ts';
import { connectionFlags } from '../connection-flags.ts';
import { outFlag } from '../common-flags.ts';

export const verifyCommand: Command = {
  name: 'verify',
  positionals: '[endpoint]',
  summary: 'Judge an endpoint: replay the conformance suite and report clause by clause',
  flags: {
    ...connectionFlags,
    ...outFlag,
    reporter: {
      type: 'string',
      array: true,
      describe: 'terminal, json, junit, html (repeatable; all by default; report.json is always written)',
    },
    json: { type: 'boolean', describe: 'Print report.json in place of the summary' },
    only: { type: 'string', array: true, describe: 'Run these checks or aspects alone' },
    skip: { type: 'string', array: true, describe: 'Leave out these checks or aspects' },
    agreement: {
      type: 'string',
      requiresArg: true,
      describe: 'The agreement as YAML (default: the one of Daugavpils)',
    },
    concurrency: { type: 'string', requiresArg: true, describe: 'Requests under way at once (default 6)' },
    rate: { type: 'string', requiresArg: true, describe: 'Requests a second at most, such as 5/s' },
    seed: {
      type: 'string',
      requiresArg: true,
      describe: 'Seed of what is drawn by chance (the report prints it)',
    },
    'pseudonym-key-env': {
      type: 'string',
      requiresArg: true,
      describe: 'Environment variable with a key: pseudonyms are then the same from run to run',
    },
    reveal: { type: 'boolean', describe: 'Show personal codes in clear: for synthetic people only' },
  },
  examples: [
    [
      'verify https://localhost:8443/sopa --ca ca.pem --cert client.pem --key client.key --subjects subjects.yaml',
      'Judge the JSON binding',
    ],
    [
      'verify https://localhost:8443/sopa --binding soap --pfx client.pfx --passphrase-env PFX_WORD',
      'Judge the SOAP binding with a PFX',
    ],
  ],
  async run(values, terminal) {
    const { runVerify } = await import('../run-verify.ts');
    return runVerify(values, terminal);
  },
};
