import { existsSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../core/outcome.ts';
import { UsageError } from '../core/usage-error.ts';
import type { Command, Values } from './command.ts';
import { commonFlags } from './common-flags.ts';
import { suggestion } from './suggest.ts';

/** Settings files that are found without `--config`, in this order. */
const usualNames = ['atbilst.config.ts', 'atbilst.config.js', 'atbilst.config.yaml'];

/** Flags whose value is a path, taken from the settings file's own folder. */
const paths = new Set([
  'ca',
  'cert',
  'key',
  'pfx',
  'expired-cert',
  'expired-key',
  'subjects',
  'agreement',
  'out',
  'pki',
]);

/** The flags' values, with those of the settings file where a flag is not given. */
export async function withSettings(values: Values, command: Command): Promise<Values> {
  const named = values['config'];
  const file = typeof named === 'string' ? named : usualNames.find((name) => existsSync(name));
  if (file === undefined) return values;
  const settings = await readSettings(file);
  const own = settings[command.name];
  const known = [...Object.keys({ ...command.flags, ...commonFlags }), ...positionalsOf(command)];
  const common = Object.entries(settings).filter(([name]) => known.includes(name));
  const merged = new Map(common);
  if (own !== undefined) {
    if (!isRecord(own)) throw new UsageError(`${file}: "${command.name}" must be a group of settings.`);
    for (const [name, value] of Object.entries(own)) {
      if (!known.includes(name)) {
        throw new UsageError(`${file}: ${command.name} has no setting "${name}".${suggestion(name, known)}`);
      }
      merged.set(name, value);
    }
  }
  const folder = dirname(resolve(file));
  const located = [...merged].map(([name, value]) => [name, paths.has(name) ? locate(value, folder) : value]);
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(located), ...Object.fromEntries(given) } as Values;
}

async function readSettings(file: string): Promise<Record<string, unknown>> {
  const settings =
    extname(file) === '.yaml' || extname(file) === '.yml' ? await readYaml(file) : await importFile(file);
  if (!isRecord(settings)) throw new UsageError(`${file}: the settings must be a group of names and values.`);
  return settings;
}

async function readYaml(file: string): Promise<unknown> {
  const { readYamlFile } = await import('./read-yaml-file.ts');
  return readYamlFile(file);
}

async function importFile(file: string): Promise<unknown> {
  if (!existsSync(file))
    throw new UsageError(`${file}: there is no such file. Give --config an existing one.`);
  try {
    const module = (await import(pathToFileURL(resolve(file)).href)) as { default?: unknown };
    return module.default;
  } catch (error) {
    const told = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new UsageError(`${file}: cannot be loaded (${told ?? ''}).`);
  }
}

function positionalsOf({ positionals = '' }: Command): readonly string[] {
  return [...positionals.matchAll(/[<[](\w+)/g)].map(([, name]) => name ?? '');
}

function locate(value: unknown, folder: string): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => locate(one, folder));
  return typeof value === 'string' ? resolve(folder, value) : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The language asked for; without one, that of the environment. */
export function languageOf(values: Values): Language {
  if (values['lang'] === 'lv' || values['lang'] === 'en') return values['lang'];
  const { LC_ALL: all, LC_MESSAGES: messages, LANG: lang } = process.env;
  return (all ?? messages ?? lang ?? '').startsWith('lv') ? 'lv' : 'en';
}
