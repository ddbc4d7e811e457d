import { flawCheck } from '../flaw-check.ts';

export default flawCheck({
  id: 'fields-have-their-types',
  clause: 'annex.step.3',
  of: 'records',
  level: 'must',
  title: {
    lv: 'Atbildes laukiem ir pielikumā noteiktie tipi',
    en: 'The fields of a record have the types of the annex',
  },
  rulings: [],
});
