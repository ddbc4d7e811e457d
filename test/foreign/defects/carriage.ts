import { headers, plain } from '../changes.ts';
import type { Conduct, Reply, Stranger } from '../conduct.ts';
import { type Defect, defect, IN_JSON, IN_SOAP, WARNS } from '../defect.ts';

/** Serves some strangers; the others get 403. */
const serves = (...served: Stranger[]): Conduct => ({
  stranger: (who) => (served.includes(who) ? 'serve' : plain(403)),
});
const ok = (change: (reply: Reply) => Reply): Conduct => ({
  reply: (reply) => (reply.status === 200 ? change(reply) : reply),
});
const contentType = (value: string) => ok(headers({ 'Content-Type': value }));
const emptyAnswer = { json: '[]', soap: '<a/>' };

/** Answers a GET that has a person's code in its URL. */
const answersGet = (tells: boolean): Conduct => ({
  first: ({ request: { method, url }, subjects: { people, municipality } }) => {
    const person = people.find(({ code }) => decodeURIComponent(url ?? '').includes(code));
    if (method !== 'GET' || !person) return undefined;
    const records = (person.statuses ?? []).map(({ status, from }) => ({
      PKods: person.code,
      Statuss: status,
      DatumsNo: `${from}T00:00:00`,
      Pasvaldiba: municipality,
    }));
    return {
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(tells ? records : []),
    };
  },
});

/** Broken ways to carry an answer. */
export const carriageDefects: readonly Defect[] = [
  defect('tls-1.0-accepted', 'transport', { minVersion: 'TLSv1' }, WARNS),
  defect('plain-http-answers', 'transport', { plainHttp: 'serve' }),
  defect('valid-call-redirected', 'transport response', {
    first: ({ request }) =>
      request.method === 'POST' && !request.url?.includes('moved')
        ? plain(307, '', { Location: `${request.url}?moved=1` })
        : undefined,
  }),
  defect('valid-call-redirected-to-login', 'transport response', {
    reply: (reply) => (reply.status === 200 ? plain(302, '', { Location: '/login' }) : reply),
  }),
  defect('no-certificate-served', 'certificate', serves('none')),
  defect('self-signed-certificate-served', 'certificate', serves('self-signed')),
  defect('foreign-certificate-served', 'certificate', serves('foreign', 'self-signed')),
  defect('forged-issuer-served', 'certificate', serves('forged')),
  defect('expired-certificate-served', 'certificate', serves('expired')),
  defect('any-certificate-served', 'certificate', serves('expired', 'forged', 'foreign', 'self-signed')),
  defect('everybody-served', 'certificate', { stranger: () => 'serve' }),
  defect('stranger-gets-200-without-data', 'certificate', {
    stranger: (_, { binding }) => plain(200, emptyAnswer[binding]),
  }),
  defect('stranger-redirected-to-login', 'certificate', {
    stranger: () => plain(302, '', { Location: '/login' }),
  }),
  defect('stranger-gets-403-with-data', 'certificate disclosure', () => {
    let last: Reply | undefined;
    return {
      reply: (reply) => {
        if (reply.status === 200 && String(reply.body).includes('DatumsNo')) last = reply;
        return reply;
      },
      stranger: () => (last ? { ...last, status: 403 } : plain(403)),
    };
  }),
  defect('get-answered-with-records', 'disclosure request transport', answersGet(true), {
    ...IN_JSON,
    ...WARNS,
  }),
  defect('get-answered-with-empty-list', 'disclosure request transport', answersGet(false), {
    ...IN_JSON,
    ...WARNS,
  }),
  defect(
    'status-201',
    'response transport',
    ok((reply) => ({ ...reply, status: 201 })),
  ),
  defect(
    'no-content-type',
    'response transport',
    ok((reply) => ({ ...reply, headers: {} })),
  ),
  defect('content-type-html', 'response transport', contentType('text/html; charset=utf-8')),
  defect('json-as-text', 'response transport', contentType('text/plain'), IN_JSON),
  defect('soap-as-json', 'response transport', contentType('application/json'), IN_SOAP),
  defect(
    'body-cut-in-half',
    'response transport stability',
    ok((reply) => ({ ...reply, body: String(reply.body).slice(0, String(reply.body).length / 2) })),
  ),
  defect(
    'content-length-too-long',
    'response transport stability semantics',
    ok((reply) => ({
      ...reply,
      headers: {
        ...reply.headers,
        'Content-Length': String(Buffer.byteLength(reply.body) + 40),
        Connection: 'close',
      },
    })),
  ),
  defect('gzip-declared-only', 'response transport semantics', ok(headers({ 'Content-Encoding': 'gzip' }))),
  defect(
    'every-answer-500',
    'response transport semantics',
    ok(() => plain(500, 'Internal Server Error')),
  ),
];
