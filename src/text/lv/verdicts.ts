import type { Verdict } from '../../core/outcome.ts';
import type { VerdictFacts, VerdictWords } from '../verdict-words.ts';
import { writing } from './writing.ts';

/** How many clauses a paragraph names. */
const named = 4;

export const verdicts: Readonly<Record<Verdict, VerdictWords>> = {
  conforms: {
    word: 'atbilst',
    headline: 'Pakalpe atbilst prasībām',
    meaning: 'Visas obligātās prasības, ko varēja pārbaudīt, ir izpildītas.',
    paragraph: (facts) =>
      paragraph(facts, [
        `Neviena pārbaudītā obligātā prasība nav pārkāpta; izturētas pārbaudes – ${facts.passed}.`,
      ]),
    notes,
  },
  'does-not-conform': {
    word: 'neatbilst',
    headline: 'Pakalpe neatbilst prasībām',
    meaning: 'Pārkāpta vismaz viena obligāta prasība.',
    paragraph: (facts) =>
      paragraph(facts, [
        `Neizturētas obligātās pārbaudes: ${facts.failed} no ${facts.checks}; izturētas: ${facts.passed}.`,
        facts.clauses.length > 0 ? `Nav izpildīts: ${cited(facts)}.` : '',
        'Pakalpes uzturētājam jānovērš sadaļā „Neizturētās pārbaudes” norādītais; pēc tam pārbaudi atkārto.',
      ]),
    notes,
  },
  inconclusive: {
    word: 'atzinums nav iespējams',
    headline: 'Atzinumu sniegt nav iespējams',
    meaning: 'Nekas nav pārkāpts, taču pārbaudīts par maz, lai teiktu, ka pakalpe atbilst prasībām.',
    paragraph: (facts) =>
      paragraph(facts, [
        ...(facts.notReached === null
          ? [
              'Nekas nav pārkāpts, taču daļu obligāto prasību nevarēja pārbaudīt, tāpēc nevar teikt, ka pakalpe atbilst prasībām.',
              facts.clauses.length > 0 ? `Nav novērtēts: ${cited(facts)}.` : '',
            ]
          : ['Nekas netika vērtēts, jo pakalpi nevarēja sasniegt.', facts.notReached]),
        facts.notReached === null
          ? ''
          : 'Par pašu pakalpi tas neko neliecina: novērsiet šo cēloni un atkārtojiet pārbaudi.',
      ]),
    notes,
  },
};

function paragraph({ endpoint, startedAt }: VerdictFacts, sentences: readonly string[]): string {
  const opening = `${writing.moment(startedAt)} pārbaudīts, vai tīmekļa pakalpe ${endpoint} atbilst vienošanās pielikumam.`;
  return [opening, ...sentences].filter((one) => one !== '').join(' ');
}

function cited({ clauses }: VerdictFacts): string {
  const cite = clauses.slice(0, named).map((id) => writing.clause(id));
  const more = clauses.length - cite.length;
  return cite.join('; ') + (more > 0 ? `; un vēl ${more}` : '');
}

function notes(facts: VerdictFacts): string {
  return [remarks(facts), facts.notReached === null ? gaps(facts) : ''].filter((one) => one !== '').join(' ');
}

function remarks({ warnings, waived }: VerdictFacts): string {
  return [
    warnings > 0 ? `Brīdinājumi – ${warnings}; atzinumu tie nemaina.` : '',
    waived > 0 ? `Atkāpes, par kurām Puses vienojušās rakstveidā, – ${waived}.` : '',
  ]
    .filter((one) => one !== '')
    .join(' ');
}

function gaps({ untested }: VerdictFacts): string {
  const { input, network, party, toolkit } = untested;
  const parts = [
    input > 0 ? `ievaddatu trūkuma dēļ – ${input}` : '',
    party > 0 ? `pašas pakalpes dēļ – ${party}` : '',
    network > 0 ? `tīkla dēļ – ${network}` : '',
    toolkit > 0 ? `rīka kļūdas dēļ – ${toolkit}` : '',
  ].filter((one) => one !== '');
  return parts.length === 0 ? '' : `Nav pārbaudīts: ${parts.join(', ')}.`;
}
