import { changed, isKnownWithoutStatus, plain } from '../changes.ts';
import type { Conduct, Reply, Row } from '../conduct.ts';
import { type Defect, defect, IN_JSON } from '../defect.ts';
import { neverIssued } from '../people.ts';

const unknown = (change: (row: Row) => Row[]): Conduct => ({
  rows: (rows, { person }) => (person ? rows : rows.flatMap(change)),
});
const unknownReply = (reply: Reply): Conduct => ({
  reply: (usual, { person }) => (usual.status === 200 && !person ? reply : usual),
});
const noStatus = (rows: (row: Row) => Row[]): Conduct => ({
  rows: (usual, asked) => {
    const zero = { code: asked.person?.code ?? null, status: 0, from: null, till: null, municipality: null };
    return isKnownWithoutStatus(usual, asked) ? rows(zero) : usual;
  },
});
const noStatusReply = (change: (reply: Reply) => Reply): Conduct => ({
  reply: (reply, asked) =>
    reply.status === 200 &&
    asked.person &&
    !String(reply.body).includes('Statuss"') &&
    !String(reply.body).includes('s:Statuss>')
      ? change(reply)
      : reply,
});
/** Wrong answers about nobody and nothing, and records too many or too few. */
export const recordDefects: readonly Defect[] = [
  defect(
    'unknown-gets-empty-list',
    'semantics',
    unknown(() => []),
  ),
  defect(
    'unknown-gets-two-records',
    'semantics response',
    unknown((row) => [row, row]),
  ),
  defect(
    'unknown-gets-other-pkods',
    'semantics response disclosure',
    unknown((row) => [{ ...row, code: neverIssued('010119', 77) }]),
  ),
  defect(
    'unknown-without-pkods',
    'semantics response',
    unknown((row) => [{ ...row, code: null }]),
  ),
  defect(
    'unknown-gets-empty-pkods',
    'semantics response',
    unknown((row) => [{ ...row, code: '' }]),
  ),
  defect(
    'unknown-gets-status-2',
    'semantics response',
    unknown((row) => [{ ...row, status: 2 }]),
  ),
  defect(
    'unknown-gets-status-minus-1',
    'semantics response',
    unknown((row) => [{ ...row, status: -1 }]),
  ),
  defect('unknown-gets-whole-status', 'semantics', {
    rows: (rows, { person, today, subjects }) =>
      person
        ? rows
        : rows.map((row) => ({
            ...row,
            status: 2,
            from: today,
            till: today,
            municipality: subjects.municipality,
          })),
  }),
  defect('unknown-gets-dates', 'semantics response', {
    rows: (rows, { person, period }) =>
      person ? rows : rows.map((row) => ({ ...row, from: period.from, till: period.till })),
  }),
  defect('unknown-gets-null-status', 'semantics response', {
    fields: (fields, row) => (row.status === 0 ? changed(fields, 'Statuss', () => null) : fields),
    soap: { nil: (name) => `<s:${name} xsi:nil="true"/>` },
  }),
  defect('unknown-gets-404', 'semantics', unknownReply(plain(404, 'Persona nav atrasta'))),
  defect('unknown-gets-400', 'semantics', unknownReply(plain(400, 'Persona nav atrasta'))),
  defect('unknown-gets-204', 'semantics response', unknownReply({ status: 204, headers: {}, body: '' })),
  defect('unknown-gets-500', 'semantics response', unknownReply(plain(500))),
  defect(
    'known-without-status-gets-404',
    'semantics',
    noStatusReply(() => plain(404)),
  ),
  defect(
    'known-without-status-gets-204',
    'semantics response',
    noStatusReply(() => ({ status: 204, headers: {}, body: '' })),
  ),
  defect(
    'known-without-status-gets-null',
    'semantics response',
    noStatusReply((reply) => ({ ...reply, body: 'null' })),
    IN_JSON,
  ),
  defect(
    'known-without-status-gets-empty-body',
    'semantics response',
    noStatusReply((reply) => ({ ...reply, body: '' })),
  ),
  defect(
    'known-without-status-gets-empty-object',
    'semantics response',
    noStatusReply((reply) => ({ ...reply, body: '{}' })),
    IN_JSON,
  ),
  defect(
    'known-without-status-gets-two-zeros',
    'semantics',
    noStatus((zero) => [zero, zero]),
  ),
  defect('known-without-status-gets-poor', 'semantics', {
    rows: (rows, asked) =>
      isKnownWithoutStatus(rows, asked)
        ? [
            {
              code: asked.person?.code ?? '',
              status: 1,
              from: asked.period.from,
              till: asked.period.till,
              municipality: asked.subjects.municipality,
            },
          ]
        : rows,
  }),
  defect(
    'known-without-status-gets-zero-of-another',
    'semantics response disclosure',
    noStatus((zero) => [{ ...zero, code: neverIssued('010119', 77) }]),
  ),
  defect('zero-record-beside-statuses', 'semantics response', {
    rows: (rows, { person }) =>
      person && rows.length > 0
        ? [...rows, { code: person.code, status: 0, from: null, till: null, municipality: null }]
        : rows,
  }),
  defect('every-record-twice', 'semantics', {
    rows: (rows) => rows.flatMap((row) => (row.status ? [row, row] : [row])),
  }),
  defect('only-the-first-record', 'semantics period', { rows: (rows) => rows.slice(0, 1) }),
  defect('only-the-last-record', 'semantics period', { rows: (rows) => rows.slice(-1) }),
  defect('one-kind-only', 'semantics period', {
    rows: (rows) => rows.filter(({ status: kind }) => kind === rows[0]?.status),
  }),
  defect('low-income-never-returned', 'semantics period', {
    rows: (rows) => rows.filter(({ status: kind }) => kind !== 2),
  }),
  defect('known-people-all-unknown', 'semantics period', { find: () => undefined }),
  defect('hyphenless-code-unknown', 'semantics request', {
    find: (people, code) => people.find((one) => one.code === code),
  }),
];
