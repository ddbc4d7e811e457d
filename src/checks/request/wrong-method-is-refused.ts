import { defineCheck } from '../define-check.ts';
import { judgeEach } from '../judge-each.ts';
import { mustBeRefused } from '../must-be-refused.ts';

export default defineCheck({
  id: 'wrong-method-is-refused',
  clause: 'annex.step.2',
  aspect: 'request',
  level: 'must',
  title: {
    lv: 'Pieprasījums ar nepareizu HTTP metodi tiek noraidīts',
    en: 'A request by a wrong HTTP method is refused',
  },
  rulings: ['must-be-refused', 'refusal'],
  needs: ['endpoint', 'anyQuestion'],
  presumes: ['known-person-is-answered'],
  run: ({ endpoint, anyQuestion }) =>
    judgeEach(['PUT', 'DELETE'], (method) =>
      mustBeRefused(endpoint, anyQuestion, {
        illegality: 'method-wrong',
        draft: (legal) => ({ ...legal, method }),
      }),
    ),
});
