import type { ClientIdentity } from '../core/exchange.ts';
import { impostors } from '../pki/impostors.ts';
import { askPlainHttp } from '../transport/ask-plain-http.ts';
import type { Bounds, Credentials, TransportClient } from '../transport/client.ts';
import { makeClient } from '../transport/make-client.ts';
import { probeServerCertificate } from '../transport/probe-server-certificate.ts';
import { probeTcp } from '../transport/probe-tcp.ts';
import { probeTlsVersion } from '../transport/probe-tls-version.ts';
import type { Wiring } from './wiring.ts';

export interface LiveParts {
  readonly endpoint: URL;
  readonly credentials: Credentials;
  /** Our certificate as PEM: the impostors are made in its image. */
  readonly certificate: string;
  /** Trusted issuers as PEM; none: those of the system. */
  readonly ca: readonly string[];
  readonly expired: Credentials | null;
  readonly bounds: Bounds;
  readonly maxConnections: number;
}

/** Real sockets. */
export async function liveWiring(parts: LiveParts): Promise<Wiring> {
  const { endpoint: url, credentials, bounds, expired } = parts;
  const { deadlineMs } = bounds;
  const ca = parts.ca.length === 0 ? undefined : parts.ca;
  const shown: Partial<Record<ClientIdentity, Credentials | 'nothing'>> = {
    ...(await impostorsOf(parts.certificate)),
    client: credentials,
    none: 'nothing',
    ...(expired === null ? {} : { expired }),
  };
  const clients = new Map<ClientIdentity, TransportClient>();

  function clientFor(identity: ClientIdentity): TransportClient {
    const present = clients.get(identity);
    if (present !== undefined) return present;
    const own = shown[identity];
    const client = makeClient({
      identity,
      ca,
      bounds,
      maxConnections: parts.maxConnections,
      ...(own === undefined || own === 'nothing' ? {} : { credentials: own }),
    });
    clients.set(identity, client);
    return client;
  }

  return {
    async reach() {
      const reached = await probeTcp(url, deadlineMs);
      return reached.reached ? null : reached.failure;
    },
    async serverCertificate() {
      const probe = await probeServerCertificate({ url, ca, credentials, deadlineMs });
      if (!probe.seen) return { seen: null, failure: probe.failure };
      const { fingerprint, notAfter, trusted } = probe.certificate;
      return { seen: { fingerprint, notAfter }, failure: trusted === true ? null : trusted };
    },
    send: (request, identity, fresh) => clientFor(identity).send(request, { fresh }),
    has: (identity) => shown[identity] !== undefined,
    sendInClear: (request) => askPlainHttp({ request, bounds }),
    async tls(version) {
      const probe = await probeTlsVersion({ url, version, credentials, deadlineMs });
      return probe.answer;
    },
    close() {
      for (const client of clients.values()) client.close();
    },
  };
}

/** The impostors of a certificate; none where it is of a kind that cannot be copied. */
async function impostorsOf(certificate: string): Promise<Partial<Record<ClientIdentity, Credentials>>> {
  try {
    return await impostors(certificate, new Date());
  } catch {
    return {};
  }
}
