import { defineCheck } from '../define-check.ts';
import { joined } from '../judge-each.ts';
import { mustBeRefused } from '../must-be-refused.ts';

export default defineCheck({
  id: 'inverted-period-is-refused',
  clause: 'annex.3',
  aspect: 'request',
  level: 'must',
  title: {
    lv: 'Pieprasījums, kurā beigas ir pirms sākuma, tiek noraidīts',
    en: 'A question whose period ends before it begins is refused',
  },
  rulings: ['must-be-refused', 'refusal'],
  needs: ['endpoint', 'anyQuestion'],
  presumes: ['known-person-is-answered'],
  async run({ endpoint, anyQuestion }) {
    const { person } = anyQuestion;
    const inverted = endpoint.draft({
      person,
      from: endpoint.today,
      till: endpoint.today.subtract({ months: 1 }),
    });
    return joined([
      await mustBeRefused(endpoint, anyQuestion, {
        illegality: 'period-inverted',
        field: 'dateTill',
        draft: () => inverted,
      }),
    ]);
  },
});
