import type { Check, Finding } from '../core/check.ts';
import { judged, notApplicable } from '../core/check.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Reply } from '../endpoint/reply.ts';
import type { Supplies } from '../endpoint/supplies.ts';
import type { Flaw, FlawCode } from '../exchange/reading.ts';
import type { ConformanceCheck } from './define-check.ts';
import { flawsOf } from './flaw-owners.ts';

type FlawCheck = Omit<Check<Supplies>, 'aspect' | 'needs' | 'run'> & {
  /** What must have been seen before the check can say anything. */
  readonly of: 'answers' | 'records' | 'soap-answers';
};

/** A check of aspect `response` that looks at every answer of the run for the flaws it owns. */
export function flawCheck({ of, ...check }: FlawCheck): ConformanceCheck {
  const owned = flawsOf(check.id);
  const needed = of === 'records' ? 'journalWithRecords' : 'journal';
  return {
    ...check,
    aspect: 'response',
    needs: ['endpoint', needed],
    run: ({ endpoint, [needed]: journal }) =>
      of === 'soap-answers' && endpoint.profile.kind === 'json'
        ? notApplicable({ lv: 'Pārbaude attiecas tikai uz SOAP.', en: 'The check is about SOAP alone.' })
        : judged(flawFindings(journal, owned)),
  };
}

/** One finding for each kind and place of flaw, with the first exchange that shows it. */
export function flawFindings(journal: readonly Reply[], owned: ReadonlySet<FlawCode>): readonly Finding[] {
  const places = new Map<string, { flaw: Flaw; exchange: Exchange; times: number }>();
  for (const { reading, exchange, legal } of journal) {
    // What answers an illegal request is a finding of whoever sent it.
    if (!legal && reading?.kind === 'answer') continue;
    const seenHere = new Set<string>();
    for (const flaw of reading?.flaws ?? []) {
      if (!owned.has(flaw.code)) continue;
      const place = `${flaw.code} ${flaw.path.replaceAll(/\d+/g, '*')}`;
      if (seenHere.has(place)) continue;
      seenHere.add(place);
      const earlier = places.get(place);
      if (earlier === undefined) places.set(place, { flaw, exchange, times: 1 });
      else earlier.times += 1;
    }
  }
  return [...places.values()]
    .slice(0, 5)
    .map(({ flaw: { code, path, expected, seen }, exchange, times }) => ({
      code: 'answer-flawed',
      args: { flaw: code, path, expected, seen, times },
      evidence: [exchange],
    }));
}
