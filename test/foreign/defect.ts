import { BOTH } from './changes.ts';
import type { Conduct, Departure } from './conduct.ts';

/** The toolkit's aspects. */
export type Aspect =
  | 'transport'
  | 'certificate'
  | 'operator'
  | 'request'
  | 'response'
  | 'period'
  | 'semantics'
  | 'disclosure'
  | 'stability';

/** One thing that a provider does wrong. */
export interface Defect extends Departure {
  /** The aspects in which a finding is acceptable. */
  aspects: readonly Aspect[];
  expect: 'failure' | 'warning';
}

/** A defect that keeps no state. */
export const defect = (
  name: string,
  aspects: string,
  conduct: Conduct | (() => Conduct),
  more: Partial<Pick<Defect, 'bindings' | 'expect'>> = {},
): Defect => ({
  name,
  bindings: BOTH,
  expect: 'failure',
  aspects: aspects.split(' ') as Aspect[],
  conduct: typeof conduct === 'function' ? conduct : () => conduct,
  ...more,
});

/** For `defect`'s last argument. */
export const IN_JSON = { bindings: ['json'] } as const;
export const IN_SOAP = { bindings: ['soap'] } as const;
export const WARNS = { expect: 'warning' } as const;
