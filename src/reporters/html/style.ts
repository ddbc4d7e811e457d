import { components } from './style/components.ts';
import { frame } from './style/frame.ts';
import { print } from './style/print.ts';
import { tables } from './style/tables.ts';
import { tokens } from './style/tokens.ts';

/** The page's whole style. It is allowed by its hash, so that it must hold no markup. */
export const style = [tokens, frame, components, tables, print].join('\n');
