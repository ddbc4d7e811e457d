import type { Check } from '../../core/check.ts';
import { failed, passed } from '../../core/check.ts';
import type { Knock, Supplies } from '../../endpoint/supplies.ts';
import { reactionTo } from '../../endpoint/reply.ts';
import type { Reply } from '../../endpoint/reply.ts';
import type { ConformanceCheck } from '../define-check.ts';

/** The supplies that are callers with a certificate that must not be accepted. */
type Caller = {
  [N in keyof Supplies]: Supplies[N] extends Knock ? (Knock extends Supplies[N] ? N : never) : never;
}[keyof Supplies];

type KnockCheck = Pick<Check<Supplies>, 'id' | 'title'>;

/**
 * "Piekļuve tiek izveidota tikai tad, ja SSL kanāls tiek izveidots ar privāto atslēgu, kam ir atbilstošs derīgs
 * sertifikāts." (annex, authorisation): whoever calls with another certificate gets a failed handshake or a refusal.
 */
export function knockCheck(caller: Exclude<Caller, 'plainHttp'>, check: KnockCheck): ConformanceCheck {
  return {
    ...check,
    clause: 'annex.authorisation',
    aspect: 'certificate',
    level: 'must',
    rulings: ['no-certificate'],
    needs: [caller],
    presumes: ['known-person-is-answered'],
    async run(supplies) {
      const reply = await supplies[caller]();
      if (isShutOut(reply)) return passed;
      const args = { ...reactionTo(reply), identity: reply.exchange.identity };
      return failed({ code: 'certificate-not-refused', args, evidence: [reply.exchange] });
    },
  };
}

/** Served nothing: no answer at all, an HTTP 4xx, or a 5xx without data. */
export function isShutOut({ reading }: Reply): boolean {
  if (reading === null) return true;
  if (reading.records.length > 0) return false;
  return reading.status >= 400;
}
