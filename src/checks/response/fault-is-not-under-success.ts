import { flawCheck } from '../flaw-check.ts';

export default flawCheck({
  id: 'fault-is-not-under-success',
  clause: 'annex.step.2',
  of: 'soap-answers',
  level: 'should',
  title: {
    lv: 'SOAP kļūda netiek sūtīta ar HTTP 200',
    en: 'A SOAP Fault does not come with HTTP 200',
  },
  rulings: ['refusal'],
});
