import { Temporal } from 'temporal-polyfill';
import type { Question } from '../endpoint/question.ts';
import type { Operator } from '../exchange/annex.ts';
import type { PersonCode } from '../exchange/person-code.ts';
import { neverIssuedCode, spellWithHyphen } from '../exchange/person-code.ts';
import type { Subjects } from '../exchange/subjects.ts';

/** A legal question, and a person whom no provider can know. */
export interface AnyQuestion extends Question {
  readonly madeUp: PersonCode;
}

/**
 * The question that the pre-flight asks and that every illegal request is made from: about a person with a status where
 * the subjects have one, else about any, else about nobody.
 */
export function anyQuestionOf(subjects: Subjects | null, seed: number): AnyQuestion {
  const madeUp = codeOfNobody(seed);
  const known = subjects?.subjects.find((one) => !one.unknown && one.statuses.length > 0);
  const one = known ?? subjects?.subjects[0];
  if (one === undefined) return { person: madeUp, madeUp };
  const from = one.unknown ? undefined : one.statuses[0]?.from;
  return { person: one.personCode, madeUp, ...(from === undefined ? {} : { from, till: from }) };
}

/** Asks where no subjects name an operator; the endpoint need not accept him (ruling `operator-is-as-given`). */
export function operatorOfNobody(seed: number): Operator {
  return {
    userName: 'Testa',
    userSecondName: 'Operators',
    userPersonCode: spellWithHyphen(codeOfNobody(seed + 1)),
  };
}

function codeOfNobody(seed: number): PersonCode {
  const birthDay = Temporal.PlainDate.from('2040-01-01').add({ days: Math.floor(seed / 1000) % 20_000 });
  return neverIssuedCode(birthDay, seed % 1000);
}
