import type { Finding } from '../../core/check.ts';
import { judged } from '../../core/check.ts';
import { defineCheck } from '../define-check.ts';

/** What the inside of a service looks like when it shows: each pattern is linear in the text. */
const internals: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['stack trace', /\bat [\w$.<>]+\([\w$. ]+\.(?:java|kt|scala):\d+\)/],
  ['stack trace', /\n\s+at (?:async )?[\w$.<>[\] ]+ \(?(?:file:|node:|\/|[A-Z]:\\)/],
  ['stack trace', /\bat [\w.`<>[\]]+\([^)\n]{0,200}\) in [^\n]{1,200}:line \d+/],
  ['stack trace', /Traceback \(most recent call last\)/],
  ['stack trace', /#\d+ \/[^\s(]{1,200}\(\d+\): /],
  ['exception class', /\b(?:java|javax|org|com|oracle|System)\.(?:[\w]+\.)+\w*(?:Exception|Error)\b/],
  ['SQL', /\bSELECT\b[^;]{1,400}\bFROM\b|\bINSERT INTO\b|\bUPDATE \w+ SET\b|\bDELETE FROM\b/i],
  ['SQL', /\bORA-\d{5}\b|\bSQLSTATE\b|\bPG::\w+Error\b|syntax error at or near/],
];

// A refusal tells the caller what was wrong with the question, not how the service is built.
export default defineCheck({
  id: 'refusal-leaks-no-internals',
  clause: '3.1.3',
  aspect: 'disclosure',
  level: 'must',
  title: {
    lv: 'Noraidījums neatklāj sistēmas iekšieni',
    en: 'A refusal does not show the inside of the system',
  },
  rulings: ['refusal'],
  needs: ['journal'],
  run({ journal }) {
    const findings = new Map<string, Finding>();
    for (const { reading, exchange } of journal) {
      if (reading === null || reading.kind === 'answer') continue;
      const text = reading.text.slice(0, 100_000);
      for (const [what, pattern] of internals) {
        if (findings.has(what) || !pattern.test(text)) continue;
        findings.set(what, { code: 'leaks-internals', args: { what, times: 1 }, evidence: [exchange] });
      }
    }
    return judged([...findings.values()]);
  },
});
