import { sentence } from '../sentence.ts';
import type { ReasonTexts } from '../words.ts';
import { causes } from './causes.ts';
import { needs } from './terms.ts';

export const reasons: ReasonTexts = {
  'lacks-input': ({ need }) => sentence(`the run was not given what this needs: ${needs[need] ?? need}`),
  'presumed-in-vain': ({ by }) => `The check “${by}” must pass before this can be judged.`,
  'endpoint-not-reached': ({ cause }) =>
    `The service was not reached. ${causes[cause].is} ${causes[cause].mend}`,
  busy: () => 'The service said that it is busy (HTTP 429 or 503) for as long as the run could wait.',
  deadline: () => 'The time allowed for the run was over first.',
  'toolkit-fault': ({ detail }) => sentence(`a fault of the toolkit’s own: ${detail}`),
  'left-out': () => 'Left out at the wish of whoever ran the checks (--only, --skip or --shard).',
  'ruling-switched-off': ({ ruling }) =>
    `The binding profile says that this endpoint reads the ruling “${ruling}” otherwise.`,
  said: ({ words }) => words.en,
};
