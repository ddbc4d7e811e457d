import { failed, passed } from '../../core/check.ts';
import { defineCheck } from '../define-check.ts';

/** Enough for the parties to exchange certificates by letter. */
const daysWanted = 30;

export default defineCheck({
  id: 'server-certificate-has-days-left',
  clause: 'annex.authorisation',
  aspect: 'transport',
  level: 'should',
  title: {
    lv: 'Servera sertifikāts ir derīgs vēl vismaz 30 dienas',
    en: 'The server certificate is valid for 30 days more',
  },
  rulings: [],
  needs: ['serverCertificate'],
  run({ serverCertificate: { notAfter, daysLeft } }) {
    if (daysLeft >= daysWanted) return passed;
    const args = { days: daysLeft, on: notAfter.slice(0, 10) };
    return failed({ code: 'server-certificate-ends-soon', args, evidence: [] });
  },
});
