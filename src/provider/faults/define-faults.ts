import type { Fault } from '../fault.ts';

/** Faults by their ids; the order is the order in which they are listed. */
export function defineFaults(faults: Readonly<Record<string, Omit<Fault, 'id'>>>): readonly Fault[] {
  return Object.entries(faults).map(([id, fault]) => ({ id, ...fault }));
}
