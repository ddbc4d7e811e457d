import { spellWithHyphen } from '../../exchange/person-code.ts';
import { defineCheck } from '../define-check.ts';
import { judgeEach } from '../judge-each.ts';
import type { IllegalCase } from '../must-be-refused.ts';
import { mustBeRefused, withField } from '../must-be-refused.ts';

export default defineCheck({
  id: 'malformed-person-code-is-refused',
  clause: 'annex.1',
  aspect: 'request',
  level: 'must',
  title: {
    lv: 'Ar nepareizi pierakstītu personas kodu pieprasījums tiek noraidīts',
    en: 'A question with a malformed personal code is refused',
  },
  rulings: ['must-be-refused', 'refusal'],
  needs: ['endpoint', 'anyQuestion'],
  presumes: ['known-person-is-answered'],
  run({ endpoint, anyQuestion }) {
    const right = spellWithHyphen(anyQuestion.person);
    const wrong = (illegality: IllegalCase['illegality'], code: string): IllegalCase => ({
      illegality,
      field: 'PersonCode',
      draft: withField('PersonCode', code),
    });
    const cases = [
      wrong('person-code-with-letters', `${right.slice(0, -2)}AB`),
      wrong('person-code-too-short', right.slice(0, -1)),
      wrong('person-code-too-long', `${right}0`),
    ];
    return judgeEach(cases, (one) => mustBeRefused(endpoint, anyQuestion, one));
  },
});
