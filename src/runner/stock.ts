import type { Binding } from '../bindings/binding.ts';
import type { ClientIdentity } from '../core/exchange.ts';
import type { Endpoint } from '../endpoint/endpoint.ts';
import type { Question } from '../endpoint/question.ts';
import type { PersonCode } from '../exchange/person-code.ts';
import type { AnyQuestion } from './any-question.ts';
import type { Reply } from '../endpoint/reply.ts';
import type { KnownPerson, Knock, StatusCase, Supplies } from '../endpoint/supplies.ts';
import type { Subjects } from '../exchange/subjects.ts';
import type { Preflight } from './preflight.ts';
import type { Sender } from './sender.ts';
import type { Stock, Supplied } from './supply.ts';
import { inStock, lacking } from './supply.ts';
import type { Wiring } from './wiring.ts';

/** How many test persons a run asks about. */
const peopleBound = 24;

export interface StockParts {
  readonly endpoint: Endpoint;
  readonly endpointUrl: URL;
  readonly binding: Binding;
  readonly wiring: Wiring;
  readonly sender: Sender;
  readonly subjects: Subjects | null;
  readonly question: AnyQuestion;
  readonly preflight: Preflight;
  readonly journal: readonly Reply[];
  readonly knocks: Reply[];
}

/** What this run can hand to its checks, and why not what it cannot. */
export function stockUp(parts: StockParts): Stock<Supplies> {
  const { endpoint, subjects, preflight, journal, wiring } = parts;
  const reached = <T>(supplied: Supplied<T>): Supplied<T> =>
    preflight.notReached === null
      ? supplied
      : { because: { code: 'endpoint-not-reached', cause: preflight.notReached }, blame: blameOf(preflight) };

  const people = knownPeople(subjects);
  const several = (subjects?.subjects ?? []).slice(0, peopleBound);
  const cases = people.flatMap(({ person, statuses }): StatusCase[] =>
    statuses.map((known) => ({ person, known, among: statuses })),
  );
  const lacksOperator = subjects === null && !preflight.answered;
  const question = lacksOperator ? undefined : parts.question;
  const answered = () => journal.some(({ reading }) => reading?.kind === 'answer');
  const recorded = () =>
    journal.some(({ reading }) => reading?.kind === 'answer' && reading.records.length > 0);

  return {
    endpoint: reached(inStock(endpoint)),
    journal: reached(
      question === undefined ? lacking('subjects') : gathered(journal, answered, 'known-person-is-answered'),
    ),
    journalWithRecords: reached(
      people.length === 0 ? lacking('known-person') : gathered(journal, recorded, 'every-status-is-returned'),
    ),
    municipality: subjects === null ? lacking('subjects') : inStock(subjects.municipality),
    anyQuestion: question === undefined ? lacking('subjects') : inStock(question),
    people: some(people, 'known-person'),
    statuses: some(cases, 'known-person'),
    endedStatuses: some(
      cases.filter(({ known }) => known.till !== undefined),
      'ended-status',
    ),
    openStatuses: some(
      cases.filter(({ known }) => known.till === undefined),
      'open-status',
    ),
    severalSubjects: several.length > 1 ? inStock(several) : lacking('several-people'),
    statuslessPeople: some(
      (subjects?.subjects ?? []).flatMap((one) =>
        one.unknown || one.statuses.length > 0 ? [] : [one.personCode],
      ),
      'statusless-person',
    ),
    unknownPeople: lacksOperator ? lacking('subjects') : inStock(unknownPeople(subjects, parts.question)),
    noCertificate: reached(knock(parts, question, 'none')),
    selfSignedCertificate: reached(knock(parts, question, 'self-signed')),
    otherIssuersCertificate: reached(knock(parts, question, 'other-issuer')),
    forgedIssuersCertificate: reached(knock(parts, question, 'forged-issuer')),
    expiredCertificate: reached(knock(parts, question, 'expired')),
    knocks: reached(inStock(parts.knocks)),
    plainHttp:
      preflight.notReached === 'not-tls' ? inStock(plainHttp(parts)) : reached(inStock(plainHttp(parts))),
    tls: reached(inStock((version) => wiring.tls(version))),
    serverCertificate: reached(serverCertificate(preflight)),
    wsdl: reached(
      inStock(() =>
        parts.sender.send(
          {
            method: 'GET',
            url: `${parts.endpointUrl.href}?wsdl`,
            headers: { Accept: 'text/xml, application/xml' },
          },
          { identity: 'client', fresh: false },
        ),
      ),
    ),
  };
}

function blameOf({ steps }: Preflight) {
  return steps.find(({ outcome }) => outcome === 'failed')?.blame ?? 'network';
}

function knownPeople(subjects: Subjects | null): readonly KnownPerson[] {
  return (subjects?.subjects ?? [])
    .flatMap((one) =>
      one.unknown || one.statuses.length === 0 ? [] : [{ person: one.personCode, statuses: one.statuses }],
    )
    .slice(0, peopleBound);
}

function some<T>(list: readonly T[], need: string): Supplied<readonly T[]> {
  return list.length > 0 ? inStock(list) : lacking(need);
}

/** What was gathered, where it is anything to judge by: an empty journal must not pass. */
function gathered(
  journal: readonly Reply[],
  enough: () => boolean,
  presumed: string,
): Supplied<readonly Reply[]> {
  return {
    later: () =>
      enough() ? inStock(journal) : { because: { code: 'presumed-in-vain', by: presumed }, blame: 'party' },
  };
}

function knock(
  { endpoint, wiring, knocks }: StockParts,
  question: Question | undefined,
  identity: ClientIdentity,
): Supplied<Knock> {
  if (question === undefined) return lacking('subjects');
  if (!wiring.has(identity)) return lacking(`${identity}-certificate`);
  return inStock(async () => {
    const reply = await endpoint.ask(question, { identity });
    knocks.push(reply);
    return reply;
  });
}

/** Those that the subjects name, or else the one whom nobody can know. */
function unknownPeople(subjects: Subjects | null, { madeUp }: AnyQuestion): readonly PersonCode[] {
  const named = (subjects?.subjects ?? []).flatMap((one) => (one.unknown ? [one.personCode] : []));
  return named.length > 0 ? named : [madeUp];
}

function plainHttp({ endpoint, endpointUrl, binding, sender, question }: StockParts): () => Promise<Reply> {
  let asked: Promise<Reply> | undefined;
  const ask = async (): Promise<Reply> => {
    const draft = endpoint.draft(question);
    const exchange = await sender.sendInClear(binding.encode(endpointUrl, draft));
    const { PersonCode, dateFrom, dateTill } = draft.fields;
    return {
      exchange,
      legal: false,
      asked: { person: PersonCode ?? '', from: dateFrom ?? null, till: dateTill ?? null },
      reading: exchange.result.answered ? binding.read(exchange.result.response) : null,
    };
  };
  return () => (asked ??= ask());
}

function serverCertificate({ certificate }: Preflight): Supplied<Supplies['serverCertificate']> {
  if (certificate === null) return lacking('server-certificate');
  const { notAfter } = certificate;
  return inStock({ notAfter, daysLeft: Math.floor((Date.parse(notAfter) - Date.now()) / 86_400_000) });
}
