import type { Language } from '../core/outcome.ts';
import { inLanguage } from './in-language.ts';
import type { ReasonOf } from './words.ts';

/** Why something was not judged or does not apply, in whole sentences of plain text. */
export function reasonText<C extends keyof ReasonOf>(
  language: Language,
  reason: ReasonOf[C] & { readonly code: C },
): string {
  return inLanguage(language).reasons[reason.code](reason);
}
