import { defineCheck } from '../define-check.ts';
import { joined } from '../judge-each.ts';
import { mustBeRefused } from '../must-be-refused.ts';

export default defineCheck({
  id: 'wrong-media-type-is-refused',
  clause: 'annex.step.2',
  aspect: 'request',
  level: 'must',
  title: {
    lv: 'Pieprasījums ar nepareizu satura tipu tiek noraidīts',
    en: 'A request of a wrong media type is refused',
  },
  rulings: ['must-be-refused', 'refusal'],
  needs: ['endpoint', 'anyQuestion'],
  presumes: ['known-person-is-answered'],
  run: async ({ endpoint, anyQuestion }) =>
    joined([
      await mustBeRefused(endpoint, anyQuestion, {
        illegality: 'media-type-wrong',
        draft: (legal) => ({ ...legal, contentType: 'text/plain' }),
      }),
    ]),
});
