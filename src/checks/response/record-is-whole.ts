import { flawCheck } from '../flaw-check.ts';

export default flawCheck({
  id: 'record-is-whole',
  clause: 'annex.step.3',
  of: 'records',
  level: 'must',
  title: {
    lv: 'Ierakstā ir visi pielikumā noteiktie lauki',
    en: 'A record has all the fields of the annex',
  },
  rulings: ['record-is-whole', 'unknown-person', 'open-ended-status'],
});
