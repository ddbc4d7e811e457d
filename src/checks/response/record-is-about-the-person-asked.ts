import type { Finding } from '../../core/check.ts';
import { judged } from '../../core/check.ts';
import { parsePersonCode } from '../../exchange/person-code.ts';
import { defineCheck } from '../define-check.ts';

// "Personas kods, par kuru tiek atgriezti statusi" (annex, row 7)
export default defineCheck({
  id: 'record-is-about-the-person-asked',
  clause: 'annex.7',
  aspect: 'response',
  level: 'must',
  title: {
    lv: 'Ieraksts ir par to personu, par kuru jautāts',
    en: 'A record is about the person asked about',
  },
  rulings: ['code-spelling'],
  needs: ['journalWithRecords'],
  run({ journalWithRecords: journal }) {
    const findings: Finding[] = [];
    for (const { asked, reading, exchange, legal } of journal) {
      const person = parsePersonCode(asked.person);
      if (!legal || reading?.kind !== 'answer' || !person.ok) continue;
      const other = reading.records.find(
        ({ personCode }) => personCode !== undefined && personCode !== person.value,
      );
      if (other?.personCode === undefined) continue;
      findings.push({
        code: 'record-about-another',
        args: { asked, seen: other.personCode },
        evidence: [exchange],
      });
    }
    return judged(findings.slice(0, 3));
  },
});
