import type { Conduct } from './conduct.ts';
import type { Aspect } from './defect.ts';
import { defects } from './defects.ts';
import { legalVariants } from './legal-variants.ts';

/** A provider of the catalogue over one binding, and what the verdict on it must be. */
export interface CatalogueEntry {
  name: string;
  binding: 'json' | 'soap';
  conduct(): Conduct;
  expect: 'clean' | 'warning' | 'failure';
  /** Where a finding is acceptable; none given, anywhere. */
  aspects: readonly Aspect[] | undefined;
}

/** All providers, each over each of its bindings. */
export const catalogue: readonly CatalogueEntry[] = [
  ...legalVariants.map((variant) => ({
    ...variant,
    expect: variant.warns ? ('warning' as const) : ('clean' as const),
    aspects: undefined,
  })),
  ...defects,
].flatMap(({ bindings, ...entry }) => bindings.map((binding) => ({ ...entry, binding })));
