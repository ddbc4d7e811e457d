import type { Operator } from '../exchange/annex.ts';
import type { Draft } from '../exchange/draft.ts';
import type { PersonCode } from '../exchange/person-code.ts';
import { spellWithHyphen } from '../exchange/person-code.ts';
import type { RigaDay } from '../exchange/record.ts';

/**
 * A legal question: a well-formed code, a period or a part of one, an operator. A day goes out as its midnight in
 * Riga; a text goes out as it stands.
 */
export interface Question {
  readonly person: PersonCode;
  readonly from?: RigaDay | string;
  readonly till?: RigaDay | string;
  readonly spelling?: 'with-hyphen' | 'without-hyphen';
}

/** The request that asks `question` in the operator's name. */
export function draftOf(question: Question, operator: Operator): Draft {
  const { person, from, till, spelling } = question;
  return {
    fields: {
      PersonCode: spelling === 'without-hyphen' ? person : spellWithHyphen(person),
      ...(from === undefined ? {} : { dateFrom: written(from) }),
      ...(till === undefined ? {} : { dateTill: written(till) }),
      userName: operator.userName,
      userSecondName: operator.userSecondName,
      userPersonCode: operator.userPersonCode,
    },
  };
}

function written(day: RigaDay | string): string {
  return typeof day === 'string' ? day : `${day.toString()}T00:00:00`;
}
