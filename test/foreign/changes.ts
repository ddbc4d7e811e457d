import type { Asked, Conduct, Departure, FieldValue, Fields, Reply, Row } from './conduct.ts';

/** Both bindings. */
export const BOTH = ['json', 'soap'] as const;
export const JSON_ONLY = ['json'] as const;
export const SOAP_ONLY = ['soap'] as const;

/** A row of a catalogue whose conduct keeps no state. */
export const departure = (
  name: string,
  conduct: Conduct,
  bindings: Departure['bindings'] = BOTH,
): Departure => ({
  name,
  bindings,
  conduct: () => conduct,
});

/** A plain-text answer. */
export const plain = (status: number, body = '', headers: Reply['headers'] = {}): Reply => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  body,
});

/** The fields with one changed; undefined leaves it out. */
export const changed = (fields: Fields, name: string, change: (value: FieldValue) => FieldValue): Fields =>
  fields.map(([key, value]) => [key, key === name ? change(value) : value]);

/** Changes one field of records that hold a status. */
export const inRecords =
  (name: string, change: (value: FieldValue, row: Row) => FieldValue) =>
  (fields: Fields, row: Row): Fields =>
    row.status === 0 ? fields : changed(fields, name, (value) => change(value, row));

/** Adds a field to records that hold a status. */
export const withField =
  (name: string, value: FieldValue) =>
  (fields: Fields, row: Row): Fields =>
    row.status === 0 ? fields : [...fields, [name, value]];

/** Changes the text of an answer, whichever the binding. */
export const text = (change: (text: string, asked: Asked) => string): Conduct => ({
  json: { text: change },
  soap: { text: change },
});

/** Adds headers to every answer. */
export const headers =
  (added: Reply['headers']) =>
  (reply: Reply): Reply => ({ ...reply, headers: { ...reply.headers, ...added } });

/** True where a question about a person in the register was answered with no status. */
export const isKnownWithoutStatus = (rows: readonly Row[], { person }: Asked): boolean =>
  person !== undefined && rows.length === 0;
