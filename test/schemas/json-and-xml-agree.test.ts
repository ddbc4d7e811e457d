import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerAsXml, questionAsXml } from './as-xml.ts';
import { answer, question, record } from './draws.ts';
import type { Message } from './judges.ts';
import { jsonTakes, xsdTakes } from './judges.ts';

const numRuns = 2000;

/** Holds both schemas to one verdict on each draw; gives the count of the rarer verdict, for one alone would prove little. */
function agree<T>(draws: fc.Arbitrary<T>, message: Message, asXml: (drawn: T) => string): number {
  let taken = 0;
  const property = fc.property(draws, (drawn) => {
    const { unconditionally } = jsonTakes(message, drawn);
    if (unconditionally) taken += 1;
    return xsdTakes(asXml(drawn)) === unconditionally;
  });
  fc.assert(property, { numRuns });
  return Math.min(taken, numRuns - taken);
}

it('judges every question alike as JSON and as XML', () => {
  expect(agree(question, 'question', questionAsXml)).toBeGreaterThan(numRuns / 10);
});

it('judges every record alike as JSON and as XML', () => {
  expect(agree(record, 'record', (drawn) => answerAsXml([drawn]))).toBeGreaterThan(numRuns / 10);
});

it('judges every answer alike as JSON and as XML', () => {
  expect(agree(answer, 'answer', answerAsXml)).toBeGreaterThan(numRuns / 10);
});
