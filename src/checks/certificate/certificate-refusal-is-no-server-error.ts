import { judged } from '../../core/check.ts';
import { reactionTo } from '../../endpoint/reply.ts';
import { defineCheck } from '../define-check.ts';
import { isShutOut } from './knock-check.ts';

export default defineCheck({
  id: 'certificate-refusal-is-no-server-error',
  clause: 'annex.authorisation',
  aspect: 'certificate',
  level: 'should',
  title: {
    lv: 'Nederīga sertifikāta noraidījums nav servera kļūda',
    en: 'The refusal of a certificate is no server error',
  },
  rulings: ['no-certificate'],
  needs: ['knocks'],
  run: ({ knocks }) =>
    judged(
      knocks
        .filter((reply) => isShutOut(reply) && (reply.reading?.status ?? 0) >= 500)
        .slice(0, 1)
        .map((reply) => ({
          code: 'certificate-not-refused',
          args: { ...reactionTo(reply), identity: reply.exchange.identity },
          evidence: [reply.exchange],
        })),
    ),
});
