import type { FindingArgs } from '../../core/findings.ts';
import { sentence } from '../sentence.ts';
import type { FindingTexts } from '../words.ts';
import { counts } from './counts.ts';
import { flaws, identities, internals } from './terms.ts';
import { writing } from './writing.ts';

const { reacted } = writing;

const places: Readonly<Record<FindingArgs['leaks-person']['where'], string>> = {
  refusal: 'noraidījumā',
  answer: 'atbildē',
  header: 'atbildes galvenē',
};

type FormFinding =
  | 'answer-flawed'
  | 'discloses-more'
  | 'leaks-internals'
  | 'leaks-person'
  | 'certificate-not-refused'
  | 'plain-http-served'
  | 'old-tls-accepted'
  | 'code-in-url-answered'
  | 'entity-resolved'
  | 'wsdl-not-served';

/** What is wrong with the form of answers, with what they disclose, and with the connection. */
export const formFindings: Pick<FindingTexts, FormFinding> = {
  'answer-flawed': ({ flaw, path, expected, seen, times }) => ({
    what: sentence(
      `${flaws[flaw] ?? `atbildē ir trūkums ${flaw}`} (vieta: ${path === '' ? 'visa atbilde' : path})`,
    ),
    expected,
    seen: `${seen} (${counts.inAnswers(times)})`,
  }),
  'discloses-more': ({ path, what, times }) => ({
    what: sentence(`atbildē par personu ir vairāk ziņu, nekā pielikums atļauj: lauks „${what}”`),
    expected: 'Par personu tikai PKods, Statuss, DatumsNo, DatumsLidz un Pasvaldiba.',
    seen: sentence(`„${what}” vietā ${path} (${counts.inAnswers(times)})`),
  }),
  'leaks-internals': ({ what, times }) => ({
    what: 'Noraidījums atklāj sistēmas iekšējo uzbūvi.',
    expected: 'Paskaidrojums pieprasītājam bez kļūdas izsekojuma (stack trace), klašu nosaukumiem un SQL.',
    seen: sentence(`${internals[what] ?? what} (${counts.inAnswers(times)})`),
  }),
  'leaks-person': ({ person, where }) => ({
    what: 'Atklāts citas personas kods.',
    expected: 'Tikai tas personas kods, par kuru jautāts, un operatora personas kods.',
    seen: sentence(`${places[where]} ir ${person} personas kods`),
  }),
  'certificate-not-refused': ({ identity, ...reaction }) => ({
    what:
      reaction.reaction === 'server-error'
        ? sentence(`pieprasītāju ${callerWith(identity)} apturēja servera kļūda, nevis noraidījums`)
        : sentence(`pieprasītājs ${callerWith(identity)} netika atraidīts`),
    expected: 'Neizveidots TLS savienojums vai HTTP 4xx bez statusa datiem.',
    seen: reacted(reaction),
  }),
  'plain-http-served': (reaction) => ({
    what:
      reaction.reaction === 'redirect'
        ? 'Nešifrēts HTTP pieprasījums tiek pāradresēts: līdz tam personas kods tīklā jau nosūtīts atklāti.'
        : 'Pakalpe atbild pa HTTP bez šifrēšanas.',
    expected: 'Nešifrēts HTTP savienojums tiek atteikts vai pārtraukts.',
    seen: reacted(reaction),
  }),
  'old-tls-accepted': ({ version }) => ({
    what: 'Pakalpe pieņem novecojušu TLS versiju.',
    expected: 'Tikai TLS 1.2 vai jaunāka versija.',
    seen: sentence(`izveidots savienojums ar ${versionName(version)}`),
  }),
  'code-in-url-answered': (reaction) => ({
    what: 'Pakalpe atbildēja uz jautājumu, kurā personas kods ir tīmekļa adresē; adreses nonāk žurnālos.',
    expected: 'Noraidījums: personas kodu sūta tikai pieprasījuma saturā.',
    seen: reacted(reaction),
  }),
  'entity-resolved': ({ kind }) => ({
    what: 'Pakalpe atver XML entītijas pieprasījumā; tā var piekļūt servera failiem un atmiņai.',
    expected: 'Pieprasījumu ar DTD noraida vai DTD neņem vērā.',
    seen: sentence(`pakalpe atvēra entītiju (${entityKinds[kind] ?? kind})`),
  }),
  'wsdl-not-served': (reaction) => ({
    what: 'Pakalpe neizsniedz savu WSDL.',
    expected: 'HTTP 200 ar WSDL pakalpes adresē, kurai pievienots ?wsdl.',
    seen:
      reaction.reaction === 'other-status' ? `HTTP ${reaction.httpStatus}, bet ne WSDL.` : reacted(reaction),
  }),
};

const entityKinds: Readonly<Record<string, string>> = { internal: 'iekšēju', external: 'ārēju' };

function callerWith(identity: string): string {
  return (identities as Readonly<Record<string, string>>)[identity] ?? identity;
}

/** `TLSv1.1` as people write it; the first version is 1.0. */
function versionName(version: string): string {
  return version.replace(/^TLSv(\d)$/, 'TLS $1.0').replace(/^TLSv/, 'TLS ');
}
