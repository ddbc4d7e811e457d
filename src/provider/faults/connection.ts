import { defineFaults } from './define-faults.ts';

/** Defects of transport and of the client's certificate. */
export const connectionFaults = defineFaults({
  'plain-http-served': {
    title: { lv: 'Atbild arī bez HTTPS', en: 'Answers without HTTPS, too' },
    breaks: ['plain-http-is-not-served'],
    hooks: { plainHttp: 'served' },
  },
  'plain-http-redirected': {
    title: { lv: 'Nešifrētu pieprasījumu pāradresē', en: 'Redirects a request in clear' },
    breaks: ['plain-http-is-not-redirected'],
    hooks: { plainHttp: 'redirected' },
  },
  'old-tls-accepted': {
    title: { lv: 'Pieņem TLS 1.0 un 1.1', en: 'Accepts TLS 1.0 and 1.1' },
    breaks: ['old-tls-is-refused'],
    hooks: { oldTls: true },
  },
  'valid-call-redirected': {
    title: { lv: 'Pareizu pieprasījumu pāradresē', en: 'Redirects a valid call' },
    breaks: ['valid-call-is-not-redirected'],
    hooks: {
      answer: (answer) => ({
        ...answer,
        status: 307,
        headers: { Location: 'https://localhost/elsewhere' },
        body: '',
      }),
    },
  },
  'server-certificate-near-its-end': {
    title: { lv: 'Servera sertifikātam drīz beidzas termiņš', en: 'The server certificate ends soon' },
    breaks: ['server-certificate-has-days-left'],
    hooks: { expiringServer: true },
  },
  'no-certificate-accepted': {
    title: { lv: 'Klienta sertifikātu neprasa', en: 'Asks for no client certificate' },
    breaks: ['caller-without-certificate-is-refused'],
    hooks: { admits: ({ admitted, shown }) => admitted || !shown },
  },
  'self-signed-certificate-accepted': {
    title: { lv: 'Pieņem pašparakstītu sertifikātu', en: 'Accepts a self-signed certificate' },
    breaks: ['self-signed-certificate-is-refused'],
    hooks: { admits: ({ admitted, reason }) => admitted || reason === 'DEPTH_ZERO_SELF_SIGNED_CERT' },
  },
  'other-issuers-certificate-accepted': {
    title: { lv: 'Pieņem cita izdevēja sertifikātu', en: 'Accepts a certificate of another issuer' },
    breaks: ['certificate-of-another-issuer-is-refused'],
    hooks: {
      admits: ({ admitted, shown, reason, namesOurIssuer }) =>
        admitted ||
        (shown &&
          !namesOurIssuer &&
          reason !== 'DEPTH_ZERO_SELF_SIGNED_CERT' &&
          reason !== 'CERT_HAS_EXPIRED'),
    },
  },
  'issuer-checked-by-name-alone': {
    title: { lv: 'Izdevēju pārbauda tikai pēc nosaukuma', en: 'Checks the issuer by its name alone' },
    breaks: ['certificate-of-a-forged-issuer-is-refused'],
    hooks: {
      admits: ({ admitted, namesOurIssuer, reason }) =>
        admitted || (namesOurIssuer && reason !== 'CERT_HAS_EXPIRED'),
    },
  },
  'expired-certificate-accepted': {
    title: { lv: 'Pieņem sertifikātu, kam beidzies termiņš', en: 'Accepts an expired certificate' },
    breaks: ['expired-certificate-is-refused'],
    hooks: { admits: ({ admitted, reason }) => admitted || reason === 'CERT_HAS_EXPIRED' },
  },
  'certificate-refused-by-500': {
    title: {
      lv: 'Nederīgu sertifikātu noraida ar servera kļūdu',
      en: 'Refuses a certificate by a server error',
    },
    breaks: ['certificate-refusal-is-no-server-error'],
    hooks: { shutOutStatus: 500 },
  },
});
