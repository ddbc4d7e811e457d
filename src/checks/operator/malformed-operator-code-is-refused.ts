import { defineCheck } from '../define-check.ts';
import { judgeEach } from '../judge-each.ts';
import { mustBeRefused, withField } from '../must-be-refused.ts';

const malformed = ['ABCDEF-12345', '12345', '1234567890123', 'operators'];

export default defineCheck({
  id: 'malformed-operator-code-is-refused',
  clause: 'annex.6',
  aspect: 'operator',
  level: 'must',
  title: {
    lv: 'Ar nepareizi pierakstītu operatora personas kodu pieprasījums tiek noraidīts',
    en: 'A question with a malformed operator code is refused',
  },
  rulings: ['must-be-refused', 'refusal'],
  needs: ['endpoint', 'anyQuestion'],
  presumes: ['known-person-is-answered'],
  run: ({ endpoint, anyQuestion }) =>
    judgeEach(malformed, (code) =>
      mustBeRefused(endpoint, anyQuestion, {
        illegality: 'operator-code-malformed',
        field: 'userPersonCode',
        draft: withField('userPersonCode', code),
      }),
    ),
});
