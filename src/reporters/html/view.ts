import type { Language } from '../../core/outcome.ts';
import type { CheckRecord, Run } from '../../core/run.ts';
import type { Words } from '../../text/words.ts';

/** What every part of the page is made from. */
export interface View {
  readonly run: Run;
  readonly language: Language;
  readonly words: Words;
}

/** Whether the page tells about the check at length, in a place of its own. */
export function isTold({ outcome, findings }: CheckRecord): boolean {
  if (outcome === 'passed') return findings.length > 0;
  return outcome === 'failed' || outcome === 'warning' || outcome === 'waived';
}
