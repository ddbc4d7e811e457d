import { deflateSync, gzipSync } from 'node:zlib';
import { departure, headers, JSON_ONLY, plain, SOAP_ONLY, text } from '../changes.ts';
import type { Departure, Reply } from '../conduct.ts';

const coded =
  (name: string, pack: (body: Buffer) => Buffer) =>
  (reply: Reply): Reply => ({
    ...reply,
    headers: { ...reply.headers, 'Content-Encoding': name },
    body: pack(Buffer.from(reply.body)),
  });

const mediaType = (value: string) => ({
  reply: (reply: Reply): Reply =>
    reply.status === 200 ? { ...reply, headers: { ...reply.headers, 'Content-Type': value } } : reply,
});

const busy = (status: number, retryAfter: () => string) => () => ({
  first: ({ count }: { count: number }) =>
    count % 9 === 0 ? plain(status, '', { 'Retry-After': retryAfter() }) : undefined,
});
const inASecond = () => '1';
const asDate = () => new Date(Date.now() + 1000).toUTCString();

/** Other ways to carry the same answers: TLS, HTTP and its headers. */
export const carriage: readonly Departure[] = [
  departure('gzip', {
    reply: (reply, { request }) =>
      /gzip/u.test(String(request.headers['accept-encoding'])) ? coded('gzip', gzipSync)(reply) : reply,
  }),
  departure('deflate', {
    reply: (reply, { request }) =>
      /deflate/u.test(String(request.headers['accept-encoding']))
        ? coded('deflate', deflateSync)(reply)
        : reply,
  }),
  departure('chunked', { reply: headers({ 'Transfer-Encoding': 'chunked' }) }),
  departure('tls-1.2-only', { maxVersion: 'TLSv1.2' }),
  departure('tls-1.3-only', { minVersion: 'TLSv1.3' }),
  departure('connection-close', { reply: headers({ Connection: 'close' }) }),
  departure('five-requests-a-connection', { requestsPerConnection: 5 }),
  departure('slow-by-80-ms', { delayMs: 80 }),
  { ...departure('busy-503-now-and-then', {}), conduct: busy(503, inASecond) },
  { ...departure('busy-429-now-and-then', {}), conduct: busy(429, inASecond) },
  { ...departure('busy-503-until-a-date', {}), conduct: busy(503, asDate) },
  departure('stranger-gets-400', { stranger: () => plain(400, 'No required SSL certificate was sent') }),
  departure('stranger-gets-401', { stranger: () => plain(401) }),
  departure('stranger-gets-403', { stranger: () => plain(403, 'Forbidden') }),
  departure('stranger-gets-495-or-496', {
    stranger: (who) => plain(who === 'none' ? 496 : 495, 'certificate'),
  }),
  departure('technical-headers', {
    reply: headers({
      'X-Request-Id': '7f1c2d0a-1b1d-4f0e-9a55-0c1d2e3f4a5b',
      'Strict-Transport-Security': 'max-age=63072000',
      Server: 'Microsoft-IIS/10.0',
      'X-Powered-By': 'ASP.NET',
      'Cache-Control': 'no-store',
    }),
  }),
  departure('headers-twice', {
    reply: headers({ 'Set-Cookie': ['a=1; Secure', 'b=2; Secure'], Vary: ['Accept', 'Accept-Encoding'] }),
  }),
  departure('application/json;charset=UTF-8', mediaType('application/json;charset=UTF-8'), JSON_ONLY),
  departure('Application/JSON; charset="utf-8"', mediaType('Application/JSON; charset="utf-8"'), JSON_ONLY),
  departure('text/xml;charset=UTF-8', mediaType('text/xml;charset=UTF-8'), SOAP_ONLY),
  departure('TEXT/XML; Charset="utf-8"', mediaType('TEXT/XML; Charset="utf-8"'), SOAP_ONLY),
  departure('text/xml-without-charset', mediaType('text/xml'), SOAP_ONLY),
  departure(
    'utf-16-by-byte-order-mark',
    {
      ...text((xml) => `\uFEFF${xml.replace('UTF-8', 'UTF-16')}`),
      reply: (reply) =>
        reply.status === 200 && typeof reply.body === 'string' && reply.body.startsWith('\uFEFF')
          ? { ...reply, headers: { 'Content-Type': 'text/xml' }, body: Buffer.from(reply.body, 'utf16le') }
          : reply,
    },
    SOAP_ONLY,
  ),
  departure(
    'utf-16be-with-charset',
    {
      ...text((xml) => `\uFEFF${xml.replace('UTF-8', 'UTF-16')}`),
      reply: (reply) =>
        reply.status === 200 && typeof reply.body === 'string' && reply.body.startsWith('\uFEFF')
          ? {
              ...reply,
              headers: { 'Content-Type': 'text/xml; charset=utf-16' },
              body: Buffer.from(reply.body, 'utf16le').swap16(),
            }
          : reply,
    },
    SOAP_ONLY,
  ),
];

/** The same, with a warning each. */
export const carriageWithWarning: readonly Departure[] = [
  departure('plain-http-redirected', { plainHttp: 'redirect' }),
  departure('stranger-gets-500', { stranger: () => plain(500, 'Internal Server Error') }),
  departure('wsdl-not-served', { soap: { wsdl: () => plain(404) } }, SOAP_ONLY),
  departure('fault-under-200', { soap: { faultStatus: 200 } }, SOAP_ONLY),
];
