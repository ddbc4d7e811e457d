import type { Agreement } from './agreement.ts';

/**
 * Compares two clause ids by their place in the agreement, for sorting; ids that it does not have come last.
 *
 * @example clauses.toSorted(({ id: a }, { id: b }) => clauseOrder(agreement)(a, b))
 */
export function clauseOrder(agreement: Pick<Agreement, 'clauses'>): (a: string, b: string) => number {
  const places = new Map(agreement.clauses.map(({ id }, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? places.size;
  return (a, b) => placeOf(a) - placeOf(b);
}
