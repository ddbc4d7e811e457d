import { createHash } from 'node:crypto';

/** What is kept of each look-up, as `audit-log.jsonl` has it (clause 3.2.7). Personal codes are in clear by its nature. */
export interface AuditEntry {
  readonly id: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly operatorCode: string;
  readonly personCode: string;
  readonly purpose: string;
  readonly applicationId: string;
  readonly from: string;
  readonly till: string;
  /** How many records were handed over. */
  readonly records: number;
}

export interface AuditRecord extends AuditEntry {
  readonly prevHash: string;
  readonly hash: string;
}

/**
 * Chains records: `hash` is the SHA-256 of `prevHash`, a line feed and the entry as canonical JSON (RFC 8785); the first
 * `prevHash` is 64 zeros.
 */
export function makeAuditChain(): (entry: Omit<AuditEntry, 'id'>) => AuditRecord {
  let prevHash = '0'.repeat(64);
  let id = 0;
  return (entry) => {
    id += 1;
    const whole: AuditEntry = { id, ...entry };
    const hash = createHash('sha256')
      .update(`${prevHash}\n${canonical(whole)}`)
      .digest('hex');
    const record = { ...whole, prevHash, hash };
    prevHash = hash;
    return record;
  };
}

/** RFC 8785 for a flat record of texts and whole numbers: members sorted by name, nothing between. */
function canonical(entry: AuditEntry): string {
  return JSON.stringify(entry, Object.keys(entry).toSorted());
}
