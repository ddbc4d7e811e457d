import type { Agreement } from '../agreement/agreement.ts';
import { parseAgreement } from '../agreement/parse-agreement.ts';
import { UsageError } from '../core/usage-error.ts';
import { contractFile } from './contract-file.ts';
import { mistakes } from './read-subjects.ts';
import { readYamlFile } from './read-yaml-file.ts';

/** The agreement of a file, or the one that ships. */
export async function readAgreement(
  file = contractFile('agreement/daugavpils-viaa.yaml'),
): Promise<Agreement> {
  const parsed = parseAgreement(await readYamlFile(file, '--agreement'));
  if (parsed.ok) return parsed.value;
  throw new UsageError(mistakes(`--agreement ${file}`, parsed.wrong));
}
