import type { Clause, Judgement, Limit } from './agreement.ts';
import { clauseKinds, judges, limitUnits } from './agreement.ts';
import type { Entry } from './entry.ts';

/** One clause; what is wrong is noted on the entry. */
export function parseClause(entry: Entry): Clause {
  const at = entry.members(
    'id',
    'party',
    'kind',
    'duty',
    'limit',
    'textSha256',
    'textIsFragment',
    'judgedBy',
    'notJudged',
  );
  return {
    id: at('id').text(/^(?:\d+(?:\.\d+)*|annex(?:\.[a-z0-9-]+)+)$/u, 'a clause such as 3.1.4 or annex.8'),
    party: at('party').oneOf(['municipality', 'agency', 'both']),
    kind: at('kind').oneOf(clauseKinds),
    duty: at('duty').bilingual(),
    ...(entry.has('limit') ? { limit: parseLimit(at('limit')) } : {}),
    textSha256: at('textSha256').text(/^[0-9a-f]{64}$/u, 'a SHA-256 in lower-case hex'),
    textIsFragment: entry.has('textIsFragment') && at('textIsFragment').truth(),
    ...parseJudgement(entry, at('judgedBy'), at('notJudged')),
  };
}

function parseJudgement(clause: Entry, judgedBy: Entry, notJudged: Entry): Judgement {
  const isJudged = clause.has('judgedBy');
  if (isJudged === clause.has('notJudged')) {
    judgedBy.note('must be there, or else notJudged, and not both');
    return { judgedBy: [judges[0]] };
  }
  return isJudged
    ? { judgedBy: judgedBy.some((judge) => judge.oneOf(judges)) }
    : { notJudged: notJudged.bilingual() };
}

function parseLimit(entry: Entry): Limit {
  const at = entry.members('unit', 'count', 'reviewAfterWorkingDays');
  const unit = at('unit').oneOf(limitUnits);
  const unfit = unit === 'at-once' ? 'count' : 'reviewAfterWorkingDays';
  if (entry.has(unfit)) at(unfit).note(`must not be there where the unit is ${unit}`);
  return unit === 'at-once'
    ? { unit, reviewAfterWorkingDays: at('reviewAfterWorkingDays').count() }
    : { unit, count: at('count').count() };
}
