import { flawCheck } from '../flaw-check.ts';

export default flawCheck({
  id: 'answer-has-status-200',
  clause: 'annex.step.3',
  of: 'answers',
  level: 'must',
  title: {
    lv: 'Atbildes HTTP statuss ir 200',
    en: 'An answer has HTTP status 200',
  },
  rulings: ['known-without-status'],
});
