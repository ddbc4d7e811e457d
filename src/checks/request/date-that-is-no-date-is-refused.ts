import { defineCheck } from '../define-check.ts';
import { judgeEach } from '../judge-each.ts';
import type { IllegalCase } from '../must-be-refused.ts';
import { mustBeRefused, withField } from '../must-be-refused.ts';

const cases: readonly IllegalCase[] = (['dateFrom', 'dateTill'] as const).flatMap((field) => [
  { illegality: 'date-malformed', field, draft: withField(field, 'vakar') },
  { illegality: 'date-malformed', field, draft: withField(field, '01.03.2026') },
  { illegality: 'date-impossible', field, draft: withField(field, '2026-02-30T00:00:00') },
  { illegality: 'date-impossible', field, draft: withField(field, '2026-13-01T00:00:00') },
]);

/** In JSON alone: SOAP stacks read an empty element as one without a value, which may be served. */
const empty = (['dateFrom', 'dateTill'] as const).map((field): IllegalCase => ({
  illegality: 'date-malformed',
  field,
  draft: withField(field, ''),
}));

// "Sākuma datums periodam, par kuru pieprasa statusu", DateTime (annex, rows 2 and 3)
export default defineCheck({
  id: 'date-that-is-no-date-is-refused',
  clause: 'annex.2',
  aspect: 'request',
  level: 'must',
  title: {
    lv: 'Pieprasījums ar datumu, kas nav datums, tiek noraidīts',
    en: 'A question with a date that is no date is refused',
  },
  rulings: ['must-be-refused', 'dates-as-typed', 'refusal'],
  needs: ['endpoint', 'anyQuestion'],
  presumes: ['known-person-is-answered'],
  run: ({ endpoint, anyQuestion }) =>
    judgeEach(endpoint.profile.kind === 'json' ? [...cases, ...empty] : cases, (one) =>
      mustBeRefused(endpoint, anyQuestion, one),
    ),
});
