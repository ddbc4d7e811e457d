import type { Conduct } from '../conduct.ts';
import { type Defect, defect } from '../defect.ts';
import type { Held } from '../people.ts';
import type { Day } from '../riga-day.ts';

const shares = (test: (held: Required<Held>, from: Day, till: Day, today: Day) => boolean): Conduct => ({
  shares: (held, { from, till }, { today }) => test({ till: '9999-12-31', ...held }, from, till, today),
});
/** Periods misjudged. */
export const periodDefects: readonly Defect[] = [
  defect(
    'last-day-of-status-left-out',
    'period',
    shares(({ from, till }, a, b) => from <= b && till > a),
  ),
  defect(
    'first-day-of-status-left-out',
    'period',
    shares(({ from, till }, a, b) => from < b && till >= a),
  ),
  defect(
    'period-ignored',
    'period',
    shares(() => true),
  ),
  defect(
    'only-date-from-counts',
    'period semantics',
    shares(({ from, till }, a) => from <= a && till >= a),
  ),
  defect(
    'only-date-till-counts',
    'period semantics',
    shares(({ from, till }, _, b) => from <= b && till >= b),
  ),
  defect(
    'status-must-cover-the-period',
    'period semantics',
    shares(({ from, till }, a, b) => from <= a && till >= b),
  ),
  defect(
    'status-must-lie-in-the-period',
    'period semantics',
    shares(({ from, till }, a, b) => from >= a && till <= b),
  ),
  defect(
    'start-of-period-ignored',
    'period',
    shares(({ from }, _, b) => from <= b),
  ),
  defect(
    'end-of-period-ignored',
    'period',
    shares(({ till }, a) => till >= a),
  ),
  defect(
    'today-always',
    'period semantics',
    shares(({ from, till }, _a, _b, today) => from <= today && till >= today),
  ),
  defect(
    'ended-statuses-hidden',
    'period semantics',
    shares(({ from, till }, a, b, today) => from <= b && till >= a && till >= today),
  ),
  defect(
    'future-end-hidden',
    'period semantics',
    shares(
      ({ from, till }, a, b, today) => from <= b && till >= a && (till < today || till === '9999-12-31'),
    ),
  ),
  defect(
    'open-ended-hidden',
    'period semantics',
    shares(({ from, till }, a, b) => from <= b && till >= a && till !== '9999-12-31'),
  ),
  defect(
    'open-ended-only-on-its-start',
    'period semantics',
    shares(({ from, till }, a, b) => from <= b && (till === '9999-12-31' ? from >= a : till >= a)),
  ),
  defect(
    'open-ended-ends-today',
    'period semantics',
    shares(({ from, till }, a, b, today) => from <= b && (till === '9999-12-31' ? today : till) >= a),
  ),
  defect(
    'one-day-status-hidden',
    'period semantics',
    shares(({ from, till }, a, b) => from <= b && till >= a && from !== till),
  ),
  defect(
    'one-day-period-finds-nothing',
    'period semantics',
    shares(({ from, till }, a, b) => from <= b && till >= a && a !== b),
  ),
];
