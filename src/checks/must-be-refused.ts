import type { Finding } from '../core/check.ts';
import type { Illegality, Reacted } from '../core/findings.ts';
import type { Endpoint } from '../endpoint/endpoint.ts';
import type { Question } from '../endpoint/question.ts';
import type { Reply } from '../endpoint/reply.ts';
import { reactionTo } from '../endpoint/reply.ts';
import type { AskedField } from '../exchange/annex.ts';
import { askedFields } from '../exchange/annex.ts';
import type { Draft } from '../exchange/draft.ts';
import type { CaseVerdict } from './judge-each.ts';

/** A request that must not be served: how it differs from a legal one, and why it is illegal. */
export interface IllegalCase {
  readonly illegality: Illegality;
  /** The annex name of the field that is wrong, if one is. */
  readonly field?: AskedField;
  readonly draft: (legal: Draft) => Draft;
}

/** Sends an illegal variant of `question` and finds fault with anything but a refusal. */
export async function mustBeRefused(
  endpoint: Endpoint,
  question: Question,
  one: IllegalCase,
): Promise<CaseVerdict> {
  const legal = endpoint.draft(question);
  const reply = await endpoint.send(one.draft(legal));
  const reacted = reactionTo(reply);
  if (reacted.reaction === 'refusal') return [];
  if (reacted.reaction === 'busy') return { by: 'busy' };
  if (isRefusalInWrongForm(reacted) && (await refusesAllSo(endpoint, legal, reacted))) {
    return { by: 'refusal-has-a-refusal-status' };
  }
  return [notRefused(reply, reacted, one)];
}

/** Not served, but not refused as the exchange rules either: 404, another 5xx, or a dropped connection. */
export function isRefusalInWrongForm({ reaction }: Reacted): boolean {
  return ['not-found', 'server-error', 'other-status', 'no-answer'].includes(reaction);
}

/** Two plain illegal requests, by which the form of this endpoint's refusals is known. */
export function plainIllegalDrafts(legal: Draft): readonly [Draft, Draft] {
  const { PersonCode: _code, ...noCode } = legal.fields;
  const { userPersonCode: _operator, ...noOperator } = legal.fields;
  return [{ fields: noCode }, { fields: noOperator }];
}

/** Whether every refusal of this endpoint has that form: then it is one cause, not one for each check. */
async function refusesAllSo(endpoint: Endpoint, legal: Draft, reacted: Reacted): Promise<boolean> {
  const replies = await Promise.all(plainIllegalDrafts(legal).map((draft) => endpoint.send(draft)));
  return replies.every((reply) => reactionTo(reply).reaction === reacted.reaction);
}

function notRefused(reply: Reply, reacted: Reacted, { illegality, field }: IllegalCase): Finding {
  return {
    code: 'not-refused',
    args: { ...reacted, illegality, field: field ?? null },
    evidence: [reply.exchange],
  };
}

/** The legal request with `field` set to `value`, in its place; undefined leaves it out. */
export function withField(field: AskedField, value: string | null | undefined): (legal: Draft) => Draft {
  return (legal) => {
    const fields = askedFields.flatMap((name) => {
      const kept = name === field ? value : legal.fields[name];
      return kept === undefined ? [] : [[name, kept]];
    });
    return { ...legal, fields: Object.fromEntries(fields) as Draft['fields'] };
  };
}
