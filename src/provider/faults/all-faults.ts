import type { Fault } from '../fault.ts';
import { answerFaults } from './answer.ts';
import { connectionFaults } from './connection.ts';
import { meaningFaults } from './meaning.ts';
import { requestFaults } from './request.ts';
import { stabilityFaults } from './stability.ts';

/** Every named fault, by aspect. */
export const faults: readonly Fault[] = [
  ...connectionFaults,
  ...requestFaults,
  ...answerFaults,
  ...meaningFaults,
  ...stabilityFaults,
];
