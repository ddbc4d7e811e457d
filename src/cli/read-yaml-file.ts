import { parseDocument } from 'yaml';
import { UsageError } from '../core/usage-error.ts';
import { readFile } from './read-file.ts';

/** A YAML file as plain values: dates stay text. A mistake is told with its line. */
export async function readYamlFile(file: string, flag = ''): Promise<unknown> {
  return parseYamlText(await readUtf8(file, flag), `${flag} ${file}`.trim());
}

/** The same from a text, under the name by which mistakes are told. */
function parseYamlText(text: string, name: string): unknown {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: true,
    maxAliasCount: 100,
  } as never);
  const [mistake] = document.errors;
  if (mistake !== undefined) {
    const line = mistake.linePos?.[0].line ?? 1;
    throw new UsageError(`${name}, line ${line}: ${mistake.message.split(' at line ')[0] ?? ''}.`);
  }
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    throw new UsageError(`${name}: too many aliases.`);
  }
}

async function readUtf8(file: string, flag: string): Promise<string> {
  const bytes = await readFile(file, flag);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${flag} ${file}: this is not UTF-8 text. Save it as UTF-8.`.trim());
  }
}
