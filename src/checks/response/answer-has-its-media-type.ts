import { flawCheck } from '../flaw-check.ts';

export default flawCheck({
  id: 'answer-has-its-media-type',
  clause: 'annex.step.3',
  of: 'answers',
  level: 'must',
  title: {
    lv: 'Atbildei ir pareizs satura tips',
    en: 'An answer has its media type',
  },
  rulings: [],
});
