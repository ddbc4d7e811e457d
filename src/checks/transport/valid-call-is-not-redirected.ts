import { failed, passed } from '../../core/check.ts';
import { notAnswered } from '../in-answer.ts';
import { defineCheck } from '../define-check.ts';

// A redirect would carry the person's code to an address that nobody agreed on.
export default defineCheck({
  id: 'valid-call-is-not-redirected',
  clause: 'annex.step.2',
  aspect: 'transport',
  level: 'must',
  title: { lv: 'Pareizs pieprasījums netiek pāradresēts', en: 'A valid call is not redirected' },
  rulings: ['https-only'],
  needs: ['endpoint', 'anyQuestion'],
  async run({ endpoint, anyQuestion }) {
    const reply = await endpoint.ask(anyQuestion);
    return reply.reading?.kind === 'redirect' ? failed(notAnswered(reply)) : passed;
  },
});
