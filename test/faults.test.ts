import { expect, it } from 'vitest';
import { checks } from '../src/checks/all-checks.ts';
import type { Run } from '../src/core/run.ts';
import type { Face } from '../src/provider/fault.ts';
import { faults } from '../src/provider/faults/all-faults.ts';
import { referenceRun } from './reference-run.ts';

const faces: readonly Face[] = ['json', 'soap'];

const idsBy = (run: Run, ...outcomes: readonly string[]): readonly string[] =>
  run.checks.filter(({ outcome }) => outcomes.includes(outcome)).map(({ id }) => id);

it.each(faces)('the faultless provider passes every check over %s', async (face) => {
  const run = await referenceRun({ face });
  expect(idsBy(run, 'failed', 'warning', 'not-tested')).toEqual([]);
  expect(run.verdict).toBe('conforms');
});

const matrix = faults.flatMap((fault) =>
  (fault.faces ?? faces).map((face) => ({ id: fault.id, face, fault })),
);

it.each(matrix)('$id over $face breaks exactly the checks that it names', async ({ face, fault }) => {
  const run = await referenceRun({ face, faults: [fault] });
  expect(idsBy(run, 'failed', 'warning').toSorted()).toEqual(fault.breaks.toSorted());
  const otherwise = run.checks.filter(
    ({ outcome, because }) => outcome === 'not-tested' && because?.code !== 'presumed-in-vain',
  );
  expect(otherwise.map(({ id }) => id)).toEqual([]);
});

it('has a fault for every check, and a name for every fault', () => {
  const broken = new Set(faults.flatMap(({ breaks }) => breaks));
  expect(checks.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
  expect([...broken].filter((id) => !checks.some((check) => check.id === id))).toEqual([]);
  expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
});
