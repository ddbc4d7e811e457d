import { knockCheck } from './knock-check.ts';

export default knockCheck('expiredCertificate', {
  id: 'expired-certificate-is-refused',
  title: {
    lv: 'Ar sertifikātu, kam beidzies termiņš, dati netiek izsniegti',
    en: 'A caller with an expired certificate gets no data',
  },
});
