import { knockCheck } from './knock-check.ts';

export default knockCheck('noCertificate', {
  id: 'caller-without-certificate-is-refused',
  title: {
    lv: 'Bez klienta sertifikāta dati netiek izsniegti',
    en: 'A caller without a certificate gets no data',
  },
});
