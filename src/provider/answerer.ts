import { mediaTypeOf } from '../bindings/media-type.ts';
import type { JsonProfile, SoapProfile } from '../bindings/profile.ts';
import { spellWithHyphen } from '../exchange/person-code.ts';
import type { PersonCode } from '../exchange/person-code.ts';
import type { KnownStatus } from '../exchange/record.ts';
import type { Subjects } from '../exchange/subjects.ts';
import type { AuditRecord } from './audit.ts';
import { makeAuditChain } from './audit.ts';
import type { Answer, Context, Face, Hooks, OutRecord } from './fault.ts';
import { jsonAnswer, jsonRefusal, readJsonQuestion } from './json-face.ts';
import type { Legal } from './rules.ts';
import { covered, fillRightly, readDayRightly, rule } from './rules.ts';
import type { Problem, ReadQuestion } from './question.ts';
import { readSoapQuestion, soapAnswer, soapRefusal, soapVersionOf } from './soap-face.ts';
import { rigaClock } from './riga-clock.ts';
import { throughEntities } from './through-entities.ts';

/** A request as it came in: no socket. */
export interface Incoming {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly contentType: string | undefined;
  readonly body: Uint8Array;
  /** What the server found wrong before the request could be read: a caller it shuts out, or a body that it cut off. */
  readonly problem?: Problem;
}

export interface AnswererParts {
  readonly people: () => Subjects;
  readonly profiles: { readonly json: JsonProfile; readonly soap: SoapProfile };
  /** The endpoint's path, such as `/sopa`. */
  readonly base: string;
  /** The WSDL with the endpoint's address in it. */
  readonly wsdl: () => string;
  readonly hooks: readonly Hooks[];
  readonly now: () => Date;
  readonly onAudit?: ((record: AuditRecord) => void) | undefined;
}

/** Answers requests by the annex's rules, bent by the hooks of faults. Free of sockets, so that any server can carry it. */
export function makeAnswerer(parts: AnswererParts): (incoming: Incoming) => Promise<Answer> {
  const { hooks, profiles } = parts;
  const tolerates = new Set(hooks.flatMap((one) => one.tolerates ?? []));
  const chain = makeAuditChain();
  const memory = new Map<string, unknown>();
  const todayInRiga = rigaClock(parts.now);
  let ordinal = 0;
  let underWay = 0;

  const bend = <T>(value: T, pick: (one: Hooks) => ((value: T) => T) | undefined): T =>
    hooks.reduce((bent, one) => pick(one)?.(bent) ?? bent, value);

  function serve(face: Face, incoming: Incoming): Answer {
    const version = soapVersionOf(incoming.contentType) ?? '1.1';
    const people = parts.people();
    const today = todayInRiga();
    const context = (question: ReadQuestion): Context => ({
      face,
      question,
      today,
      people: people.subjects,
      ordinal,
      memory,
      crowded: underWay > 1,
    });
    const refuse = (problem: Problem, question: ReadQuestion): Answer => {
      const usual = face === 'json' ? jsonRefusal(problem) : soapRefusal(version, problem);
      const own = context(question);
      return bend(usual, (one) => one.refusal && ((answer) => one.refusal?.(answer, own, problem) ?? answer));
    };
    const read = incoming.problem ?? readIncoming(face, incoming);
    if (typeof read === 'string') return refuse(read, { fields: {} });
    const question = bend(read, (one) => one.question);
    const ruled = rule(question, {
      today,
      operator: people.operator,
      tolerates,
      readDay: hooks.find((one) => one.readDay !== undefined)?.readDay ?? readDayRightly,
      fill: hooks.find((one) => one.fill !== undefined)?.fill ?? fillRightly,
    });
    if (!ruled.ok) return refuse(ruled.problem, question);
    const own = context(question);
    const records = recordsFor(ruled.legal, own, people.municipality);
    audit(question, ruled.legal, records);
    const usual =
      face === 'json' ? jsonAnswer(profiles.json, records) : soapAnswer(profiles.soap, version, records);
    return bend(usual, (one) => one.answer && ((answer) => one.answer?.(answer, own) ?? answer));
  }

  function recordsFor(
    { person, period }: Legal,
    context: Context,
    municipality: string,
  ): readonly OutRecord[] {
    const meant = bend(person, (one) => one.person && ((code) => one.person?.(code, context) ?? code));
    const subject = context.people.find(({ personCode }) => personCode === meant);
    const statuses = subject === undefined || subject.unknown ? [] : subject.statuses;
    const right = new Set(covered(subject, period));
    const chosen = statuses.filter((status) =>
      bend(
        right.has(status),
        (one) => one.covers && ((rightly) => one.covers?.(status, period, rightly) ?? rightly),
      ),
    );
    const known = subject !== undefined && !subject.unknown;
    const written: readonly OutRecord[] = known
      ? chosen.map((status) => statusRecord(meant, status, municipality))
      : [notFound(person)];
    const bent: readonly OutRecord[] = written.map((record) =>
      bend(record, (one) => one.record && ((r) => one.record?.(r, context) ?? r)),
    );
    return bend(bent, (one) => one.records && ((list) => one.records?.(list, context) ?? list));
  }

  function audit({ fields }: ReadQuestion, { person, period }: Legal, records: readonly OutRecord[]): void {
    parts.onAudit?.(
      chain({
        at: parts.now().toISOString(),
        operatorCode: inFull(fields.userPersonCode),
        personCode: spellWithHyphen(person),
        purpose: '4.2.4.2',
        applicationId: '',
        from: period.from.toString(),
        till: period.till.toString(),
        records: records.length,
      }),
    );
  }

  function readIncoming(face: Face, { method, target, contentType, body }: Incoming): ReadQuestion | Problem {
    if (method === 'GET' && hooks.some(({ servesQuery }) => servesQuery)) return readQuery(target);
    if (method !== 'POST' && !tolerates.has('method')) return 'method';
    const type = mediaTypeOf(contentType).type;
    const right = face === 'json' ? type === 'application/json' : soapVersionOf(contentType) !== undefined;
    if (!right && !tolerates.has('media-type')) return 'media-type';
    if (hooks.some(({ understands }) => understands?.(new TextDecoder().decode(body)) === false))
      return 'body';
    const resolves = hooks.some(({ resolvesEntities }) => resolvesEntities);
    const read =
      face === 'json'
        ? readJsonQuestion(profiles.json, body)
        : readSoapQuestion(profiles.soap, resolves ? throughEntities(body) : body, contentType);
    return typeof read === 'string' && tolerates.has(read) ? { fields: tolerated(parts.people()) } : read;
  }

  return async (incoming) => {
    ordinal += 1;
    underWay += 1;
    try {
      const delayMs = Math.max(0, ...hooks.map((one) => one.delayMs ?? 0));
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      const [path, query] = incoming.target.split('?', 2);
      const atSoap = path === `${parts.base}${profiles.soap.path}`;
      const wsdlAsked =
        incoming.method === 'GET' && /^wsdl$/i.test(query ?? '') && (atSoap || path === parts.base);
      if (wsdlAsked && incoming.problem === undefined && !hooks.some(({ hidesWsdl }) => hidesWsdl)) {
        return { status: 200, headers: { 'Content-Type': 'text/xml; charset=utf-8' }, body: parts.wsdl() };
      }
      if (path === `${parts.base}${profiles.json.path}`) return serve('json', incoming);
      if (atSoap) return serve('soap', incoming);
      if (incoming.problem !== undefined) return serve('json', incoming);
      return {
        status: 404,
        headers: { 'Content-Type': 'text/plain; charset=utf-8' },
        body: 'Nothing is served here.',
      };
    } finally {
      underWay -= 1;
    }
  };
}

/** A personal code as documents have it; what is none stays as it came. */
function inFull(code: unknown): string {
  return typeof code === 'string' ? code.replace(/^(\d{6})(\d{5})$/, '$1-$2') : '';
}

/** A body that cannot be read is taken, by a fault, for a question about the first person. */
function tolerated({ subjects, operator }: Subjects): ReadQuestion['fields'] {
  const [first] = subjects;
  return { PersonCode: first?.personCode ?? '', ...operator };
}

function readQuery(target: string): ReadQuestion {
  const query = new URLSearchParams(target.split('?', 2)[1] ?? '');
  return { fields: Object.fromEntries(query) };
}

function statusRecord(
  person: PersonCode,
  { status, from, till }: KnownStatus,
  municipality: string,
): OutRecord {
  return {
    PKods: spellWithHyphen(person),
    Statuss: status,
    DatumsNo: `${from.toString()}T00:00:00`,
    DatumsLidz: till === undefined ? null : `${till.toString()}T00:00:00`,
    Pasvaldiba: municipality,
  };
}

/** Ruling `unknown-person`. */
function notFound(person: PersonCode): OutRecord {
  return { PKods: spellWithHyphen(person), Statuss: 0, DatumsNo: null, DatumsLidz: null, Pasvaldiba: null };
}
