import { judged } from '../../core/check.ts';
import { reactionTo } from '../../endpoint/reply.ts';
import { defineCheck } from '../define-check.ts';
import { isRefusalInWrongForm, plainIllegalDrafts } from '../must-be-refused.ts';

// A dropped connection or a 500 tells the consumer that the provider broke, not that the question was wrong.
export default defineCheck({
  id: 'refusal-has-a-refusal-status',
  clause: 'annex.step.2',
  aspect: 'response',
  level: 'must',
  title: {
    lv: 'Noraidījumam ir noraidījuma HTTP statuss',
    en: 'A refusal has the HTTP status of a refusal',
  },
  rulings: ['refusal'],
  needs: ['endpoint', 'anyQuestion'],
  presumes: ['known-person-is-answered'],
  async run({ endpoint, anyQuestion }) {
    const drafts = plainIllegalDrafts(endpoint.draft(anyQuestion));
    const replies = await Promise.all(drafts.map((draft) => endpoint.send(draft)));
    const [first, second] = replies.map(reactionTo);
    if (first === undefined || !isRefusalInWrongForm(first) || first.reaction !== second?.reaction)
      return judged([]);
    const [code, operator] = ['person-code-missing', 'operator-field-missing'] as const;
    return judged(
      replies.map((reply, at) => ({
        code: 'not-refused',
        args: {
          ...reactionTo(reply),
          illegality: at === 0 ? code : operator,
          field: at === 0 ? 'PersonCode' : 'userPersonCode',
        },
        evidence: [reply.exchange],
      })),
    );
  },
});
