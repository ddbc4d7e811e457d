import { periodCheck } from './period-check.ts';

export default periodCheck({
  id: 'status-after-its-last-day-is-not-returned',
  clause: 'annex.2',
  title: {
    lv: 'Statusu neatgriež, ja jautā tikai par dienām pēc tā beigām',
    en: 'A status is not returned when asked about days after it ended',
  },
  rulings: ['period-is-inclusive', 'dates-are-riga-days'],
  of: 'endedStatuses',
  wanted: 'away',
  question: ({ known: { from, till = from } }) => ({
    from: till.add({ days: 1 }),
    till: till.add({ days: 10 }),
  }),
});
