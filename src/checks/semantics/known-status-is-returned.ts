import { defineCheck } from '../define-check.ts';
import { judgeEach } from '../judge-each.ts';
import { wantStatus } from '../want-status.ts';

// "Tīmekļa pakalpes atgriezti dati ir interesējošie statusu dati" (annex, step 3)
export default defineCheck({
  id: 'known-status-is-returned',
  clause: 'annex.step.3',
  aspect: 'semantics',
  level: 'must',
  title: {
    lv: 'Statusu atgriež, ja jautā tieši par tā laiku',
    en: 'A status is returned when asked about for its own time',
  },
  rulings: ['period-is-inclusive'],
  needs: ['endpoint', 'statuses'],
  presumes: ['known-person-is-answered'],
  run({ endpoint, statuses }) {
    // On its first and last day alone a status is another check's.
    const longer = statuses.filter(({ known: { from, till } }) => !till?.equals(from));
    return judgeEach(longer.length > 0 ? longer : statuses, (one) => {
      const { from, till = from.add({ days: 30 }) } = one.known;
      return wantStatus(endpoint, one, { person: one.person, from, till }, 'there');
    });
  },
});
