import yargs from 'yargs';
import { UsageError } from '../core/usage-error.ts';
import type { Command, Values } from './command.ts';
import { commonFlags } from './common-flags.ts';
import { suggestion } from './suggest.ts';
import { languageOf, withSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { processTerminal } from './terminal.ts';
import { toolkit } from './toolkit.ts';

type CommandLine =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly values: Values;
      readonly terminal: Terminal;
    };

/** Reads a command line: a command with its values, or a text (help, version) that was asked for. */
export async function parseCommandLine(
  argv: readonly string[],
  commands: readonly Command[],
): Promise<CommandLine> {
  let chosen: { command: Command; values: Values } | undefined;
  let text = '';
  const parser = yargs()
    .scriptName('atbilst')
    .usage(
      'atbilst <command>\n\nContract tests and conformance reports for the status exchange of municipalities.',
    )
    .parserConfiguration({
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-positional-numbers': false,
    })
    .exitProcess(false)
    .help()
    .alias('help', 'h')
    .version(toolkit.version)
    .strict()
    .demandCommand(1, 'command wanted')
    .wrap(100)
    .fail((message: string | null, error: unknown) => {
      const own = error instanceof Error && error.name !== 'YError';
      throw own ? error : new UsageError(reworded(message ?? '', argv, commands));
    });
  for (const command of commands) {
    parser.command(
      [command.name, command.positionals ?? ''].join(' ').trim(),
      command.summary,
      (one) => {
        one.options({ ...command.flags, ...commonFlags });
        for (const [line, meaning] of command.examples) one.example(`atbilst ${line}`, meaning);
      },
      (values) => {
        chosen = { command, values };
      },
    );
  }
  await parser.parse([...argv], {}, (_error: unknown, _values: unknown, output: string) => {
    text = output;
  });
  if (chosen === undefined) return { kind: 'text', text };
  const { command } = chosen;
  const values = await withSettings(chosen.values, command);
  const terminal = processTerminal({
    language: languageOf(values),
    quiet: values['quiet'] === true,
    json: values['json'] === true,
    colour: wantsColour(values),
  });
  return { kind: 'command', command, values, terminal };
}

function wantsColour(values: Values): boolean {
  const { color } = values;
  if (typeof color === 'boolean') return color;
  const { NO_COLOR: no, FORCE_COLOR: forced } = process.env;
  if (no !== undefined && no !== '') return false;
  return (forced !== undefined && forced !== '' && forced !== '0') || process.stdout.isTTY;
}

/** What yargs complains of, in one line that says how to mend it. */
function reworded(message: string, argv: readonly string[], commands: readonly Command[]): string {
  const typed = argv.find((word) => !word.startsWith('-'));
  const command = commands.find(({ name }) => name === typed);
  const help = command === undefined ? 'atbilst --help' : `atbilst ${command.name} --help`;
  const unknown = /^Unknown (arguments?|commands?): (.+)$/m.exec(message)?.[2]?.split(', ')[0];
  if (message === 'command wanted') return `a command is wanted. See ${help}.`;
  if (command === undefined) {
    const name = unknown ?? typed ?? '';
    return `there is no command "${name}".${suggestion(
      name,
      commands.map(({ name: one }) => one),
    )} See ${help}.`;
  }
  if (unknown !== undefined) return unknownArgument(unknown, argv, command, help);
  if (message.startsWith('Not enough non-option arguments')) {
    return `${command.name} wants ${command.positionals ?? 'an argument'}. See ${help}.`;
  }
  const valueless = /^Not enough arguments following: (.+)$/m.exec(message)?.[1];
  if (valueless !== undefined) return `--${valueless} wants a value. See ${help}.`;
  const choice = /Argument: ([^,]+), Given: (.+), Choices: (.+)$/m.exec(message);
  if (choice !== null)
    return `--${choice[1] ?? ''} is ${choice[2] ?? ''}, but may be ${choice[3] ?? ''}. See ${help}.`;
  return `${message.replaceAll(/\s+/g, ' ').trim()}. See ${help}.`;
}

function unknownArgument(word: string, argv: readonly string[], command: Command, help: string): string {
  const isFlag = argv.some(
    (one) => one === `--${word}` || one.startsWith(`--${word}=`) || one === `-${word}`,
  );
  if (!isFlag) return `${command.name} does not take "${word}". See ${help}.`;
  const flags = Object.keys({ ...command.flags, ...commonFlags });
  return `${command.name} has no flag --${word}.${suggestion(word, flags, '--')} See ${help}.`;
}
