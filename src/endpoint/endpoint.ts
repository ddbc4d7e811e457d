import type { ClientIdentity, Exchange, WireRequest } from '../core/exchange.ts';
import type { Binding } from '../bindings/binding.ts';
import type { BindingProfile } from '../bindings/profile.ts';
import type { Operator } from '../exchange/annex.ts';
import type { Draft } from '../exchange/draft.ts';
import type { RigaDay } from '../exchange/record.ts';
import type { Question } from './question.ts';
import { draftOf } from './question.ts';
import type { Reply } from './reply.ts';

/** How a request is carried: by whom, and whether on a connection of its own. */
interface Carriage {
  readonly identity: ClientIdentity;
  readonly fresh: boolean;
}

/** Carries one request; never rejects. Live it is a mutual-TLS client, offline a recording. */
export type Send = (request: WireRequest, carriage: Carriage) => Promise<Exchange>;

interface AskOptions {
  /** Asked anew even if the same question was asked before. */
  readonly again?: true;
  /** Asked with another certificate, on a connection of its own. */
  readonly identity?: ClientIdentity;
}

/** The endpoint as a check sees it: no socket, only questions and replies. */
export interface Endpoint {
  readonly profile: BindingProfile;
  readonly operator: Operator;
  /** The Riga day on which the run began. */
  readonly today: RigaDay;
  /** The moment by our clock. */
  now(): Date;
  /** Asks a legal question. The same question twice is asked once, unless `again`. */
  ask(question: Question, options?: AskOptions): Promise<Reply>;
  /** The request that `ask` would send. */
  draft(question: Question): Draft;
  /** Sends a request that need not be legal; the endpoint may refuse it. Sent once, unless `again` or with a body of its own. */
  send(draft: Draft, options?: AskOptions): Promise<Reply>;
}

export interface EndpointParts {
  readonly url: URL;
  readonly binding: Binding;
  readonly operator: Operator;
  readonly today: RigaDay;
  readonly send: Send;
  /** Told of every reply, in the order in which they came. */
  readonly record: (reply: Reply) => void;
}

/** Puts a binding and a carrier together. */
export function makeEndpoint(parts: EndpointParts): Endpoint {
  const { binding, operator, today } = parts;
  const known = new Map<string, Promise<Reply>>();

  async function carry(draft: Draft, legal: boolean, options: AskOptions): Promise<Reply> {
    const exchange = await parts.send(binding.encode(parts.url, draft), {
      identity: options.identity ?? 'client',
      fresh: options.identity !== undefined,
    });
    const { PersonCode, dateFrom, dateTill } = draft.fields;
    const reply: Reply = {
      exchange,
      legal,
      asked: { person: PersonCode ?? '', from: dateFrom ?? null, till: dateTill ?? null },
      reading: exchange.result.answered ? binding.read(exchange.result.response) : null,
    };
    parts.record(reply);
    return reply;
  }

  function once(draft: Draft, legal: boolean, options: AskOptions): Promise<Reply> {
    if (options.again === true || options.identity !== undefined || draft.body !== undefined) {
      return carry(draft, legal, options);
    }
    const key = JSON.stringify(draft);
    const asked = known.get(key) ?? carry(draft, legal, options);
    known.set(key, asked);
    return asked;
  }

  return {
    profile: binding.profile,
    operator,
    today,
    now: () => new Date(),
    draft: (question) => draftOf(question, operator),
    send: (draft, options = {}) => once(draft, false, options),
    ask: (question, options = {}) => once(draftOf(question, operator), true, options),
  };
}
