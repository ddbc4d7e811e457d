import { languages } from '../core/outcome.ts';
import type { Flags } from './command.ts';

/** Flags that every command has. */
export const commonFlags = {
  config: {
    type: 'string',
    describe: 'Settings file (atbilst.config.ts, .js or .yaml); flags win over it',
    requiresArg: true,
  },
  lang: { choices: languages, describe: 'Language of reports: lv or en', requiresArg: true },
  quiet: { type: 'boolean', describe: 'Print nothing but errors' },
  color: { type: 'boolean', describe: 'Colours (--no-color switches them off, and so does NO_COLOR)' },
} as const satisfies Flags;

/** Where a command's files go. */
export const outFlag = {
  out: { type: 'string', describe: 'Folder for the results', requiresArg: true },
} as const satisfies Flags;
