import { knockCheck } from './knock-check.ts';

export default knockCheck('otherIssuersCertificate', {
  id: 'certificate-of-another-issuer-is-refused',
  title: {
    lv: 'Ar cita izdevēja sertifikātu dati netiek izsniegti',
    en: 'A caller with a certificate of another issuer gets no data',
  },
});
