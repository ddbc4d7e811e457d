import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Subjects } from '../exchange/subjects.ts';
import { issue } from '../pki/issue.ts';
import type { Identity } from '../pki/identity.ts';
import type { AuditRecord } from '../provider/audit.ts';
import type { Fault } from '../provider/fault.ts';
import type { Provider } from '../provider/start-provider.ts';
import { startProvider } from '../provider/start-provider.ts';
import { readBinding } from './read-binding.ts';

export interface ServedPki {
  readonly ca: Identity;
  readonly server: Identity;
}

export interface ServeParts {
  readonly pki: ServedPki;
  readonly people: Subjects;
  readonly host: string;
  readonly port: number;
  readonly faults: readonly Fault[];
  readonly onAudit?: ((record: AuditRecord) => void) | undefined;
}

/** Starts the reference provider with the profiles, the WSDL and the certificates that ship or were made. */
export async function serve({ pki, people, host, port, faults, onAudit }: ServeParts): Promise<Provider> {
  const hooks = faults.map((fault) => fault.hooks);
  const [json, soap] = await Promise.all([readBinding('json'), readBinding('soap')]);
  if (json.profile.kind !== 'json' || soap.profile.kind !== 'soap') throw new Error('the shipped profiles are mixed up');
  return startProvider({
    server: hooks.some(({ expiringServer }) => expiringServer) ? await expiring(pki.ca) : pki.server,
    clientCa: pki.ca.cert,
    people: () => people,
    profiles: { json: json.profile, soap: soap.profile },
    wsdl: await readFile(fileURLToPath(new URL('../../schemas/statuss.wsdl', import.meta.url)), 'utf8'),
    hooks,
    host,
    port,
    now: () => new Date(),
    onAudit,
  });
}

/** A server certificate with ten days left. */
function expiring(ca: Identity): Promise<Identity> {
  const dayMs = 86_400_000;
  return issue(ca, {
    kind: 'server',
    subject: 'CN=localhost,O=Atbilst development',
    hosts: ['localhost', '127.0.0.1', '::1'],
    notBefore: new Date(Date.now() - dayMs),
    notAfter: new Date(Date.now() + 10 * dayMs),
  });
}
