import { basename, extname } from 'node:path';
import type { Binding } from '../bindings/binding.ts';
import { makeBinding } from '../bindings/make-binding.ts';
import { parseProfile } from '../bindings/parse-profile.ts';
import { UsageError } from '../core/usage-error.ts';
import { contractFile } from './contract-file.ts';
import { mistakes } from './read-subjects.ts';
import { readYamlFile } from './read-yaml-file.ts';

const shipped = new Set(['json', 'soap']);

/** The binding that ships under that name, or the one of a profile that the user wrote. */
export async function readBinding(named = 'json'): Promise<Binding> {
  const own = !shipped.has(named);
  if (own && !/[./\\]/.test(named)) {
    throw new UsageError(`--binding is "${named}", but may be json, soap or a file such as ./profile.yaml.`);
  }
  const file = own ? named : contractFile(`bindings/${named}.yaml`);
  const parsed = parseProfile(await readYamlFile(file, '--binding'), basename(named, extname(named)));
  if (!parsed.ok) throw new UsageError(mistakes(`--binding ${named}`, parsed.wrong));
  return makeBinding(parsed.value);
}
