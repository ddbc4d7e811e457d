import { defineCheck } from '../define-check.ts';
import { judgeEach } from '../judge-each.ts';
import { mustBeRefused } from '../must-be-refused.ts';
import { emptied } from './emptied.ts';

// "Pie autorizēšanās papildus jābūt arī operatora – darbinieka personas kods, uzvārds un vārds" (annex, step 1)
export default defineCheck({
  id: 'question-without-operator-surname-is-refused',
  clause: 'annex.5',
  aspect: 'operator',
  level: 'must',
  title: {
    lv: 'Bez operatora uzvārda pieprasījums tiek noraidīts',
    en: 'A question without the operator’s surname is refused',
  },
  rulings: ['must-be-refused', 'refusal'],
  needs: ['endpoint', 'anyQuestion'],
  presumes: ['known-person-is-answered'],
  run: ({ endpoint, anyQuestion }) =>
    judgeEach(emptied('userSecondName'), (one) => mustBeRefused(endpoint, anyQuestion, one)),
});
