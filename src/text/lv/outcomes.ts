import type { Aspect, Blame, CheckOutcome, ClauseOutcome, Level } from '../../core/outcome.ts';
import type { ClauseRecord, PreflightRecord } from '../../core/run.ts';
import type { OutcomeTerm, Term } from '../words.ts';

/** Of a check, which is feminine. */
export const outcomes: Readonly<Record<CheckOutcome, OutcomeTerm>> = {
  passed: { word: 'Izturēta', many: 'Izturētas', meaning: 'Pakalpe darīja, kā noteikts.' },
  failed: {
    word: 'Neizturēta',
    many: 'Neizturētas',
    meaning: 'Pakalpe pārkāpa obligātu prasību; tas jānovērš.',
  },
  warning: {
    word: 'Brīdinājums',
    many: 'Brīdinājumi',
    meaning: 'Pakalpe neievēroja ieteikumu; prasībām tā tomēr var atbilst.',
  },
  'not-tested': {
    word: 'Nav pārbaudīta',
    many: 'Nav pārbaudītas',
    meaning: 'Pārbaudi nevarēja vērtēt; norādīts iemesls un kas to var novērst.',
  },
  'not-applicable': { word: 'Neattiecas', many: 'Neattiecas', meaning: 'Prasība uz šo pakalpi neattiecas.' },
  waived: {
    word: 'Atzīta atkāpe',
    many: 'Atzītas atkāpes',
    meaning: 'Prasība nav izpildīta, un Puses par to ir vienojušās rakstveidā.',
  },
};

/** Of an apakšpunkts, which is masculine. */
export const clauseOutcomes: Readonly<Record<ClauseOutcome, Term>> = {
  met: { word: 'Izpildīts', meaning: 'Viss, ko varēja pārbaudīt, ir tā, kā apakšpunktā noteikts.' },
  'met-with-remarks': {
    word: 'Izpildīts ar piezīmēm',
    meaning: 'Izpildīts, bet vismaz vienā pārbaudē ir brīdinājums.',
  },
  'not-met': { word: 'Nav izpildīts', meaning: 'Nav izturēta vismaz viena apakšpunkta obligātā pārbaude.' },
  review: { word: 'Jāizvērtē cilvēkam', meaning: 'Izlemt var tikai cilvēks; pierādījumi ir sagatavoti.' },
  pending: { word: 'Vēl ir laiks', meaning: 'Noteiktais termiņš vēl nav beidzies.' },
  'no-event': {
    word: 'Nav bijis gadījuma',
    meaning: 'Nekas nebija jāizpilda, un ir parādīts, ka saziņas ceļš tika uzraudzīts.',
  },
  'not-applicable': {
    word: 'Neattiecas',
    meaning: 'Apakšpunkts uz šo gadījumu neattiecas; norādīts iemesls.',
  },
  'not-assessed': {
    word: 'Nav novērtēts',
    meaning: 'Vērtējumam nebija pietiekama pamata; norādīts iemesls.',
  },
  waived: { word: 'Atzīta atkāpe', meaning: 'Nav izpildīts, un Puses par to ir vienojušās rakstveidā.' },
  error: { word: 'Rīka kļūda', meaning: 'Vērtēt neļāva paša rīka kļūda.' },
};

export const stepOutcomes: Readonly<Record<PreflightRecord['outcome'], string>> = {
  passed: 'Kārtībā',
  failed: 'Nav kārtībā',
  'not-tested': 'Nav mēģināts',
};

export const levels: Readonly<Record<Level, Term>> = {
  must: { word: 'Obligāta', meaning: 'Ja tā nav izturēta, pakalpe prasībām neatbilst.' },
  should: { word: 'Ieteicama', meaning: 'Ja tā nav ievērota, ir brīdinājums.' },
  info: { word: 'Informatīva', meaning: 'Tikai informē, neko nevērtējot.' },
};

export const blames: Readonly<Record<Blame, Term>> = {
  input: { word: 'Ievaddati', meaning: 'To var novērst pārbaudes veicējs, dodot trūkstošo.' },
  network: { word: 'Tīkls', meaning: 'To var novērst tīkla uzturētājs starp abām pusēm.' },
  party: { word: 'Puse', meaning: 'To var novērst Puse, kas uztur pakalpi.' },
  toolkit: { word: 'Rīks', meaning: 'Tas jānovērš rīka izstrādātājiem.' },
};

export const aspects: Readonly<Record<Aspect, Term>> = {
  transport: { word: 'Savienojums', meaning: 'šifrēšana, pāradresēšana un servera sertifikāts' },
  certificate: { word: 'Klienta sertifikāts', meaning: 'kuru ielaiž un kuru ne' },
  operator: { word: 'Operators', meaning: 'darbinieks, kura vārdā jautā' },
  request: { word: 'Pieprasījums', meaning: 'kurus jautājumus izpilda un kurus noraida' },
  response: { word: 'Atbildes forma', meaning: 'lauki, tipi, datumi un kļūdu paziņojumi' },
  period: { word: 'Periods', meaning: 'par kurām dienām statusu atgriež' },
  semantics: { word: 'Statusu pareizība', meaning: 'vai atbilde saskan ar testa personām' },
  disclosure: { word: 'Datu apjoms', meaning: 'vai par cilvēkiem netiek atklāts nekas lieks' },
  stability: { word: 'Noturība', meaning: 'vai atbildes nemainās, ja tās atkārto vai pieprasa vienlaikus' },
  contract: { word: 'Ierakstītais līgums', meaning: 'atkārtotas līgumā ierakstītās mijiedarbības' },
};

export const steps: Readonly<Record<PreflightRecord['step'], Term>> = {
  address: { word: 'Adrese', meaning: 'Pakalpes domēna vārds ir zināms.' },
  tcp: { word: 'Savienojums', meaning: 'Adrese savā portā atbild.' },
  'server-certificate': {
    word: 'Servera sertifikāts',
    meaning: 'Pakalpe pierāda, kas tā ir, un tai var uzticēties.',
  },
  'client-certificate': { word: 'Klienta sertifikāts', meaning: 'Pakalpe pieņem mūsu sertifikātu.' },
  'first-question': { word: 'Pirmais jautājums', meaning: 'Pakalpe atbild uz jautājumu par testa personu.' },
};

export const parties: Readonly<Record<ClauseRecord['party'], string>> = {
  municipality: 'Pašvaldība',
  agency: 'Aģentūra',
  both: 'Abas Puses',
};
