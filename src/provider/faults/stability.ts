import { Temporal } from 'temporal-polyfill';
import { parseDateTime } from '../../exchange/riga-day.ts';
import type { Context, OutRecord } from '../fault.ts';
import { defineFaults } from './define-faults.ts';

/** Defects that show only from one question to the next. */
export const stabilityFaults = defineFaults({
  'now-and-then-empty': {
    title: { lv: 'Ik pa laikam aizmirst ierakstus', en: 'Forgets its records now and then' },
    breaks: ['same-question-gets-the-same-answer'],
    hooks: {
      records: (records, { question, memory }) => forgetful(records, JSON.stringify(question), memory),
    },
  },
  'answers-mixed-when-busy': {
    title: { lv: 'Vienlaicīgus jautājumus sajauc', en: 'Mixes up questions asked at once' },
    breaks: ['parallel-questions-get-their-own-answers'],
    hooks: {
      delayMs: 3,
      records: mixed,
    },
  },
  'harmed-by-a-refusal': {
    title: { lv: 'Pēc noraidījuma nākamā atbilde ir tukša', en: 'After a refusal the next answer is empty' },
    breaks: ['refused-question-does-not-harm-the-next'],
    hooks: {
      refusal: (answer, context, problem) => {
        if (problem === 'date-malformed' && !isFirstDay(context)) context.memory.set(keyOf(context), true);
        return answer;
      },
      records: (records, context) => (context.memory.delete(keyOf(context)) ? [] : records),
    },
  },
});

/** Nothing for every fifth time that the same question is asked. */
function forgetful(
  records: readonly OutRecord[],
  key: string,
  memory: Map<string, unknown>,
): readonly OutRecord[] {
  const times = Number(memory.get(key) ?? 0) + 1;
  memory.set(key, times);
  return times % 5 === 0 ? [] : records;
}

/** The records of whoever was asked about before, when a question comes again while others are under way. */
function mixed(records: readonly OutRecord[], { crowded, question, memory }: Context): readonly OutRecord[] {
  const key = JSON.stringify(question.fields);
  const again = memory.has(key);
  const last = memory.get('last') as readonly OutRecord[] | undefined;
  memory.set(key, true);
  memory.set('last', records);
  if (!crowded || !again || !isLong(question) || last === undefined) return records;
  return last.map((record) => ({ ...record, PKods: question.fields.PersonCode }));
}

/** Whether the period ends on the first day of a status of the person: so ask checks of the period. */
function isFirstDay({ people, question: { fields } }: Context): boolean {
  const till = parseDateTime(fields.dateTill);
  const person = people.find(({ personCode }) => personCode === String(fields.PersonCode).replace('-', ''));
  if (!till.ok || person === undefined || person.unknown) return true;
  return person.statuses.some(({ from }) => Temporal.PlainDate.compare(from, till.value.day) === 0);
}

function keyOf({ question: { fields } }: Context): string {
  return JSON.stringify([fields.PersonCode, fields.dateTill]);
}

/** Whether a question is about more than a month: no other check asks such a one twice. */
function isLong({ fields }: Context['question']): boolean {
  const [from, till] = [parseDateTime(fields.dateFrom), parseDateTime(fields.dateTill)];
  return from.ok && till.ok && from.value.day.until(till.value.day, { largestUnit: 'days' }).days > 31;
}
