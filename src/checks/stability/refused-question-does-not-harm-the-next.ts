import { failed, passed } from '../../core/check.ts';
import { defineCheck } from '../define-check.ts';
import { wholeSpan } from '../match-records.ts';
import { withField } from '../must-be-refused.ts';
import { fingerprint } from './fingerprint.ts';

export default defineCheck({
  id: 'refused-question-does-not-harm-the-next',
  clause: '3.1.3',
  aspect: 'stability',
  level: 'must',
  title: {
    lv: 'Pēc noraidīta pieprasījuma nākamais darbojas pareizi',
    en: 'After a refused request the next one works',
  },
  rulings: [],
  needs: ['endpoint', 'people'],
  alone: true,
  presumes: ['known-person-is-answered', 'same-question-gets-the-same-answer'],
  async run({ endpoint, people: [person] }) {
    if (person === undefined) return passed;
    const question = wholeSpan(person, endpoint.today);
    const before = await endpoint.ask(question);
    const legal = endpoint.draft(question);
    await endpoint.send(withField('dateFrom', 'vakar')(legal), { again: true });
    await endpoint.send({ ...legal, body: (bytes) => bytes.subarray(0, bytes.length - 12) });
    const after = await endpoint.ask(question, { again: true });
    if (fingerprint(before) === fingerprint(after)) return passed;
    const args = { asked: after.asked, why: 'after-refusal' } as const;
    return failed({ code: 'answers-differ', args, evidence: [before.exchange, after.exchange] });
  },
});
