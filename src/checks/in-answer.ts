import type { Finding } from '../core/check.ts';
import type { Reply } from '../endpoint/reply.ts';
import { reactionTo } from '../endpoint/reply.ts';
import type { ReadRecord } from '../exchange/record.ts';
import { ownerOf } from './flaw-owners.ts';
import type { CaseVerdict } from './judge-each.ts';

/**
 * Judges the records of a reply to a legal question. A refusal or a broken connection is a finding of whoever asked;
 * an answer that cannot be read is left to the check that owns the flaw.
 */
export function inAnswer(
  reply: Reply,
  judge: (records: readonly ReadRecord[]) => readonly Finding[],
): CaseVerdict {
  const { reading } = reply;
  if (reading?.kind === 'busy') return { by: 'busy' };
  if (reading?.kind !== 'answer') return [notAnswered(reply)];
  const blinding = reading.flaws.find(({ code }) => blindingCodes.has(code));
  if (!reading.readable) return { by: ownerOf(blinding?.code ?? 'syntax') };
  const findings = judge(reading.records);
  return findings.length > 0 && blinding !== undefined ? { by: ownerOf(blinding.code) } : findings;
}

/** The finding that a legal question was not answered. */
export function notAnswered(reply: Reply): Finding {
  return {
    code: 'legal-question-not-answered',
    args: { ...reactionTo(reply), asked: reply.asked },
    evidence: [reply.exchange],
  };
}

/** Flaws after which a record cannot be compared: what is found then may be their doing. */
const blindingCodes: ReadonlySet<string> = new Set([
  'charset',
  'empty-body',
  'syntax',
  'dtd',
  'envelope',
  'not-a-list',
  'not-a-record',
  'missing-field',
  'duplicate-field',
  'enumeration',
  'date',
  'inverted-record',
]);
