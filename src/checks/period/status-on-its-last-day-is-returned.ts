import { periodCheck } from './period-check.ts';

// "Beigu datums periodam, par kuru pieprasa statusu" (annex, row 3)
export default periodCheck({
  id: 'status-on-its-last-day-is-returned',
  clause: 'annex.3',
  title: {
    lv: 'Statusu atgriež, ja jautā par tā pēdējo dienu',
    en: 'A status is returned when asked about on its last day',
  },
  rulings: ['period-is-inclusive', 'dates-are-riga-days'],
  of: 'endedStatuses',
  wanted: 'there',
  question: ({ known: { from, till = from } }) => ({ from: till, till }),
});
