import type { Finding } from '../../core/check.ts';
import { judged } from '../../core/check.ts';
import type { Reply } from '../../endpoint/reply.ts';
import type { PersonCode } from '../../exchange/person-code.ts';
import { parsePersonCode } from '../../exchange/person-code.ts';
import { defineCheck } from '../define-check.ts';

const codeLike = /(?<!\d)\d{6}-?\d{5}(?!\d)/g;

export default defineCheck({
  id: 'no-other-person-is-disclosed',
  clause: '3.1.1',
  aspect: 'disclosure',
  level: 'must',
  title: {
    lv: 'Ne atbilde, ne noraidījums neatklāj citas personas kodu',
    en: 'Neither answer nor refusal shows the code of another person',
  },
  rulings: ['scope', 'refusal'],
  needs: ['journal', 'endpoint'],
  run({ journal, endpoint }) {
    const operator = parsePersonCode(endpoint.operator.userPersonCode);
    const findings: Finding[] = [];
    for (const reply of journal) {
      if (findings.length === 3) break;
      for (const [where, text] of placesOf(reply)) {
        const person = strangerIn(text, reply, operator.ok ? operator.value : undefined);
        if (person === undefined) continue;
        findings.push({ code: 'leaks-person', args: { person, where }, evidence: [reply.exchange] });
        break;
      }
    }
    return judged(findings);
  },
});

/** Where a code may stand: in PKods of a record it is left to `record-is-about-the-person-asked`. */
function placesOf({
  reading,
  exchange,
}: Reply): readonly (readonly ['refusal' | 'answer' | 'header', string])[] {
  if (reading === null || !exchange.result.answered) return [];
  const headers = Object.values(exchange.result.response.headers).join('\n');
  const extras = reading.extras.map(({ value }) => value).join('\n');
  return [
    ['header', headers],
    reading.kind === 'answer' ? ['answer', extras] : ['refusal', reading.text.slice(0, 100_000)],
  ];
}

function strangerIn(text: string, reply: Reply, operator: PersonCode | undefined): PersonCode | undefined {
  const sent = new TextDecoder().decode(reply.exchange.request.body ?? new Uint8Array());
  for (const [found] of text.matchAll(codeLike)) {
    const code = parsePersonCode(found);
    if (!code.ok || code.value === operator || sent.replaceAll('-', '').includes(code.value)) continue;
    return code.value;
  }
  return undefined;
}
