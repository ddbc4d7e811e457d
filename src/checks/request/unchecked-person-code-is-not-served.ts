import { notApplicable } from '../../core/check.ts';
import type { PersonCode } from '../../exchange/person-code.ts';
import { spellWithHyphen } from '../../exchange/person-code.ts';
import type { Reply } from '../../endpoint/reply.ts';
import { defineCheck } from '../define-check.ts';
import { isStatusRecord } from '../match-records.ts';
import type { IllegalCase } from '../must-be-refused.ts';
import { mustBeRefused, withField } from '../must-be-refused.ts';
import { judgeEach } from '../judge-each.ts';

// Such a code may be refused, or answered as that of a person who is not known; a status under it is somebody else's.
export default defineCheck({
  id: 'unchecked-person-code-is-not-served',
  clause: 'annex.1',
  aspect: 'request',
  level: 'must',
  title: {
    lv: 'Ar neiespējamu personas kodu statuss netiek izsniegts',
    en: 'An impossible personal code gets no status',
  },
  rulings: ['must-be-refused', 'unknown-person', 'refusal'],
  needs: ['endpoint', 'anyQuestion'],
  presumes: ['known-person-is-answered', 'unknown-person-gets-one-zero-record'],
  run: ({ endpoint, anyQuestion }) =>
    /^3[2-9]/.test(anyQuestion.person)
      ? notApplicable({
          lv: 'Jaunajiem personas kodiem nav kontrolcipara.',
          en: 'Personal codes of the new form have no check digit.',
        })
      : judgeEach(impossible(anyQuestion.person), async (one) => {
          const reply = await endpoint.send(one.draft(endpoint.draft(anyQuestion)));
          return isUnknownPersonAnswer(reply) ? [] : mustBeRefused(endpoint, anyQuestion, one);
        }),
});

function isUnknownPersonAnswer({ reading }: Reply): boolean {
  if (reading?.kind !== 'answer' || !reading.readable) return false;
  return reading.records.length > 0 && !reading.records.some(isStatusRecord);
}

function impossible(person: PersonCode): readonly IllegalCase[] {
  const lastDigit = Number(person.at(-1));
  const otherCheckDigit = `${person.slice(0, -1)}${(lastDigit + 1) % 10}` as PersonCode;
  const noSuchDay = `3102${person.slice(4)}` as PersonCode;
  return [
    {
      illegality: 'person-code-bad-check-digit',
      field: 'PersonCode',
      draft: withField('PersonCode', spellWithHyphen(otherCheckDigit)),
    },
    {
      illegality: 'person-code-impossible-date',
      field: 'PersonCode',
      draft: withField('PersonCode', spellWithHyphen(noSuchDay)),
    },
  ];
}
