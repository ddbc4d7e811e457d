import type { Language } from '../core/outcome.ts';
import type { CheckRecord, EvidenceRecord, FindingRecord } from '../core/run.ts';
import { findingText } from '../text/finding-text.ts';
import { inLanguage } from '../text/in-language.ts';
import { reasonText } from '../text/reason-text.ts';

/** The command that repeats the request which shows `finding`; null where the finding rests on none. */
export function curlOf(check: CheckRecord, finding: FindingRecord): string | null {
  return exchangesOf(check, finding)[0]?.curl ?? null;
}

/** The exchanges that show `finding`. */
export function exchangesOf(check: CheckRecord, finding: FindingRecord): readonly EvidenceRecord[] {
  return check.evidence.filter(({ id }) => finding.evidence.includes(id));
}

/**
 * All that a developer must know to act, as one plain text: what, expected, seen, the clause and the request to repeat
 * it. Where nothing was judged, the reason; empty where the check passed with nothing to remark.
 */
export function checkMessage(language: Language, check: CheckRecord): string {
  if (check.because !== null) return reasonText(language, check.because);
  const { page, writing } = inLanguage(language);
  return check.findings
    .map((finding) => {
      const { what, expected, seen } = findingText(language, finding);
      const curl = curlOf(check, finding);
      return [
        what,
        `${page.expected}: ${expected}`,
        `${page.seen}: ${seen}`,
        `${page.clause}: ${writing.clause(check.clause)}.`,
        ...(curl === null ? [] : [`${page.repeat}: ${curl}`]),
      ].join('\n');
    })
    .join('\n\n');
}
