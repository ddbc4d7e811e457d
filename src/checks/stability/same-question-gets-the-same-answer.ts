import { failed } from '../../core/check.ts';
import { defineCheck } from '../define-check.ts';
import { inAnswer } from '../in-answer.ts';
import { joined } from '../judge-each.ts';
import { wholeSpan } from '../match-records.ts';
import { fingerprint } from './fingerprint.ts';

const times = 12;

export default defineCheck({
  id: 'same-question-gets-the-same-answer',
  clause: '3.1.3',
  aspect: 'stability',
  level: 'must',
  title: {
    lv: 'Uz vienu un to pašu jautājumu atbilde ir viena un tā pati',
    en: 'The same question gets the same answer',
  },
  rulings: ['record-is-whole'],
  needs: ['endpoint', 'people'],
  alone: true,
  presumes: ['known-person-is-answered'],
  async run({ endpoint, people }) {
    const [person] = people.toSorted((a, b) => b.statuses.length - a.statuses.length);
    if (person === undefined) return joined([]);
    const question = wholeSpan(person, endpoint.today);
    const first = await endpoint.ask(question);
    for (let asked = 1; asked < times; asked += 1) {
      const again = await endpoint.ask(question, { again: true });
      const trouble = inAnswer(again, () => []);
      if ('by' in trouble || trouble.length > 0) return joined([trouble]);
      if (fingerprint(again) === fingerprint(first)) continue;
      const args = { asked: again.asked, why: 'repeated' } as const;
      return failed({ code: 'answers-differ', args, evidence: [first.exchange, again.exchange] });
    }
    return joined([]);
  },
});
