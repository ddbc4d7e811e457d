import type { Fault } from '../fault.ts';
import { answerFaults } from './answer.ts';
import { connectionFaults } from './connection.ts';
import { periodFaults } from './period.ts';
import { requestFaults } from './request.ts';
import { semanticsFaults } from './semantics.ts';
import { stabilityFaults } from './stability.ts';

/** Every named fault, by aspect. */
export const faults: readonly Fault[] = [
  ...connectionFaults,
  ...requestFaults,
  ...answerFaults,
  ...periodFaults,
  ...semanticsFaults,
  ...stabilityFaults,
];
