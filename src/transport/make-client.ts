import type { ClientRequest } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { checkServerIdentity } from 'node:tls';
import type { ClientIdentity, WireRequest } from '../core/exchange.ts';
import type { Attempted } from './attempt.ts';
import { attempt } from './attempt.ts';
import type { Bounds, Credentials, SendResult, TransportClient } from './client.ts';
import { hostOf, openOptions } from './open-options.ts';
import { secureContextOf } from './secure-context-of.ts';
import { makeSlots } from './slots.ts';
import { withinDeadline } from './within-deadline.ts';

export interface ClientParts {
  readonly identity: ClientIdentity;
  /** Absent where the caller shows no certificate. */
  readonly credentials?: Credentials | undefined;
  /** The only issuers trusted, PEM; absent: those that Node trusts. */
  readonly ca?: readonly string[] | undefined;
  readonly bounds: Bounds;
  /** Connections at a time; further requests wait, and their time does not run meanwhile. */
  readonly maxConnections: number;
  /** The name that the server's certificate must bear, where it is not the host of the URL. */
  readonly serverName?: string | undefined;
  /** Aborted: every call under way ends as `cancelled`, and later ones at once. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A mutual-TLS caller over HTTP/1.1, TLS 1.2 or later. No redirect is followed, no header is added but `Host`,
 * `Connection` and `Content-Length`, no setting of the environment weakens it.
 * Throws where the credentials or the CA cannot be used: those read by `readPemCredentials` and its like can.
 */
export function makeClient(parts: ClientParts): TransportClient {
  const { bounds, serverName } = parts;
  const secureContext = secureContextOf(parts, { minVersion: 'TLSv1.2' });
  // Sessions are not resumed: each connection shows its certificate, which is what is to be tested.
  const tls: https.AgentOptions = {
    secureContext,
    rejectUnauthorized: true,
    maxCachedSessions: 0,
    checkServerIdentity: (host, certificate) => checkServerIdentity(serverName ?? host, certificate),
  };
  const pool = new https.Agent({ ...tls, keepAlive: true, maxFreeSockets: parts.maxConnections });
  const single = new https.Agent({ ...tls, keepAlive: false });
  const slots = makeSlots(parts.maxConnections);
  const closing = new AbortController();
  const close = (): void => {
    closing.abort();
    parts.signal?.removeEventListener('abort', close);
    pool.destroy();
    single.destroy();
  };
  parts.signal?.addEventListener('abort', close);
  if (parts.signal?.aborted === true) close();

  function open(request: WireRequest, agent: https.Agent): ClientRequest {
    const url = new URL(request.url);
    const name = serverName ?? hostOf(url);
    return https.request({
      ...openOptions(url, request, bounds),
      agent,
      // Set here, for Node would take it from a Host header.
      servername: isIP(name) === 0 ? name : '',
    });
  }

  async function call(request: WireRequest, fresh: boolean, signal: AbortSignal): Promise<Attempted> {
    const on = (agent: https.Agent): Promise<Attempted> =>
      attempt({ request, bounds, signal, open: () => open(request, agent) });
    const first = await on(fresh ? single : pool);
    // The server may have closed an idle connection just when it was used again.
    return !first.answered && first.stale ? on(single) : first;
  }

  return {
    identity: parts.identity,
    close,
    async send(request, { fresh = false } = {}): Promise<SendResult> {
      await slots.take();
      const startedAt = performance.now();
      try {
        const result = await withinDeadline(bounds.deadlineMs, closing.signal, (signal) =>
          call(request, fresh, signal),
        );
        const tookMs = performance.now() - startedAt;
        return result.answered ? { ...result, tookMs } : { answered: false, failure: result.failure, tookMs };
      } finally {
        slots.give();
      }
    },
  };
}
