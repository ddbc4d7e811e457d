import { flawCheck } from '../flaw-check.ts';

export default flawCheck({
  id: 'record-does-not-end-before-it-begins',
  clause: 'annex.10',
  of: 'records',
  level: 'must',
  title: {
    lv: 'Statuss nebeidzas pirms sākuma',
    en: 'A status does not end before it begins',
  },
  rulings: [],
});
