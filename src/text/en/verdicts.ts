import type { Verdict } from '../../core/outcome.ts';
import type { VerdictFacts, VerdictWords } from '../verdict-words.ts';
import { counts } from './counts.ts';
import { writing } from './writing.ts';

/** How many clauses a paragraph names. */
const named = 4;

export const verdicts: Readonly<Record<Verdict, VerdictWords>> = {
  conforms: {
    word: 'conforms',
    headline: 'The service conforms',
    meaning: 'All binding requirements that could be checked are met.',
    paragraph: (facts) =>
      paragraph(facts, [
        `None of the binding requirements that were tested is broken: ${counts.checks(facts.passed)} passed.`,
      ]),
    notes,
  },
  'does-not-conform': {
    word: 'does not conform',
    headline: 'The service does not conform',
    meaning: 'At least one binding requirement is broken.',
    paragraph: (facts) =>
      paragraph(facts, [
        `Binding checks that failed: ${facts.failed} of ${facts.checks}; passed: ${facts.passed}.`,
        facts.clauses.length > 0 ? `Not met: ${cited(facts)}.` : '',
        'Whoever runs the service mends what is listed under “Failures”; then the checks are run again.',
      ]),
    notes,
  },
  inconclusive: {
    word: 'inconclusive',
    headline: 'No verdict is possible',
    meaning: 'Nothing failed, but too little could be checked to say that the service conforms.',
    paragraph: (facts) =>
      paragraph(facts, [
        ...(facts.notReached === null
          ? [
              'Nothing failed, but part of what is binding could not be checked, so that it cannot be said that the service conforms.',
              facts.clauses.length > 0 ? `Not assessed: ${cited(facts)}.` : '',
            ]
          : ['Nothing was judged, for the service could not be reached.', facts.notReached]),
        facts.notReached === null
          ? ''
          : 'That says nothing about the service itself: mend this and run the checks again.',
      ]),
    notes,
  },
};

function paragraph({ endpoint, startedAt }: VerdictFacts, sentences: readonly string[]): string {
  const opening = `On ${writing.moment(startedAt)} the web service ${endpoint} was checked against the agreement’s annex.`;
  return [opening, ...sentences].filter((one) => one !== '').join(' ');
}

function cited({ clauses }: VerdictFacts): string {
  const cite = clauses.slice(0, named).map((id) => writing.clause(id));
  const more = clauses.length - cite.length;
  return cite.join('; ') + (more > 0 ? `; and ${more} more` : '');
}

function notes(facts: VerdictFacts): string {
  return [remarks(facts), facts.notReached === null ? gaps(facts) : ''].filter((one) => one !== '').join(' ');
}

function remarks({ warnings, waived }: VerdictFacts): string {
  return [
    warnings > 0 ? `Warnings: ${warnings}; they do not change the verdict.` : '',
    waived > 0 ? `Waived by written agreement of the Parties: ${waived}.` : '',
  ]
    .filter((one) => one !== '')
    .join(' ');
}

function gaps({ untested }: VerdictFacts): string {
  const { input, network, party, toolkit } = untested;
  const parts = [
    input > 0 ? `${input} for want of inputs` : '',
    party > 0 ? `${party} because of the service itself` : '',
    network > 0 ? `${network} because of the network` : '',
    toolkit > 0 ? `${toolkit} through a fault of the toolkit` : '',
  ].filter((one) => one !== '');
  return parts.length === 0 ? '' : `Not tested: ${parts.join(', ')}.`;
}
