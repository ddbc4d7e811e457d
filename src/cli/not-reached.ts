import type { Language } from '../core/outcome.ts';
import type { Run } from '../core/run.ts';
import type { FailureCause } from '../core/transport-failure.ts';
import { inLanguage } from '../text/in-language.ts';

/** Why the endpoint was never reached; null where it was, or where something was judged all the same. */
export function neverReached({ preflight, verdict }: Run): FailureCause | null {
  const failed = preflight.find(({ step, outcome }) => outcome === 'failed' && step !== 'first-question');
  return verdict === 'inconclusive' ? (failed?.cause ?? null) : null;
}

const words: Readonly<Record<Language, (host: string, is: string, mend: string, folder: string) => string>> =
  {
    en: (host, is, mend, folder) => `not judged, ${host}: ${is} ${mend} (report: ${folder})`,
    lv: (host, is, mend, folder) => `nav izvērtēts, ${host}: ${is} ${mend} (pārskats: ${folder})`,
  };

/** The one line that says which way was barred, and how to mend it. */
export function notReachedLine(
  cause: FailureCause,
  endpoint: URL,
  folder: string,
  language: Language,
): string {
  const { is, mend } = inLanguage(language).causes[cause];
  return words[language](endpoint.host, is, mend, folder);
}
