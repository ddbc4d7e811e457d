import { flawCheck } from '../flaw-check.ts';

export default flawCheck({
  id: 'person-code-is-well-formed',
  clause: 'annex.7',
  of: 'records',
  level: 'must',
  title: {
    lv: 'PKods ir pareizi pierakstīts personas kods',
    en: 'PKods is a well-formed personal code',
  },
  rulings: ['code-spelling'],
});
