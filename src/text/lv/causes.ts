import type { FailureCause } from '../../core/transport-failure.ts';
import type { CauseText } from '../words.ts';

export const causes: Readonly<Record<FailureCause, CauseText>> = {
  'address-unknown': {
    is: 'Pakalpes adresē norādītais domēna vārds nav zināms (DNS to neatrod).',
    mend: 'Pārbaudiet, vai adrese uzrakstīta pareizi; ja to pazīst tikai iekšējā tīklā, veiciet pārbaudi no turienes.',
  },
  'connection-refused': {
    is: 'Savienojums atteikts: šajā adresē un portā neviens neatbild.',
    mend: 'Palaidiet pakalpi vai izlabojiet porta numuru un pārbaudiet ugunsmūri.',
  },
  unreachable: {
    is: 'Tīklā nav ceļa līdz pakalpes adresei.',
    mend: 'Pārbaudiet tīklu, VPN un ugunsmūri starp abām pusēm.',
  },
  'connect-timeout': {
    is: 'Savienojums netika izveidots atvēlētajā laikā.',
    mend: 'Parasti pieprasījumus klusējot aiztur ugunsmūris: lūdziet atļaut šā datora adresi.',
  },
  'handshake-timeout': {
    is: 'Ports ir atvērts, bet šifrēts (TLS) savienojums netika izveidots atvēlētajā laikā.',
    mend: 'Pārbaudiet, vai šajā portā darbojas HTTPS un vai pakalpe nav pārslogota.',
  },
  'not-tls': {
    is: 'Ports neatbild ar TLS; iespējams, tajā darbojas nešifrēts HTTP.',
    mend: 'Norādiet HTTPS portu vai ieslēdziet tajā HTTPS.',
  },
  'tls-version-refused': {
    is: 'Abām pusēm nav kopīgas TLS versijas (vajadzīga 1.2 vai jaunāka).',
    mend: 'Ieslēdziet pakalpē TLS 1.2 vai 1.3.',
  },
  'tls-failed': {
    is: 'Šifrētu (TLS) savienojumu neizdevās izveidot.',
    mend: 'Skatiet pakalpes TLS žurnālu par šo brīdi; salīdziniet atļautos šifrus un sertifikātus.',
  },
  'server-certificate-expired': {
    is: 'Servera sertifikāta derīguma termiņš ir beidzies.',
    mend: 'Pakalpes uzturētājam jāuzstāda atjaunots sertifikāts.',
  },
  'server-certificate-not-yet-valid': {
    is: 'Servera sertifikāts vēl nav derīgs.',
    mend: 'Pārbaudiet tā derīguma pirmo dienu un pulksteņus abos datoros.',
  },
  'server-certificate-wrong-name': {
    is: 'Servera sertifikāts izdots citam domēna vārdam.',
    mend: 'Izsauciet pakalpi ar sertifikātā norādīto vārdu vai saņemiet sertifikātu lietotajam vārdam.',
  },
  'server-certificate-unknown-issuer': {
    is: 'Servera sertifikāta izdevējs nav starp uzticamajiem.',
    mend: 'Norādiet izdevēja sertifikātu ar --ca; to var izsniegt pakalpes uzturētājs.',
  },
  'server-certificate-self-signed': {
    is: 'Servera sertifikāts ir pašparakstīts.',
    mend: 'Ja tam var uzticēties, norādiet pašu sertifikātu ar --ca; citādi saņemiet sertifikātu no izdevēja.',
  },
  'client-certificate-refused': {
    is: 'Pakalpe nepieņēma mūsu klienta sertifikātu.',
    mend: 'Pārbaudiet, vai pakalpes uzturētājs to izsniedzis šai pakalpei, vai tas vēl ir derīgs un vai norādīta tā privātā atslēga.',
  },
  'answer-timeout': {
    is: 'Pieprasījums nosūtīts, bet atbilde atvēlētajā laikā nepienāca.',
    mend: 'Noskaidrojiet pakalpes žurnālā, kas aizņēma tik daudz laika, vai atvēliet vairāk laika ar --timeout.',
  },
  'cut-off': {
    is: 'Pakalpe slēdza savienojumu, neko neatbildot.',
    mend: 'Skatiet pakalpes žurnālu par šo brīdi; ar TLS 1.3 tā var izskatīties arī nepieņemts klienta sertifikāts.',
  },
  truncated: {
    is: 'Atbilde aprāvās pusceļā.',
    mend: 'Skatiet pakalpes un tās starpniekserveru žurnālus; laukam Content-Length jāatbilst satura garumam.',
  },
  'head-too-large': {
    is: 'Atbildes galvene ir lielāka, nekā atļauts.',
    mend: 'Izlaidiet nevajadzīgos galvenes laukus.',
  },
  'body-too-large': {
    is: 'Atbildes saturs ir lielāks, nekā atļauts.',
    mend: 'Atbildē ir tikai daži ieraksti par vienu personu; noskaidrojiet, kas vēl tiek sūtīts.',
  },
  'malformed-http': {
    is: 'Atbilde neatbilst HTTP protokolam.',
    mend: 'Pārbaudiet portu un to, kas atrodas pakalpes priekšā (starpniekserveris, slodzes dalītājs).',
  },
  'undecodable-body': {
    is: 'Atbildes saturu nevar atkodēt tā, kā norādīts laukā Content-Encoding.',
    mend: 'Sūtiet saturu tā, kā norāda Content-Encoding, vai bez šā lauka.',
  },
  unsendable: {
    is: 'Pieprasījumu nevar ietvert HTTP ziņojumā, tāpēc nekas netika nosūtīts.',
    mend: 'Pārbaudiet, vai sasaistes profilā un testa personu sarakstā nav rakstzīmju, kas galvenē vai adresē nav atļautas.',
  },
  cancelled: {
    is: 'Mēs pārtraucām pārbaudi, pirms pienāca atbilde.',
    mend: 'Veiciet pārbaudi vēlreiz.',
  },
};
