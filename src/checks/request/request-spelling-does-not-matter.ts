import { defineCheck } from '../define-check.ts';
import type { CaseVerdict } from '../judge-each.ts';
import { judgeEach } from '../judge-each.ts';
import { otherSpellings } from './other-spellings.ts';
import { statusIn } from '../want-status.ts';

// JSON and XML let a message be written in many ways that mean the same.
export default defineCheck({
  id: 'request-spelling-does-not-matter',
  clause: 'annex.step.2',
  aspect: 'request',
  level: 'must',
  title: {
    lv: 'Vienu un to pašu pieprasījumu citā pierakstā saprot vienādi',
    en: 'The same request in another legal spelling means the same',
  },
  rulings: [],
  needs: ['endpoint', 'statuses'],
  presumes: ['known-status-is-returned'],
  run: ({ endpoint, statuses: [one] }) =>
    judgeEach(
      one === undefined ? [] : otherSpellings(endpoint.profile),
      async (spell): Promise<CaseVerdict> => {
        if (one === undefined) return [];
        const { from } = one.known;
        const draft = endpoint.draft({ person: one.person, from, till: from.add({ days: 1 }) });
        const reply = await endpoint.send({ ...draft, body: (bytes) => spell(bytes) });
        return statusIn(reply, one, 'there');
      },
    ),
});
