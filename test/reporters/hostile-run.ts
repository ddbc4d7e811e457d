import type { Run } from '../../src/core/run.ts';
import { sampleRun } from './sample-run.ts';

/** Members of a run that hold words out of a closed list, or that the reports compute with. */
const closed = new Set([
  'aspect',
  'level',
  'outcome',
  'code',
  'blame',
  'party',
  'step',
  'verdict',
  'language',
  'identity',
  'rulings',
  'ruling',
  'cause',
  'reaction',
  'illegality',
  'startedAt',
  'finishedAt',
]);

/** The sample run with every free text changed: what a foreign endpoint, config or agreement may have put there. */
export function withTexts(change: (text: string) => string): Run {
  const run: Run = JSON.parse(JSON.stringify(mapped(sampleRun, '', change)));
  return run;
}

function mapped(value: unknown, key: string, change: (text: string) => string): unknown {
  if (closed.has(key)) return value;
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((entry: unknown) => mapped(entry, key, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]: [string, unknown]) => [
      key === 'headers' ? change(name) : name,
      mapped(entry, name, change),
    ]),
  );
}

/** Texts that break out of careless writers. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></pre></details></table><svg/onload=alert(1)>',
  '<!-- --> ]]> <![CDATA[ <?xml ?>',
  '&lt;&amp;&#60;&quot;&bogus;&',
  '${html}`${1}`',
  'a\u0000b\u0008c\u001B[31md\u007Fe\u009Bf',
  'new\nline\r\nand\rreturn\tand tab\u2028\u2029',
  '\u202Eright to left\u2066\u2069\u200F',
  'lone \uD800 and \uDC00 surrogates, \uFFFE and \uFFFF',
  'javascript:alert(1)',
  'Ērgļu šķūņi 😀 𝕏',
];
