import type { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { SendResult, TransportClient } from '../../src/transport/client.ts';
import { bounds, caller, mutual, serveHttps, serveTls } from './servers.ts';

const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';

function ask(client: TransportClient, url: string, fresh = false): Promise<SendResult> {
  return client.send({ method: 'POST', url, headers: {}, body: new Uint8Array(3) }, { fresh });
}

function causeOf(result: SendResult): number | string {
  return result.answered ? result.response.status : result.failure.cause;
}

/** A server that tells on which connection, by its ordinal, each request came. */
async function counting(delayMs = 0): Promise<{ url: string; most: () => number }> {
  const seen: Socket[] = [];
  let now = 0;
  let most = 0;
  const url = await serveHttps((request, response) => {
    if (!seen.includes(request.socket)) seen.push(request.socket);
    now += 1;
    most = Math.max(most, now);
    const ordinal = String(seen.indexOf(request.socket) + 1);
    setTimeout(() => {
      now -= 1;
      response.end(ordinal);
    }, delayMs);
    request.resume();
  }, mutual);
  return { url, most: () => most };
}

test('one after another goes over one connection, and a fresh one over its own', async () => {
  const { url } = await counting();
  const client = caller();
  const ordinals: string[] = [];
  for (const fresh of [false, false, true, false, true, false]) {
    const result = await ask(client, url, fresh);
    ordinals.push(result.answered ? new TextDecoder().decode(result.response.body) : result.failure.cause);
  }
  expect(ordinals).toEqual(['1', '1', '2', '1', '3', '1']);
});

test('many at once go over so many connections as are allowed', async () => {
  const { url, most } = await counting(20);
  const client = caller({ maxConnections: 3 });
  const results = await Promise.all(Array.from({ length: 20 }, (_, n) => ask(client, url, n % 4 === 0)));
  expect(results.map(causeOf)).toEqual(Array.from({ length: 20 }, () => 200));
  expect(most()).toBe(3);
});

test('the time of one that waits for its turn does not run', async () => {
  const { url } = await counting(300);
  const client = caller({ maxConnections: 1, bounds: { ...bounds, deadlineMs: 1000 } });
  const results = await Promise.all([1, 2, 3, 4, 5].map(() => ask(client, url)));
  expect(results.map(causeOf)).toEqual([200, 200, 200, 200, 200]);
});

/** Answers the first request of each connection and does `then` at the second. */
async function second(then: (socket: Socket) => void): Promise<{ url: string; connections: () => number }> {
  let connections = 0;
  const url = await serveTls((socket) => {
    connections += 1;
    socket.once('data', () => {
      socket.write(ok);
      socket.once('data', () => then(socket));
    });
  });
  return { url, connections: () => connections };
}

describe('a connection that ends when it is used again', () => {
  test.each<[string, (socket: Socket) => void]>([
    ['closed', (socket) => socket.end()],
    ['destroyed', (socket) => socket.destroy()],
  ])('%s: asked again, once, on a new one', async (_, then) => {
    const { url, connections } = await second(then);
    const client = caller();
    expect([causeOf(await ask(client, url)), causeOf(await ask(client, url))]).toEqual([200, 200]);
    expect(connections()).toBe(2);
  });

  test.each<[string, (socket: Socket) => void, string]>([
    ['after a byte of an answer', (socket) => socket.end('H'), 'truncated'],
    ['after what is no HTTP', (socket) => socket.end('good day\r\n\r\n'), 'malformed-http'],
  ])('%s: not asked again', async (_, then, cause) => {
    const { url, connections } = await second(then);
    const client = caller();
    expect([causeOf(await ask(client, url)), causeOf(await ask(client, url))]).toEqual([200, cause]);
    expect(connections()).toBe(1);
  });

  test('and the new one as well: cut-off, and no third', async () => {
    let connections = 0;
    const url = await serveTls((socket) => {
      connections += 1;
      const first = connections === 1;
      socket.once('data', () => {
        if (first) socket.write(ok);
        else socket.destroy();
        socket.once('data', () => socket.destroy());
      });
    });
    const client = caller();
    expect([causeOf(await ask(client, url)), causeOf(await ask(client, url))]).toEqual([200, 'cut-off']);
    expect(connections).toBe(2);
  });

  test('a new connection that ends is not stale: asked once', async () => {
    let asked = 0;
    const url = await serveTls((socket) => {
      socket.once('data', () => {
        asked += 1;
        socket.destroy();
      });
    });
    expect(causeOf(await ask(caller(), url))).toBe('cut-off');
    expect(asked).toBe(1);
  });

  test('closed while idle: nobody notices', async () => {
    let connections = 0;
    const url = await serveTls((socket) => {
      connections += 1;
      socket.on('data', () => socket.write(ok, () => setTimeout(() => socket.destroy(), 20)));
    });
    const client = caller();
    for (let n = 0; n < 3; n += 1) {
      expect(causeOf(await ask(client, url))).toBe(200);
      await new Promise((resolve) => {
        setTimeout(resolve, 60);
      });
    }
    expect(connections).toBe(3);
  });
});

describe('cancelled', () => {
  test.each(['close', 'signal'])('by %s: those under way, those that wait, and later ones', async (by) => {
    const arrived = Promise.withResolvers<undefined>();
    const url = await serveTls((socket) => socket.once('data', () => arrived.resolve(undefined)));
    const stop = new AbortController();
    const client = caller({ maxConnections: 1, signal: stop.signal });
    const underWay = ask(client, url);
    const waiting = ask(client, url);
    await arrived.promise;
    if (by === 'close') client.close();
    else stop.abort();
    expect((await Promise.all([underWay, waiting, ask(client, url)])).map(causeOf)).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
    ]);
  });

  test('a signal that was aborted before', async () => {
    const result = await ask(caller({ signal: AbortSignal.abort() }), 'https://localhost:1/');
    expect(causeOf(result)).toBe('cancelled');
  });
});
