import type { Finding } from '../../core/check.ts';
import { judged } from '../../core/check.ts';
import { defineCheck } from '../define-check.ts';
import { wholeSpan } from '../match-records.ts';
import { fingerprint } from './fingerprint.ts';

const rounds = 4;

// One person's status in another's answer is the worst that this exchange can do.
export default defineCheck({
  id: 'parallel-questions-get-their-own-answers',
  clause: '3.1.3',
  aspect: 'stability',
  level: 'must',
  title: {
    lv: 'Vienlaicīgi jautājumi saņem katrs savu atbildi',
    en: 'Questions asked at once each get their own answer',
  },
  rulings: [],
  needs: ['endpoint', 'severalPeople'],
  alone: true,
  presumes: ['known-person-is-answered', 'same-question-gets-the-same-answer'],
  async run({ endpoint, severalPeople }) {
    const questions = severalPeople.map((person) => wholeSpan(person, endpoint.today));
    const alone = await Promise.all(questions.map((question) => endpoint.ask(question)));
    const findings: Finding[] = [];
    for (let round = 0; round < rounds && findings.length === 0; round += 1) {
      const together = await Promise.all(
        questions.map((question) => endpoint.ask(question, { again: true })),
      );
      for (const [at, reply] of together.entries()) {
        const own = alone[at];
        if (own === undefined || fingerprint(own) === fingerprint(reply)) continue;
        const args = { asked: reply.asked, why: 'parallel' } as const;
        findings.push({ code: 'answers-differ', args, evidence: [own.exchange, reply.exchange] });
      }
    }
    return judged(findings.slice(0, 3));
  },
});
