import type { Illegality, Reaction } from '../../core/findings.ts';
import type { Side } from '../cause-side.ts';

/** What the service did; a full stop and the HTTP status are added. */
export const reactions: Readonly<Record<Reaction, string>> = {
  records: 'pakalpe izsniedza statusa ierakstus',
  'empty-list': 'pakalpe atbildēja ar tukšu sarakstu',
  'no-body': 'pakalpe ziņoja par sekmīgu izpildi, bet neko neatsūtīja',
  unreadable: 'pakalpe ziņoja par sekmīgu izpildi, bet atsūtīja saturu, ko nevar nolasīt kā atbildi',
  refusal: 'pakalpe noraidīja pieprasījumu',
  'refusal-with-records': 'pakalpe pieprasījumu noraidīja, tomēr nosūtīja statusa ierakstus',
  'not-found': 'pakalpe atbildēja „nav atrasts”',
  'server-error': 'pakalpe ziņoja par savu iekšēju kļūdu',
  redirect: 'pakalpe pāradresēja uz citu adresi',
  busy: 'pakalpe atbildēja, ka ir pārslogota',
  'other-status': 'pakalpe atbildēja ar neparedzētu HTTP statusu',
  'no-answer': 'atbilde nepienāca',
};

/** Stands behind a colon, as what is wrong with a request. */
export const illegalities: Readonly<Record<Illegality, string>> = {
  'operator-field-missing': 'trūkst operatora lauka',
  'operator-field-null': 'operatora lauks ir null',
  'operator-field-empty': 'operatora lauks ir tukšs',
  'operator-field-blank': 'operatora laukā ir tikai atstarpes',
  'operator-code-malformed': 'operatora personas kods pierakstīts nepareizi',
  'person-code-missing': 'trūkst personas koda',
  'person-code-null': 'personas kods ir null',
  'person-code-empty': 'personas kods ir tukšs',
  'person-code-blank': 'personas koda vietā ir tikai atstarpes',
  'person-code-with-letters': 'personas kodā ir burti',
  'person-code-too-short': 'personas kods ir par īsu',
  'person-code-too-long': 'personas kods ir par garu',
  'person-code-bad-check-digit': 'personas koda kontrolcipars ir nepareizs',
  'person-code-impossible-date': 'personas kodā ir neiespējams dzimšanas datums',
  'date-malformed': 'datuma vietā ir kas cits',
  'date-impossible': 'kalendārā tāda datuma nav',
  'period-inverted': 'periods beidzas pirms sākuma',
  'body-unreadable': 'pieprasījuma saturu nevar nolasīt',
  'body-empty': 'pieprasījuma saturs ir tukšs',
  'media-type-wrong': 'nepareizs satura tips (Content-Type)',
  'method-wrong': 'nepareiza HTTP metode',
  dtd: 'pieprasījumā ir dokumenta tipa deklarācija (DTD)',
  'external-entity': 'pieprasījumā ir ārēja XML entītija',
};

export const sides: Readonly<Record<Side, string>> = {
  caller: 'pārbaudes veicējs',
  provider: 'pakalpes uzturētājs',
  network: 'tīkla uzturētājs starp abām pusēm',
  either: 'pārbaudes veicējs vai pakalpes uzturētājs',
};
