import { periodCheck } from './period-check.ts';

// "Sākuma datums periodam, par kuru pieprasa statusu" (annex, row 2)
export default periodCheck({
  id: 'status-on-its-first-day-is-returned',
  clause: 'annex.2',
  title: {
    lv: 'Statusu atgriež, ja jautā par tā pirmo dienu',
    en: 'A status is returned when asked about on its first day',
  },
  rulings: ['period-is-inclusive', 'dates-are-riga-days'],
  of: 'statuses',
  wanted: 'there',
  question: ({ known: { from } }) => ({ from, till: from }),
});
