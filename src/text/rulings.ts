import type { Bilingual } from '../core/outcome.ts';
import type { Ruling } from '../core/ruling.ts';

/** What each ruling holds where the annex is silent, in one sentence. */
export const rulingText: Readonly<Record<Ruling, Bilingual>> = {
  'dates-are-riga-days': {
    lv: 'DateTime bez nobīdes ir Rīgas laiks, ar nobīdi vai Z – tieši tas brīdis, un nozīme ir tikai tā kalendāra dienai Rīgā.',
    en: 'A DateTime without an offset is Riga time, with an offset or Z it is that instant, and only its calendar day in Riga counts.',
  },
  'period-is-inclusive': {
    lv: 'Pieprasītais periods un statuss ietver gan pirmo, gan pēdējo dienu, un ierakstu atgriež tieši tad, ja tiem ir vismaz viena kopīga diena.',
    en: 'The period asked about and a status each include their first and last day, and a record is returned exactly when the two share at least one day.',
  },
  'record-keeps-its-own-dates': {
    lv: 'Atgrieztajā ierakstā ir paša statusa sākuma un beigu datums, kas nav apcirpts līdz pieprasītajam periodam.',
    en: 'A returned record bears the start and end of the status itself, never clipped to the period asked about.',
  },
  'open-ended-status': {
    lv: 'Statusam bez beigu datuma lauks DatumsLidz ir null, xsi:nil vai tā nav; datumu 9999-12-31 tā vietā saprot, bet par to brīdina.',
    en: 'A status without an end comes with DatumsLidz null, absent or xsi:nil; the stand-in 9999-12-31 is understood, with a warning.',
  },
  'dates-as-typed': {
    lv: 'DateTime ir xsd:dateTime vai RFC 3339 ar nobīdi vai bez tās; atbildē datumu bez laika vai laiku bez sekundēm saprot, bet par to brīdina, un pieprasījumā datumu bez laika drīkst noraidīt vai apkalpot, bet ne pārprast.',
    en: 'A DateTime is xsd:dateTime or RFC 3339, with or without an offset; in an answer a bare date or missing seconds are understood, with a warning, and in a request a bare date may be refused or served, never misread.',
  },
  'no-dates-means-today': {
    lv: 'Ja nav neviena datuma, jautājums ir par izsaukuma dienu, un, ja ir tikai viens, otrs ir tā pati diena.',
    en: 'Where both dates are absent, the question is about the day of the call, and where only one is there, the other is the same day.',
  },
  'unknown-person': {
    lv: 'Par pareizi veidotu, bet SOPA nezināmu personas kodu atgriež tieši vienu ierakstu ar Statuss 0 un prasīto kodu laukā PKods, nevis tukšu sarakstu vai kļūdu.',
    en: 'For a well-formed code that SOPA does not know, exactly one record comes back, with Statuss 0 and the code asked for as PKods, not an empty list or an error.',
  },
  'known-without-status': {
    lv: 'Par zināmu personu, kurai periodā nav statusa, atbild ar HTTP 200 un tukšu sarakstu vai vienu ierakstu ar Statuss 0; pieņem abus.',
    en: 'For a known person with no status in the period, the answer is HTTP 200 with an empty list or with one record of Statuss 0; both are accepted.',
  },
  'record-is-whole': {
    lv: 'Ierakstā ar Statuss 1 vai 2 ir PKods, DatumsNo un Pasvaldiba, katram statusam ir viens ieraksts, un ierakstu secība ir brīva.',
    en: 'A record with Statuss 1 or 2 has PKods, DatumsNo and Pasvaldiba, each status is one record, and their order is free.',
  },
  busy: {
    lv: 'Ja atbilde ir 429 vai 503 ar Retry-After, gaida termiņa robežās, un pēc tam jautājumu uzskata par nepārbaudītu pakalpojuma sniedzēja dēļ.',
    en: 'A 429 or 503 with Retry-After is waited for within the deadline, and after that the matter is not tested, and the provider is to blame.',
  },
  refusal: {
    lv: 'Pieprasījumu, ko nedrīkst apkalpot, noraida ar HTTP 400, 401, 403 vai 422 (ar 405, 413 vai 415, ja nepareiza ir metode, apjoms vai datu tips) vai ar SOAP Fault, nekad ar statusa ierakstiem, tukšu sarakstu, 404, pārrautu savienojumu vai iekšējām ziņām.',
    en: 'A request that must not be served is refused with HTTP 400, 401, 403 or 422 (405, 413 or 415 where the method, size or media type is wrong) or a SOAP Fault, never with status records, an empty list, 404, a dropped connection or internals.',
  },
  'must-be-refused': {
    lv: 'Jānoraida pieprasījums bez operatora vai ar nepareizi veidotu operatora kodu, bez personas koda vai ar nepareizi veidotu, ar datumu, kas nav datums, ar apgrieztu periodu, ar nesalasāmu saturu vai ar nepareizu datu tipu vai metodi.',
    en: 'A request must be refused that has no operator or a malformed operator code, no person code or a malformed one, a date that is no date, an inverted period, a body that cannot be read, or a wrong media type or method.',
  },
  'operator-is-as-given': {
    lv: 'Pakalpojumam jāpieņem tikai tas operators, kas norādīts pārbaudāmo personu failā, un tieši tādā rakstībā.',
    en: 'Only the operator named in the subjects file, spelt just so, need be accepted.',
  },
  'no-entities': {
    lv: 'Pieprasījumu ar DTD noraida vai DTD neņem vērā, un nevienu entītiju neizvērš.',
    en: 'A DTD in a request is refused or ignored, and no entity is ever resolved.',
  },
  'no-certificate': {
    lv: 'Izsaucējs bez sertifikāta vai ar pašparakstītu, cita vai viltota izdevēja izdotu vai beigušos sertifikātu saņem neizdevušos rokasspiedienu vai HTTP 4xx, bet nekad datus.',
    en: 'A caller without a certificate, or with one that is self-signed, from another or a forged issuer, or expired, gets a failed handshake or an HTTP 4xx, and never data.',
  },
  'https-only': {
    lv: 'Uz nešifrētu HTTP pakalpojums nekad neatbild ar datiem, derīgu izsaukumu nepāradresē, un TLS ir 1.2 vai jaunāks.',
    en: 'Plain HTTP never answers with data, a valid call is not redirected, and TLS is 1.2 or later.',
  },
  'code-spelling': {
    lv: 'PersonCode ar defisi un bez tās ir viena un tā pati persona, un PKods drīkst rakstīt abējādi.',
    en: 'PersonCode with and without its hyphen is the same person, and PKods may be spelt either way.',
  },
  scope: {
    lv: 'Ierakstā ir pielikuma lauki un nekas cits par personu; cits personas datu lauks jebkurā atbildes vietā pārkāpj 3.1.1. apakšpunktu.',
    en: 'A record holds the annex’s fields and nothing else about the person; another personal field anywhere in the answer breaches sub-clause 3.1.1.',
  },
  municipality: {
    lv: 'Pasvaldiba ir pašvaldības reģistrācijas numurs – 11 cipari kā virkne.',
    en: 'Pasvaldiba is the registration number of the municipality – 11 digits, as a string.',
  },
};
