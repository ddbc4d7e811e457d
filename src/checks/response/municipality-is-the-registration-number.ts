import type { Finding } from '../../core/check.ts';
import { judged } from '../../core/check.ts';
import { defineCheck } from '../define-check.ts';
import { flawFindings } from '../flaw-check.ts';

// "Publiskās personas reģistrācijas numurs" (annex, row 11)
export default defineCheck({
  id: 'municipality-is-the-registration-number',
  clause: 'annex.11',
  aspect: 'response',
  level: 'must',
  title: {
    lv: 'Pasvaldiba ir pašvaldības reģistrācijas numurs',
    en: 'Pasvaldiba is the registration number of the municipality',
  },
  rulings: ['municipality'],
  needs: ['journalWithRecords', 'municipality'],
  run({ journalWithRecords: journal, municipality }) {
    const flawed = flawFindings(journal, new Set(['municipality']));
    if (flawed.length > 0) return judged(flawed);
    const findings: Finding[] = [];
    for (const { reading, exchange, legal } of journal) {
      if (!legal || reading?.kind !== 'answer') continue;
      const seen = reading.records.find(
        (one) => one.municipality !== undefined && one.municipality !== municipality,
      );
      if (seen?.municipality === undefined) continue;
      const args = { expected: municipality, seen: seen.municipality };
      findings.push({ code: 'municipality-differs', args, evidence: [exchange] });
    }
    return judged(findings.slice(0, 1));
  },
});
