import { sentence } from '../sentence.ts';
import type { ReasonTexts } from '../words.ts';
import { causes } from './causes.ts';
import { needs } from './terms.ts';

export const reasons: ReasonTexts = {
  'lacks-input': ({ need }) => sentence(`pārbaudei nav dots vajadzīgais: ${needs[need] ?? need}`),
  'presumed-in-vain': ({ by }) => `Vispirms jāiztur pārbaude „${by}”; bez tās šo nevar vērtēt.`,
  'endpoint-not-reached': ({ cause }) =>
    `Pakalpe netika sasniegta. ${causes[cause].is} ${causes[cause].mend}`,
  busy: () => 'Pakalpe visu gaidīšanas laiku atbildēja, ka ir pārslogota (HTTP 429 vai 503).',
  deadline: () => 'Vispirms beidzās visai pārbaudei atvēlētais laiks.',
  'toolkit-fault': ({ detail }) => sentence(`paša rīka kļūda: ${detail}`),
  'left-out': () => 'Izlaista pēc pārbaudes veicēja vēlēšanās (--only, --skip vai --shard).',
  'ruling-switched-off': ({ ruling }) =>
    `Sasaistes profilā norādīts, ka šī pakalpe interpretāciju „${ruling}” saprot citādi.`,
  said: ({ words }) => words.lv,
};
