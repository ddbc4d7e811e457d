import { knockCheck } from './knock-check.ts';

export default knockCheck('forgedIssuersCertificate', {
  id: 'certificate-of-a-forged-issuer-is-refused',
  title: {
    lv: 'Ar viltota izdevēja sertifikātu dati netiek izsniegti',
    en: 'A caller with a certificate of a forged issuer of the same name gets no data',
  },
});
