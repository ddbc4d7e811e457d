import type { FindingArgs, FindingCode } from '../core/findings.ts';
import type { Language } from '../core/outcome.ts';
import { inLanguage } from './in-language.ts';
import type { FindingText } from './words.ts';

/**
 * What a finding says, as plain text without markup: enough for a provider's developer to act on.
 *
 * @example findingText('en', finding).what // 'A status of the person is missing from the answer.'
 */
export function findingText<C extends FindingCode>(
  language: Language,
  finding: { readonly code: C; readonly args: FindingArgs[C] },
): FindingText {
  return inLanguage(language).findings[finding.code](finding.args);
}
