import type { Language } from '../core/outcome.ts';

/** Where a command prints: results on stdout, talk on stderr. */
export interface Terminal {
  readonly colour: boolean;
  readonly width: number;
  readonly language: Language;
  readonly quiet: boolean;
  /** Whether data is wanted on stdout, for machines. */
  readonly json: boolean;
  /** Whether stderr is a terminal on which a line may be rewritten. */
  readonly live: boolean;
  print(text: string): void;
  say(text: string): void;
  /** One line on stderr that is shown even where it shall be quiet. */
  complain(text: string): void;
  /** Shows `text` in place of the last such line; does nothing where the line could not be rewritten. */
  progress(text: string): void;
}

interface TerminalOptions {
  readonly json: boolean;
  readonly colour: boolean;
  readonly language: Language;
  readonly quiet: boolean;
}

/** The process's own streams. */
export function processTerminal({ colour, language, quiet, json }: TerminalOptions): Terminal {
  const { stdout, stderr } = process;
  const live = stderr.isTTY && !quiet;
  let shown = false;
  const clear = () => {
    if (shown) stderr.write('\r\u001B[2K');
    shown = false;
  };
  return {
    colour,
    language,
    quiet,
    json,
    live,
    width: stdout.isTTY ? Math.min(stdout.columns, 120) : 100,
    print(text) {
      clear();
      stdout.write(`${text}\n`);
    },
    say(text) {
      clear();
      if (!quiet) stderr.write(`${text}\n`);
    },
    complain(text) {
      clear();
      stderr.write(`atbilst: ${text}\n`);
    },
    progress(text) {
      if (!live) return;
      stderr.write(`\r\u001B[2K${text.slice(0, stderr.columns - 1)}`);
      shown = true;
    },
  };
}
