import { flawCheck } from '../flaw-check.ts';

export default flawCheck({
  id: 'answer-is-in-its-envelope',
  clause: 'annex.step.3',
  of: 'soap-answers',
  level: 'must',
  title: {
    lv: 'SOAP atbildei ir pareiza aploksne un nosaukumi',
    en: 'A SOAP answer has its envelope and names',
  },
  rulings: [],
});
