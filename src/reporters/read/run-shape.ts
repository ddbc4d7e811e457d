import { aspects, checkOutcomes, clauseOutcomes, languages } from '../../core/outcome.ts';
import { rulings } from '../../core/ruling.ts';
import { failureCauses } from '../../core/transport-failure.ts';
import { findingShapes } from './finding-shapes.ts';
import type { Shape } from './shape.ts';
import { byCode, flag, listOf, nullable, number, objectOf, oneOf, recordOf, text } from './shape.ts';

const bilingual = objectOf({ lv: text, en: text });
const blame = nullable(oneOf(['input', 'network', 'party', 'toolkit']));
const cause = oneOf(failureCauses);

const because = nullable(
  byCode({
    'lacks-input': objectOf({ need: text }),
    'presumed-in-vain': objectOf({ by: text }),
    'endpoint-not-reached': objectOf({ cause }),
    busy: objectOf({}),
    deadline: objectOf({}),
    'toolkit-fault': objectOf({ detail: text }),
    'left-out': objectOf({}),
    'ruling-switched-off': objectOf({ ruling: oneOf(rulings) }),
    said: objectOf({ words: bilingual }),
  }),
);

const finding = byCode(
  Object.fromEntries(
    Object.entries(findingShapes).map(([code, args]) => [
      code,
      objectOf({ args: objectOf(args), evidence: listOf(number) }),
    ]),
  ),
);

const evidence = objectOf({
  id: number,
  at: text,
  identity: oneOf(['client', 'none', 'self-signed', 'other-issuer', 'forged-issuer', 'expired']),
  request: objectOf({ method: text, url: text, headers: recordOf(text), body: text }),
  response: nullable(objectOf({ status: number, headers: recordOf(text), body: text })),
  failure: nullable(objectOf({ cause, detail: text })),
  tookMs: number,
  curl: text,
});

const check = objectOf({
  id: text,
  aspect: oneOf(aspects),
  clause: text,
  level: oneOf(['must', 'should', 'info']),
  title: bilingual,
  outcome: oneOf(checkOutcomes),
  findings: listOf(finding),
  because,
  blame,
  rulings: listOf(oneOf(rulings)),
  evidence: listOf(evidence),
  durationMs: number,
});

const clause = objectOf({
  id: text,
  party: oneOf(['municipality', 'agency', 'both']),
  title: bilingual,
  outcome: oneOf(clauseOutcomes),
  because,
  checks: listOf(text),
});

const step = objectOf({
  step: oneOf(['address', 'tcp', 'server-certificate', 'client-certificate', 'first-question']),
  outcome: oneOf(['passed', 'failed', 'not-tested']),
  cause: nullable(cause),
  detail: text,
  blame,
});

/** All that a run must have to be read again from its report. */
export const runShape: Shape = objectOf({
  toolkit: objectOf({ name: text, version: text }),
  seed: number,
  startedAt: text,
  finishedAt: text,
  endpoint: text,
  binding: text,
  language: oneOf(languages),
  revealed: flag,
  verdict: oneOf(['conforms', 'does-not-conform', 'inconclusive']),
  totals: objectOf(Object.fromEntries(checkOutcomes.map((outcome) => [outcome, number]))),
  preflight: listOf(step),
  checks: listOf(check),
  clauses: listOf(clause),
  serverCertificate: nullable(objectOf({ fingerprint: text, notAfter: text })),
  exchanges: number,
});
