import { flawCheck } from '../flaw-check.ts';

export default flawCheck({
  id: 'dates-are-complete',
  clause: 'annex.9',
  of: 'records',
  level: 'should',
  title: {
    lv: 'Statusa datumi ir pierakstīti pilnībā',
    en: 'The dates of a status are written in full',
  },
  rulings: ['dates-as-typed'],
});
