import { plain } from '../changes.ts';
import type { Reply, Row } from '../conduct.ts';
import { type Defect, defect } from '../defect.ts';

const usual = (reply: Reply) => reply.status === 200;

/** Answers that change without a reason. */
export const stabilityDefects: readonly Defect[] = [
  defect('every-seventh-gets-500', 'stability response semantics period request operator', {
    reply: (reply, { count }) => (usual(reply) && count % 7 === 0 ? plain(500) : reply),
  }),
  defect('every-ninth-connection-cut', 'stability transport response semantics period request operator', {
    reply: (reply, { count }) => (count % 9 === 0 ? 'cut' : reply),
  }),
  defect('503-without-retry-after', 'stability transport response semantics period request operator', {
    reply: (reply, { count }) => (count % 7 === 0 ? plain(503) : reply),
  }),
  defect('repeated-question-answered-differently', 'stability', () => {
    const seen = new Map<string, number>();
    return {
      rows: (rows, { question }) => {
        const key = JSON.stringify(question);
        seen.set(key, (seen.get(key) ?? 0) + 1);
        return seen.get(key) === 1 ? rows : rows.slice(1);
      },
    };
  }),
  defect('repeated-question-refused', 'stability', () => {
    const seen = new Set<string>();
    return {
      reply: (reply, { question, person }) => {
        const key = JSON.stringify(question);
        if (!seen.has(key) || !person || !usual(reply)) {
          seen.add(key);
          return reply;
        }
        return plain(403, 'Atkārtots pieprasījums');
      },
    };
  }),
  defect('start-drifts-with-each-answer', 'stability semantics', {
    rows: (rows, { count }) =>
      rows.map((row) => (row.from && count % 3 === 0 ? { ...row, from: `${row.from.slice(0, 8)}01` } : row)),
  }),
  defect('records-lost-now-and-then', 'stability semantics period', {
    rows: (rows, { count, person }) => (person && count % 4 === 0 ? rows.slice(1) : rows),
  }),
  defect('answers-mixed-up-under-load', 'stability semantics', () => {
    let running = 0;
    let other: Reply | undefined;
    return {
      reply: async (reply) => {
        running += 1;
        const isAlone = running === 1;
        const mine = isAlone || !usual(reply) ? reply : (other ?? reply);
        if (usual(reply)) other = reply;
        await new Promise((done) => {
          setTimeout(done, 15);
        });
        running -= 1;
        return mine;
      },
    };
  }),
  defect('two-at-once-get-500', 'stability', () => {
    let running = 0;
    return {
      reply: async (reply) => {
        running += 1;
        const isAlone = running === 1;
        await new Promise((done) => {
          setTimeout(done, 15);
        });
        running -= 1;
        return isAlone ? reply : plain(500);
      },
    };
  }),
  defect('answers-kept-by-person', 'stability period semantics', () => {
    const kept = new Map<string, Row[]>();
    return {
      rows: (rows, { person }) => {
        if (!person) return rows;
        const first = kept.get(person.code) ?? rows;
        kept.set(person.code, first);
        return first;
      },
    };
  }),
  defect('answer-of-the-question-before', 'stability semantics disclosure response period', () => {
    let before: Row[] = [];
    return {
      rows: (rows) => {
        const last = before;
        before = rows;
        return last;
      },
    };
  }),
  defect('refused-after-a-refusal', 'stability request operator period semantics', () => {
    let isAngry = false;
    return {
      refuse: (reply) => {
        isAngry = true;
        return reply;
      },
      reply: (reply) => {
        const wasAngry = isAngry && usual(reply);
        if (usual(reply)) isAngry = false;
        return wasAngry ? plain(403) : reply;
      },
    };
  }),
  defect('second-request-of-a-connection-cut', 'stability transport', () => {
    const met = new WeakSet<object>();
    return {
      first: ({ request }) => {
        if (met.has(request.socket)) return 'cut';
        met.add(request.socket);
        return undefined;
      },
    };
  }),
];
