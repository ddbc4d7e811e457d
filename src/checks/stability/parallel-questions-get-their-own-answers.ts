import type { Finding } from '../../core/check.ts';
import { judged } from '../../core/check.ts';
import type { Question } from '../../endpoint/question.ts';
import type { RigaDay } from '../../exchange/record.ts';
import type { Subject } from '../../exchange/subjects.ts';
import { defineCheck } from '../define-check.ts';
import { wholeSpan } from '../match-records.ts';
import { fingerprint } from './fingerprint.ts';

/** How many questions are handed over at once, and how often: a rare mix-up shall show. */
const atOnce = 24;
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
  needs: ['endpoint', 'severalSubjects'],
  alone: true,
  presumes: ['known-person-is-answered', 'same-question-gets-the-same-answer'],
  async run({ endpoint, severalSubjects }) {
    const questions = severalSubjects.map((subject) => questionAbout(subject, endpoint.today));
    const turns = Array.from(
      { length: Math.max(atOnce, questions.length) },
      (_none, at) => at % questions.length,
    );
    const alone = await Promise.all(questions.map((question) => endpoint.ask(question)));
    const findings: Finding[] = [];
    for (let round = 0; round < rounds && findings.length === 0; round += 1) {
      const together = await Promise.all(
        turns.map(async (turn) => {
          const question = questions[turn];
          return question === undefined ? undefined : endpoint.ask(question, { again: true });
        }),
      );
      for (const [at, reply] of together.entries()) {
        const own = alone[at % questions.length];
        if (reply === undefined || own === undefined || fingerprint(own) === fingerprint(reply)) continue;
        const args = { asked: reply.asked, why: 'parallel' } as const;
        findings.push({ code: 'answers-differ', args, evidence: [own.exchange, reply.exchange] });
      }
    }
    return judged(findings.slice(0, 3));
  },
});

/** The question to which the answers of no two people are the same. */
function questionAbout(subject: Subject, today: RigaDay): Question {
  const person = subject.personCode;
  if (subject.unknown || subject.statuses.length === 0) return { person, from: today, till: today };
  return wholeSpan({ person, statuses: subject.statuses }, today);
}
