import type { ClientIdentity } from '../../core/exchange.ts';

export const flaws: Readonly<Record<string, string>> = {
  'media-type': 'atbildes satura tips (Content-Type) nav norādīts vai neatbilst sasaistei',
  'success-status': 'atbildes HTTP statuss nav 200',
  charset: 'atbilde nav tajā rakstzīmju kodējumā, ko tā norāda',
  'empty-body': 'atbildē nav satura',
  syntax: 'atbildi nevar nolasīt: tās pieraksts ir kļūdains',
  dtd: 'atbildē ir dokumenta tipa deklarācija (DTD)',
  envelope: 'SOAP atbildes aploksnē trūkst elementa vai tam ir cits nosaukums, nosaukumtelpa vai versija',
  'not-a-list': 'ieraksti nav sarakstā tajā vietā, kuru norāda sasaistes profils',
  'not-a-record': 'saraksta elements nav ieraksts',
  'missing-field': 'ierakstā trūkst lauka',
  'duplicate-field': 'ierakstā viens lauks ir divreiz',
  type: 'laukam ir cits tips, nekā noteikts pielikumā',
  enumeration: 'Statuss nav ne 0, ne 1, ne 2',
  'person-code': 'PKods nav personas kods',
  date: 'datums nav DateTime',
  'date-incomplete': 'datums pierakstīts nepilnīgi: tas ir saprotams, bet citi to var pārprast',
  'stand-in-end': 'beztermiņa statusam nosūtīts aizstājējdatums: tas ir saprotams, bet laukam jābūt tukšam',
  municipality: 'Pasvaldiba nav reģistrācijas numurs',
  'inverted-record': 'statuss beidzas pirms sākuma',
  'field-order': 'ieraksta lauki ir citā secībā, nekā noteikts shēmā',
  'foreign-field': 'ierakstā ir lauks, kura pielikumā nav',
  'foreign-content': 'līdzās ierakstiem ir kas tāds, kā pielikumā nav',
  'fault-under-success': 'SOAP kļūda (Fault) nosūtīta ar HTTP 200',
  'fault-form': 'SOAP kļūdai (Fault) trūkst koda vai paskaidrojuma, vai tā ir citas SOAP versijas',
};

export const needs: Readonly<Record<string, string>> = {
  subjects: 'fails ar testa personām un operatoru (--subjects)',
  'known-person': 'testa persona ar vismaz vienu statusu (testa personu sarakstā)',
  'ended-status': 'statuss ar beigu datumu (testa personu sarakstā)',
  'open-status': 'statuss bez beigu datuma (testa personu sarakstā)',
  'several-people': 'vismaz divas testa personas (testa personu sarakstā)',
  'statusless-person': 'zināma testa persona bez statusa (statuses: [] testa personu sarakstā)',
  'unknown-person': 'testa persona, kuru pakalpe nepazīst (unknown: true testa personu sarakstā)',
  'server-certificate': 'servera sertifikāts, kuru neizdevās saņemt',
  'expired-certificate':
    'klienta sertifikāts, kuram beidzies termiņš, ar atslēgu (--expired-cert, --expired-key)',
  'self-signed-certificate': 'pašparakstīts klienta sertifikāts, kuru neizdevās izveidot',
  'other-issuer-certificate': 'cita izdevēja klienta sertifikāts, kuru neizdevās izveidot',
  'forged-issuer-certificate':
    'viltota izdevēja klienta sertifikāts, kura izveidei vajadzīgs īstais (--cert)',
  'client-certificate': 'klienta sertifikāts ar atslēgu (--cert, --key vai --pfx)',
};

export const forms: Readonly<Record<string, string>> = {
  'unknown-member': 'ar lauku, kura pielikumā nav',
  'null-dates': 'abi datumi ir null',
  'before-1900': 'ar datumiem pirms 1900. gada',
  'after-2100': 'ar datumiem pēc 2100. gada',
  'bare-dates': 'ar datumiem bez pulksteņa laika',
  'code-as-number': 'ar personas kodu kā skaitli',
  'fields-in-another-order': 'ar laukiem citā secībā',
  'without-soapaction': 'bez galvenes lauka SOAPAction',
};

export const internals: Readonly<Record<string, string>> = {
  'stack trace': 'kļūdas izsekojums (stack trace)',
  'exception class': 'izņēmuma klases nosaukums',
  SQL: 'SQL vai datubāzes kļūda',
};

/** Stands behind the caller. */
export const identities: Readonly<Record<ClientIdentity, string>> = {
  client: 'ar pareizo klienta sertifikātu',
  none: 'bez klienta sertifikāta',
  'self-signed': 'ar pašparakstītu sertifikātu',
  'other-issuer': 'ar cita izdevēja sertifikātu',
  'forged-issuer': 'ar viltota, tāda paša nosaukuma izdevēja sertifikātu',
  expired: 'ar sertifikātu, kuram beidzies termiņš,',
};
