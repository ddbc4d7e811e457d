import type { Command } from '../command.ts';
import { outFlag } from '../common-flags.ts';

export const demoCommand: Command = {
  name: 'demo',
  summary: 'See it all at work on embedded parts: nothing to configure',
  flags: outFlag,
  examples: [
    ['demo', 'Start here'],
    ['demo --lang lv', 'In Latvian'],
  ],
  async run(values, terminal) {
    const { runDemo } = await import('../run-demo.ts');
    return runDemo(values, terminal);
  },
};
