import type { Finding } from '../../core/check.ts';
import { judged } from '../../core/check.ts';
import { defineCheck } from '../define-check.ts';

export default defineCheck({
  id: 'old-tls-is-refused',
  clause: 'annex.authorisation',
  aspect: 'transport',
  level: 'should',
  title: { lv: 'TLS 1.0 un 1.1 netiek pieņemts', en: 'TLS 1.0 and 1.1 are not accepted' },
  rulings: ['https-only'],
  needs: ['tls'],
  async run({ tls }) {
    const findings: Finding[] = [];
    for (const version of ['TLSv1', 'TLSv1.1'] as const) {
      const answer = await tls(version);
      if (answer === 'accepted') findings.push({ code: 'old-tls-accepted', args: { version }, evidence: [] });
    }
    return judged(findings);
  },
});
