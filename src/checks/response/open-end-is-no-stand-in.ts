import { flawCheck } from '../flaw-check.ts';

export default flawCheck({
  id: 'open-end-is-no-stand-in',
  clause: 'annex.10',
  of: 'records',
  level: 'should',
  title: {
    lv: 'Beztermiņa statusam nav aizstājējdatuma',
    en: 'An open-ended status has no stand-in date',
  },
  rulings: ['open-ended-status'],
});
