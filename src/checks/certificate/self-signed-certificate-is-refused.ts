import { knockCheck } from './knock-check.ts';

export default knockCheck('selfSignedCertificate', {
  id: 'self-signed-certificate-is-refused',
  title: {
    lv: 'Ar pašparakstītu sertifikātu dati netiek izsniegti',
    en: 'A caller with a self-signed certificate gets no data',
  },
});
