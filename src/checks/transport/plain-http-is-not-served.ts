import { failed, passed } from '../../core/check.ts';
import { reactionTo } from '../../endpoint/reply.ts';
import { defineCheck } from '../define-check.ts';

// "Tīmekļa pakalpe ir pieejama, izmantojot HTTPS protokolu." (annex, step 2)
export default defineCheck({
  id: 'plain-http-is-not-served',
  clause: 'annex.step.2',
  aspect: 'transport',
  level: 'must',
  title: { lv: 'Bez HTTPS pakalpe neatbild', en: 'Without HTTPS the service does not answer' },
  rulings: ['https-only'],
  needs: ['plainHttp'],
  async run({ plainHttp }) {
    const reply = await plainHttp();
    const reacted = reactionTo(reply);
    const served = reply.reading?.kind === 'answer' || (reply.reading?.records.length ?? 0) > 0;
    return served ? failed({ code: 'plain-http-served', args: reacted, evidence: [reply.exchange] }) : passed;
  },
});
