import { defineCheck } from '../define-check.ts';
import { judgeEach } from '../judge-each.ts';
import type { IllegalCase } from '../must-be-refused.ts';
import { mustBeRefused, withField } from '../must-be-refused.ts';

const cases: readonly IllegalCase[] = [
  { illegality: 'person-code-missing', field: 'PersonCode', draft: withField('PersonCode', undefined) },
  { illegality: 'person-code-null', field: 'PersonCode', draft: withField('PersonCode', null) },
  { illegality: 'person-code-empty', field: 'PersonCode', draft: withField('PersonCode', '') },
  { illegality: 'person-code-blank', field: 'PersonCode', draft: withField('PersonCode', '   ') },
];

// "Personas kods, kuram jāpārbauda statuss" (annex, row 1)
export default defineCheck({
  id: 'question-without-person-code-is-refused',
  clause: 'annex.1',
  aspect: 'request',
  level: 'must',
  title: {
    lv: 'Bez personas koda pieprasījums tiek noraidīts',
    en: 'A question without a personal code is refused',
  },
  rulings: ['must-be-refused', 'refusal'],
  needs: ['endpoint', 'anyQuestion'],
  presumes: ['known-person-is-answered'],
  run: ({ endpoint, anyQuestion }) => judgeEach(cases, (one) => mustBeRefused(endpoint, anyQuestion, one)),
});
