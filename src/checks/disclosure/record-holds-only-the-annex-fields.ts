import type { Finding } from '../../core/check.ts';
import { judged } from '../../core/check.ts';
import type { Exchange } from '../../core/exchange.ts';
import { defineCheck } from '../define-check.ts';
import { isPersonalName } from './personal-names.ts';

/** Metadata of serializers, such as `$type` or `@odata.id`: about the message, not about the person. */
const technical = /^[$@_]/;

// "Vienošanās pielikumā noteiktajā apjomā un kārtībā" (3.1.1)
export default defineCheck({
  id: 'record-holds-only-the-annex-fields',
  clause: '3.1.1',
  aspect: 'disclosure',
  level: 'must',
  title: {
    lv: 'Ierakstā ir tikai pielikumā noteiktie lauki',
    en: 'A record holds only the fields of the annex',
  },
  rulings: ['scope'],
  needs: ['journalWithRecords'],
  run({ journalWithRecords: journal }) {
    const seen = new Map<string, { path: string; exchange: Exchange; times: number }>();
    for (const { reading, exchange } of journal) {
      for (const { inRecord, name, path } of reading?.extras ?? []) {
        if (!inRecord || (technical.test(name) && !isPersonalName(name))) continue;
        const earlier = seen.get(name);
        if (earlier === undefined) seen.set(name, { path, exchange, times: 1 });
        else earlier.times += 1;
      }
    }
    const findings = [...seen].map(([what, { path, exchange, times }]): Finding => ({
      code: 'discloses-more',
      args: { path, what, times },
      evidence: [exchange],
    }));
    return judged(findings.slice(0, 5));
  },
});
