import { periodCheck } from './period-check.ts';

export default periodCheck({
  id: 'open-status-is-returned-far-ahead',
  clause: 'annex.10',
  title: {
    lv: 'Beztermiņa statusu atgriež arī par tālu nākotni',
    en: 'A status without an end is returned for days far ahead',
  },
  rulings: ['open-ended-status', 'period-is-inclusive'],
  of: 'openStatuses',
  wanted: 'there',
  question: ({ known: { from } }, { today }) => {
    const later = from.toString() > today.toString() ? from : today;
    return { from: later.add({ years: 3 }), till: later.add({ years: 3, days: 30 }) };
  },
});
