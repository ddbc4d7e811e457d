import { once } from 'node:events';
import { Agent } from 'node:https';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { expect, it, onTestFinished } from 'vitest';
import type { Identity } from '../../src/pki/identity.ts';
import type { Provider, ProviderParts } from '../../src/provider/start-provider.ts';
import { startProvider } from '../../src/provider/start-provider.ts';
import { ask, pki, questionTo } from './ask.ts';
import { now, profiles, subjects, wsdl } from './parts.ts';

async function start(changed: Partial<ProviderParts> = {}): Promise<Provider> {
  const provider = await startProvider({
    server: pki.server,
    clientCa: pki.ca.cert,
    people: () => subjects,
    profiles,
    wsdl,
    hooks: [],
    host: '127.0.0.1',
    port: 0,
    now: () => now,
    ...changed,
  });
  onTestFinished(() => provider.close());
  return provider;
}

const faces = ['json', 'soap'] as const;

it.each(faces)('answers over %s whoever shows the true certificate', async (face) => {
  const { url } = await start();
  const { status, body } = await ask(questionTo(face, url, '120319-20001'));
  expect([status, body.match(/120319-20001|2026-01-01T00:00:00|2026-06-30T00:00:00|90000077325/g)]).toEqual([
    200,
    ['120319-20001', '2026-01-01T00:00:00', '2026-06-30T00:00:00', '90000077325'],
  ]);
});

it.each<[string, Identity | null]>([
  ['nobody', null],
  ['a self-signed caller', pki.selfSigned],
  ['a caller of another issuer', pki.otherIssuer],
  ['a caller of a forged issuer', pki.forgedIssuer],
  ['an expired caller', pki.expired],
  ['a caller whose time has not come', pki.notYetValid],
  ['a server’s certificate, which is for servers alone', pki.server],
])('answers nothing to %s, over either version of TLS', async (_who, as) => {
  const { url } = await start();
  for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
    await expect(ask({ ...questionTo('json', url, '120319-20001'), as, maxVersion })).rejects.toThrow(
      expect.objectContaining({
        code: expect.stringMatching(/^(?:ECONNRESET|EPIPE|EPROTO|ERR_SSL_.*ALERT_.*)$/) as unknown,
      }),
    );
  }
  expect(await ask(questionTo('json', url, '120319-20010'))).toMatchObject({ status: 200, body: '[]' });
});

it.each(['TLSv1', 'TLSv1.1'] as const)('does not speak %s', async (maxVersion) => {
  const { url } = await start();
  await expect(ask({ ...questionTo('json', url, '120319-20001'), maxVersion })).rejects.toThrow(
    /alert|wrong version|EPROTO/i,
  );
});

it('answers nothing to plain HTTP', async () => {
  const { port } = await start();
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk) => (heard += chunk.toString('latin1')));
  socket.on('error', () => {});
  socket.write('POST /sopa/statusa-parbaude HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n');
  await once(socket, 'close');
  expect(heard).not.toContain('HTTP');
});

it('keeps a connection open for the next question, refused or not', async () => {
  const { url } = await start();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const question = { ...questionTo('json', url, '120319-20010'), agent };
  const got = [await ask(question), await ask({ ...question, body: '{' }), await ask(question)];
  expect(got.map(({ status, reused }) => [status, reused])).toEqual([
    [200, false],
    [400, true],
    [200, true],
  ]);
});

it.each(faces)('refuses a large body over %s, announced or not, and lives on', async (face) => {
  const { url } = await start();
  const question = questionTo(face, url, '120319-20001');
  const large = Buffer.alloc(1_000_000, ' ');
  const chunked = { ...question.headers, 'Transfer-Encoding': 'chunked' };
  const refused = [
    await ask({ ...question, body: large.subarray(0, 65_537) }),
    await ask({ ...question, body: large }),
    await ask({ ...question, body: large, headers: chunked }),
  ];
  expect(refused.map(({ status }) => status)).toEqual([413, 413, 413]);
  expect(await ask(question)).toMatchObject({ status: 200 });
});

it('reads a body of the largest size', async () => {
  const { url } = await start();
  const question = questionTo('json', url, '120319-20010');
  const body = Buffer.concat([Buffer.from(question.body ?? ''), Buffer.alloc(65_536, ' ')]).subarray(
    0,
    65_536,
  );
  expect(await ask({ ...question, body })).toMatchObject({ status: 200, body: '[]' });
});

it('outlives a caller who leaves in the middle of a question', async () => {
  const { url, port } = await start();
  const socket = connectTls({
    port,
    host: '127.0.0.1',
    servername: 'localhost',
    ca: pki.ca.cert,
    ...pki.client,
  });
  await once(socket, 'secureConnect');
  socket.write(
    'POST /sopa HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\nContent-Length: 1000\r\n\r\n<a>',
  );
  socket.destroy();
  expect(await ask(questionTo('soap', url, '120319-20010'))).toMatchObject({ status: 200 });
});

it('serves its WSDL with its own address', async () => {
  const { url } = await start();
  const { status, headers, body } = await ask({ url: `${url}?wsdl`, method: 'GET' });
  expect([status, headers['content-type']]).toEqual([200, 'text/xml; charset=utf-8']);
  expect([...body.matchAll(/address location="([^"]*)"/g)].map(([, at]) => at)).toEqual([url, url]);
});

function fullDisk(): void {
  throw new Error('the disk is full: /var/log/120319-20001');
}

it('tells nothing of what broke inside', async () => {
  const { url } = await start({ onAudit: fullDisk });
  const { status, body } = await ask(questionTo('json', url, '120319-20001'));
  expect([status, body]).toEqual([500, 'The provider failed.']);
});

it('ends at once, with callers on the line', async () => {
  const provider = await start();
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  await ask({ ...questionTo('json', provider.url, '120319-20010'), agent });
  const silent = connect(provider.port, '127.0.0.1').on('error', () => {});
  await once(silent, 'connect');
  await provider.close();
  await expect(ask(questionTo('json', provider.url, '120319-20010'))).rejects.toThrow('ECONNREFUSED');
});

it('cannot listen where another does', async () => {
  const { port } = await start();
  await expect(start({ port })).rejects.toThrow('EADDRINUSE');
});

it.each([
  ['127.0.0.1', /^https:\/\/127\.0\.0\.1:\d+\/sopa$/],
  ['0.0.0.0', /^https:\/\/localhost:\d+\/sopa$/],
])('listening on %s it says where it is reached', async (host, shape) => {
  const { url } = await start({ host });
  expect(url).toMatch(shape);
});
