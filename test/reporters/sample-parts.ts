import type { CheckRecord, EvidenceRecord } from '../../src/core/run.ts';

/** A check that passed, with what differs in `given`. */
export function sampleCheck(
  given: Pick<CheckRecord, 'id' | 'aspect' | 'clause' | 'title'> & Partial<CheckRecord>,
): CheckRecord {
  return {
    level: 'must',
    outcome: 'passed',
    findings: [],
    because: null,
    blame: null,
    rulings: [],
    evidence: [],
    durationMs: 12.5,
    ...given,
  };
}

const question = `{
  "PersonCode": "person-8f3a21c0",
  "dateFrom": "2026-06-30T00:00:00",
  "dateTill": "2026-06-30T00:00:00",
  "userName": "***",
  "userSecondName": "***",
  "userPersonCode": "person-41d09b7e"
}`;

/** One masked exchange over JSON, with what differs in `given`. */
export function sampleEvidence(id: number, given: Partial<EvidenceRecord> = {}): EvidenceRecord {
  return {
    id,
    at: '2026-11-23T12:05:03.120Z',
    identity: 'client',
    request: {
      method: 'POST',
      url: 'https://sopa.example:8443/sopa/statusa-parbaude',
      headers: { 'Content-Type': 'application/json' },
      body: question,
    },
    response: { status: 200, headers: { 'content-type': 'application/json' }, body: '[]' },
    failure: null,
    tookMs: 8.4,
    curl: `curl --cacert ca.pem --cert client.pem --key client.key -X POST -H 'Content-Type: application/json' --data-binary '${question.replaceAll(/\s+/g, ' ')}' 'https://sopa.example:8443/sopa/statusa-parbaude'`,
    ...given,
  };
}
