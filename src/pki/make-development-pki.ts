import { makeAuthority } from './authority.ts';
import type { Identity } from './identity.ts';
import { impostors } from './impostors.ts';
import { issue } from './issue.ts';

/** All that a mutual-TLS exchange on one machine needs, and every caller that it must refuse. */
export interface DevelopmentPki {
  /** Issues both the server's certificate and the clients'. */
  readonly ca: Identity;
  readonly server: Identity;
  readonly client: Identity;
  /** This and the next have the client's subject and its true issuer. */
  readonly expired: Identity;
  readonly notYetValid: Identity;
  readonly selfSigned: Identity;
  readonly otherIssuer: Identity;
  readonly forgedIssuer: Identity;
}

export interface DevelopmentPkiOrder {
  /** Where the server is reached, beside `localhost`, `127.0.0.1` and `::1`. */
  readonly hosts?: readonly string[];
  readonly now: Date;
}

const dayMs = 86_400_000;
const thisMachine = ['localhost', '127.0.0.1', '::1'];
const clientSubject = 'CN=platform.example,O=Atbilst development';

/** New keys and certificates, valid for a year from an hour before `now`; no file is written. */
export async function makeDevelopmentPki({ hosts = [], now }: DevelopmentPkiOrder): Promise<DevelopmentPki> {
  const at = (days: number): Date => new Date(now.getTime() + days * dayMs);
  const year = { notBefore: at(-1 / 24), notAfter: at(365) };
  const ca = await makeAuthority({
    subject: 'CN=Atbilst development CA,O=Atbilst development',
    notBefore: at(-90),
    notAfter: at(730),
  });
  const server = await issue(ca, {
    kind: 'server',
    subject: 'CN=localhost,O=Atbilst development',
    hosts: [...new Set([...thisMachine, ...hosts])],
    ...year,
  });
  const asClient = { kind: 'client', subject: clientSubject } as const;
  const client = await issue(ca, { ...asClient, ...year });
  const expired = await issue(ca, { ...asClient, notBefore: at(-60), notAfter: at(-1) });
  const notYetValid = await issue(ca, { ...asClient, notBefore: at(30), notAfter: at(395) });
  const foreign = await impostors(client.cert, now);
  return {
    ca,
    server,
    client,
    expired,
    notYetValid,
    selfSigned: foreign['self-signed'],
    otherIssuer: foreign['other-issuer'],
    forgedIssuer: foreign['forged-issuer'],
  };
}
