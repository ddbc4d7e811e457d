import { defineCheck } from '../define-check.ts';
import { judgeEach } from '../judge-each.ts';
import type { IllegalCase } from '../must-be-refused.ts';
import { mustBeRefused } from '../must-be-refused.ts';

const cases: readonly IllegalCase[] = [
  {
    illegality: 'body-unreadable',
    draft: (legal) => ({ ...legal, body: (bytes) => bytes.subarray(0, bytes.length - 12) }),
  },
  { illegality: 'body-empty', draft: (legal) => ({ ...legal, body: () => new Uint8Array() }) },
];

/** Well-formed, and no question all the same. */
const jsonCases = ['[]', 'null', '"x"'].map((text): IllegalCase => ({
  illegality: 'body-unreadable',
  draft: (legal) => ({ ...legal, body: () => new TextEncoder().encode(text) }),
}));

export default defineCheck({
  id: 'unreadable-body-is-refused',
  clause: 'annex.step.2',
  aspect: 'request',
  level: 'must',
  title: {
    lv: 'Pieprasījums, ko nevar nolasīt, tiek noraidīts',
    en: 'A request whose body cannot be read is refused',
  },
  rulings: ['must-be-refused', 'refusal'],
  needs: ['endpoint', 'anyQuestion'],
  presumes: ['known-person-is-answered'],
  run: ({ endpoint, anyQuestion }) =>
    judgeEach(endpoint.profile.kind === 'json' ? [...cases, ...jsonCases] : cases, (one) =>
      mustBeRefused(endpoint, anyQuestion, one),
    ),
});
