import type { Counts } from '../words.ts';

const figures = new Intl.NumberFormat('en');

function counted(one: string, many: string): (count: number) => string {
  return (count) => `${figures.format(count)} ${count === 1 ? one : many}`;
}

const answers = counted('answer', 'answers');

export const counts: Counts = {
  checks: counted('check', 'checks'),
  requests: counted('request', 'requests'),
  clauses: counted('clause', 'clauses'),
  days: counted('day', 'days'),
  inAnswers: (count) => `in ${answers(count)}`,
};
