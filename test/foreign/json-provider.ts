import type { Asked, Conduct, Reply, Rule } from './conduct.ts';
import { decide, fieldsOf, refuses } from './decide.ts';
import { type Listening, listen } from './front.ts';
import type { OpensslPki } from './openssl-pki.ts';
import type { Subjects } from './people.ts';
import { dayAt } from './riga-day.ts';

const STATUS: Partial<Record<Rule, number>> = { method: 405, 'media-type': 415, 'too-large': 413 };

function refusal(rule: Rule): Reply {
  const status = STATUS[rule] ?? (rule.startsWith('operator-') || rule === 'other-operator' ? 403 : 400);
  return {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...(status === 405 && { Allow: 'POST' }) },
    body: JSON.stringify({ type: 'about:blank', title: 'Pieprasījums noraidīts', status, code: rule }),
  };
}

function readObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function answerQuestion(asked: Asked, body: Buffer, conduct: Conduct): Reply | { refused: Rule } {
  const { request } = asked;
  if (request.method !== 'POST' && refuses(conduct, 'method')) return { refused: 'method' };
  const isJson = /^application\/json\s*(?:;|$)/iu.test(request.headers['content-type'] ?? '');
  if (!isJson && refuses(conduct, 'media-type')) return { refused: 'media-type' };
  if (body.length > 100_000) return { refused: 'too-large' };
  const question = readObject(asked.text);
  if (!question && refuses(conduct, 'unreadable')) return { refused: 'unreadable' };
  asked.question = question ?? {};

  const decided = decide(asked, conduct);
  if ('refused' in decided) return decided;
  const list: unknown[] = decided.rows.map((row) => Object.fromEntries(fieldsOf(row, asked, conduct)));
  const value = conduct.json?.value ? conduct.json.value(list, asked) : list;
  const text = JSON.stringify(value);
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json' },
    body: conduct.json?.text?.(text, asked) ?? text,
  };
}

/** A JSON provider in plain `node:https`: conforming unless `conduct` departs from it. */
export function startJsonProvider(options: {
  pki: OpensslPki;
  subjects: Subjects;
  conduct?: Conduct;
}): Promise<Listening> {
  const { pki, subjects, conduct = {} } = options;
  let count = 0;
  return listen(pki, '/sopa', conduct, async (request, body, stranger) => {
    count += 1;
    const today = dayAt(Date.now());
    const asked: Asked = {
      ...{ subjects, binding: 'json', request, question: {}, person: undefined, today, count },
      text: body.toString('utf8'),
      period: { from: today, till: today },
    };
    if (stranger) {
      const met = conduct.stranger?.(stranger, asked) ?? 'cut';
      if (met !== 'serve') return met;
    }
    const first = conduct.first?.(asked);
    if (first) return first;
    const path = new URL(request.url ?? '/', 'https://localhost').pathname;
    if (path !== '/sopa/statusa-parbaude')
      return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Nav atrasts' };
    const answered = answerQuestion(asked, body, conduct);
    if ('refused' in answered) {
      const reply = refusal(answered.refused);
      const changed = conduct.refuse?.(reply, answered.refused, asked) ?? reply;
      return changed === 'cut' ? changed : (conduct.reply?.(changed, asked) ?? changed);
    }
    return conduct.reply?.(answered, asked) ?? answered;
  });
}
