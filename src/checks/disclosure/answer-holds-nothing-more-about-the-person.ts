import type { Finding } from '../../core/check.ts';
import { judged } from '../../core/check.ts';
import { defineCheck } from '../define-check.ts';
import { isPersonalName } from './personal-names.ts';

export default defineCheck({
  id: 'answer-holds-nothing-more-about-the-person',
  clause: '3.1.1',
  aspect: 'disclosure',
  level: 'must',
  title: {
    lv: 'Ārpus ierakstiem atbildē nav citu ziņu par personu',
    en: 'Beside its records an answer says nothing about the person',
  },
  rulings: ['scope'],
  needs: ['journal'],
  run({ journal }) {
    const findings = new Map<string, Finding>();
    for (const { reading, exchange } of journal) {
      if (reading === null || !exchange.result.answered) continue;
      const beside = reading.extras
        .filter(({ inRecord }) => !inRecord)
        .map(({ name, path }) => ({ name, path }));
      const headers = Object.keys(exchange.result.response.headers).map((name) => ({
        name,
        path: `header ${name}`,
      }));
      for (const { name, path } of [...beside, ...headers]) {
        if (!isPersonalName(name) || findings.has(name)) continue;
        findings.set(name, {
          code: 'discloses-more',
          args: { path, what: name, times: 1 },
          evidence: [exchange],
        });
      }
    }
    return judged([...findings.values()].slice(0, 5));
  },
});
