import { defineCheck } from '../define-check.ts';
import { judgeEach } from '../judge-each.ts';
import { wantStatus } from '../want-status.ts';

export default defineCheck({
  id: 'code-spelling-does-not-matter',
  clause: 'annex.1',
  aspect: 'request',
  level: 'must',
  title: {
    lv: 'Personas kodu ar defisi un bez tās saprot vienādi',
    en: 'A personal code means the same with and without its hyphen',
  },
  rulings: ['code-spelling'],
  needs: ['endpoint', 'statuses'],
  presumes: ['known-status-is-returned'],
  run: ({ endpoint, statuses }) =>
    judgeEach(statuses.slice(0, 3), (one) => {
      const { from, till = from.add({ days: 30 }) } = one.known;
      return wantStatus(
        endpoint,
        one,
        { person: one.person, from, till, spelling: 'without-hyphen' },
        'there',
      );
    }),
});
