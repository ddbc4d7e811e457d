import { flawCheck } from '../flaw-check.ts';

export default flawCheck({
  id: 'fault-says-what-is-wrong',
  clause: 'annex.step.2',
  of: 'soap-answers',
  level: 'should',
  title: {
    lv: 'SOAP kļūdai ir kods un paskaidrojums',
    en: 'A SOAP Fault has a code and a reason',
  },
  rulings: ['refusal'],
});
