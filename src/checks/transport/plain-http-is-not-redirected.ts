import { failed, passed } from '../../core/check.ts';
import { reactionTo } from '../../endpoint/reply.ts';
import { defineCheck } from '../define-check.ts';

// A redirect comes too late: the personal code has crossed the network in clear.
export default defineCheck({
  id: 'plain-http-is-not-redirected',
  clause: 'annex.step.2',
  aspect: 'transport',
  level: 'should',
  title: { lv: 'Nešifrēts pieprasījums netiek pāradresēts', en: 'A request in clear is not redirected' },
  rulings: ['https-only'],
  needs: ['plainHttp'],
  async run({ plainHttp }) {
    const reply = await plainHttp();
    if (reply.reading?.kind !== 'redirect') return passed;
    return failed({ code: 'plain-http-served', args: reactionTo(reply), evidence: [reply.exchange] });
  },
});
