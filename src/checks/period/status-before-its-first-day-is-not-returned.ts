import { periodCheck } from './period-check.ts';

export default periodCheck({
  id: 'status-before-its-first-day-is-not-returned',
  clause: 'annex.3',
  title: {
    lv: 'Statusu neatgriež, ja jautā tikai par dienām pirms tā sākuma',
    en: 'A status is not returned when asked about days before it begins',
  },
  rulings: ['period-is-inclusive', 'dates-are-riga-days'],
  of: 'statuses',
  wanted: 'away',
  question: ({ known: { from } }) => ({
    from: from.subtract({ days: 10 }),
    till: from.subtract({ days: 1 }),
  }),
});
