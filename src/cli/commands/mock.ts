import type { Command } from '../command.ts';

export const mockCommand: Command = {
  name: 'mock',
  summary: 'Serve the reference provider: HTTPS, client certificates, JSON and SOAP, synthetic people',
  flags: {
    port: { type: 'string', requiresArg: true, describe: 'Port (default 8443; 0 takes any free one)' },
    host: { type: 'string', requiresArg: true, describe: 'Address to listen on (default 127.0.0.1)' },
    pki: {
      type: 'string',
      requiresArg: true,
      describe: 'Folder of `atbilst pki` (default: pki; made where it is missing)',
    },
    subjects: {
      type: 'string',
      requiresArg: true,
      describe: 'Your own people (subjects.yaml) in place of the synthetic ones',
    },
    'write-subjects': {
      type: 'string',
      requiresArg: true,
      describe: 'Write the people served to this file, for verify',
    },
    audit: {
      type: 'string',
      requiresArg: true,
      describe: 'Write the audit log to this file (JSON Lines; personal codes in clear)',
    },
    fault: { type: 'string', array: true, describe: 'Break in these named ways (see --list-faults)' },
    'list-faults': { type: 'boolean', describe: 'List every named fault and the checks that it breaks' },
    json: { type: 'boolean', describe: 'With --list-faults: as JSON' },
    seed: { type: 'string', requiresArg: true, describe: 'Seed of the synthetic people (default 1)' },
  },
  examples: [
    ['mock --pki pki --write-subjects subjects.yaml', 'Serve, and write down whom'],
    ['mock --fault last-day-lost', 'Serve with one defect'],
  ],
  async run(values, terminal) {
    const { runMock } = await import('../run-mock.ts');
    return runMock(values, terminal);
  },
};
