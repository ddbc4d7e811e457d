import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BindingProfile } from '../bindings/profile.ts';
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
  /** A profile to serve in place of the shipped one of its kind. */
  readonly profile?: BindingProfile | undefined;
  readonly onAudit?: ((record: AuditRecord) => void) | undefined;
}

/** Starts the reference provider with the profiles, the WSDL and the certificates that ship or were made. */
export async function serve({
  pki,
  people,
  host,
  port,
  faults,
  profile,
  onAudit,
}: ServeParts): Promise<Provider> {
  const hooks = faults.map((fault) => fault.hooks);
  const shipped = await Promise.all([readBinding('json'), readBinding('soap')]);
  const served = [profile, ...shipped.map((binding) => binding.profile)];
  const json = served.find((one) => one?.kind === 'json');
  const soap = served.find((one) => one?.kind === 'soap');
  if (json === undefined || soap === undefined) throw new Error('a profile that ships is missing');
  return startProvider({
    server: hooks.some(({ expiringServer }) => expiringServer) ? await expiring(pki.ca) : pki.server,
    clientCa: pki.ca.cert,
    people: () => people,
    profiles: { json, soap },
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
