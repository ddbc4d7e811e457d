import type { Finding } from '../../core/check.ts';
import { reactionTo } from '../../endpoint/reply.ts';
import type { AskedField } from '../../exchange/annex.ts';
import type { Draft } from '../../exchange/draft.ts';
import { defineCheck } from '../define-check.ts';
import { judgeEach } from '../judge-each.ts';
import type { CaseVerdict } from '../judge-each.ts';

type Unusual = readonly [form: string, draft: (legal: Draft) => Draft];

const dated = (from: string, till: string) => (legal: Draft) => ({
  ...legal,
  fields: { ...legal.fields, dateFrom: from, dateTill: till },
});

const unusual: readonly Unusual[] = [
  ['unknown-member', (legal) => ({ ...legal, extra: { piezime: 'x' } })],
  ['null-dates', (legal) => ({ ...legal, fields: { ...legal.fields, dateFrom: null, dateTill: null } })],
  ['before-1900', dated('1850-01-01T00:00:00', '1850-12-31T00:00:00')],
  ['after-2100', dated('2150-01-01T00:00:00', '2150-12-31T00:00:00')],
  ['bare-dates', dated('2026-01-01', '2026-01-31')],
  ['fields-in-another-order', (legal) => ({ ...legal, fields: reversed(legal.fields) })],
];

const jsonOnly: readonly Unusual[] = [['code-as-number', (legal) => ({ ...legal, body: withNumber })]];

/** The message with the hyphen of its first code taken out and the code a number. */
function withNumber(message: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(message);
  return new TextEncoder().encode(
    text.replace(/"(\d{6})-?(\d{5})"/, (_whole, a, b) => String(Number(`${a}${b}`))),
  );
}

const soapOnly: readonly Unusual[] = [
  ['without-soapaction', (legal) => ({ ...legal, headers: { SOAPAction: null } })],
];

function reversed(fields: Draft['fields']): Draft['fields'] {
  const entries = Object.entries(fields) as [AskedField, string | null][];
  return Object.fromEntries(entries.toReversed());
}

// The exchange lets the provider choose; what it may not do is to break down.
export default defineCheck({
  id: 'unusual-request-is-refused-or-answered',
  clause: 'annex.step.2',
  aspect: 'request',
  level: 'must',
  title: {
    lv: 'Neparastu, bet pieļaujamu pieprasījumu vai nu noraida, vai atbild uz to',
    en: 'An unusual request that is allowed is either refused or answered',
  },
  rulings: ['must-be-refused', 'refusal'],
  needs: ['endpoint', 'anyQuestion'],
  presumes: [
    'known-person-is-answered',
    'person-without-status-gets-none',
    'malformed-person-code-is-refused',
    'refusal-has-a-refusal-status',
  ],
  run({ endpoint, anyQuestion }) {
    const legal = endpoint.draft(anyQuestion);
    const cases = [...unusual, ...(endpoint.profile.kind === 'soap' ? soapOnly : jsonOnly)];
    return judgeEach(cases, async ([form, draft]): Promise<CaseVerdict> => {
      const reply = await endpoint.send(draft(legal));
      const kind = reply.reading?.kind;
      if (kind === 'answer' || kind === 'refusal') return [];
      if (kind === 'busy') return { by: 'busy' };
      const finding: Finding = {
        code: 'unusual-request-mishandled',
        args: { ...reactionTo(reply), form },
        evidence: [reply.exchange],
      };
      return [finding];
    });
  },
});
