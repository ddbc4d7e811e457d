import type { SecureContext, SecureContextOptions } from 'node:tls';
import { createSecureContext } from 'node:tls';
import type { Credentials } from './client.ts';

export interface ContextParts {
  readonly credentials?: Credentials | undefined;
  readonly ca?: readonly string[] | undefined;
}

/** What a TLS connection shows and whom it trusts, parsed once for all connections. Throws where it cannot be used. */
export function secureContextOf(
  { credentials, ca }: ContextParts,
  options: Pick<SecureContextOptions, 'minVersion' | 'maxVersion' | 'ciphers' | 'secureOptions'>,
): SecureContext {
  return createSecureContext({
    ...(credentials === undefined ? {} : shown(credentials)),
    ...(ca === undefined ? {} : { ca: [...ca] }),
    ...options,
  });
}

function shown(credentials: Credentials): SecureContextOptions {
  return 'pfx' in credentials ? { ...credentials, pfx: Buffer.from(credentials.pfx) } : credentials;
}
