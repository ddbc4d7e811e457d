import { flawCheck } from '../flaw-check.ts';

export default flawCheck({
  id: 'dates-are-date-times',
  clause: 'annex.9',
  of: 'records',
  level: 'must',
  title: {
    lv: 'Statusa datumi ir DateTime',
    en: 'The dates of a status are DateTimes',
  },
  rulings: ['dates-as-typed', 'open-ended-status'],
});
