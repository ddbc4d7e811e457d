import { flawCheck } from '../flaw-check.ts';

export default flawCheck({
  id: 'answer-is-readable',
  clause: 'annex.step.3',
  of: 'answers',
  level: 'must',
  title: {
    lv: 'Atbilde ir nolasāma',
    en: 'An answer can be read',
  },
  rulings: ['known-without-status'],
});
