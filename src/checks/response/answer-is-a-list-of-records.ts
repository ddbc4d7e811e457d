import { flawCheck } from '../flaw-check.ts';

export default flawCheck({
  id: 'answer-is-a-list-of-records',
  clause: 'annex.step.3',
  of: 'answers',
  level: 'must',
  title: {
    lv: 'Atbilde ir statusa ierakstu saraksts',
    en: 'An answer is a list of status records',
  },
  rulings: [],
});
