import type { Flags } from './command.ts';

/** Flags of every command that calls an endpoint. */
export const connectionFlags = {
  binding: {
    type: 'string',
    requiresArg: true,
    describe: 'json, soap, or a binding profile of your own: ./profile.yaml',
  },
  ca: {
    type: 'string',
    array: true,
    nargs: 1,
    describe: 'Issuer of the server certificate (PEM), where it is a private one',
  },
  cert: { type: 'string', requiresArg: true, describe: 'Client certificate (PEM)' },
  key: { type: 'string', requiresArg: true, describe: 'Its private key (PEM)' },
  pfx: { type: 'string', requiresArg: true, describe: 'Client certificate and key in one file (PFX, P12)' },
  'passphrase-env': {
    type: 'string',
    requiresArg: true,
    describe: 'Environment variable with the passphrase of the key or PFX',
  },
  'expired-cert': {
    type: 'string',
    requiresArg: true,
    describe: 'An expired client certificate of the same issuer (PEM)',
  },
  'expired-key': { type: 'string', requiresArg: true, describe: 'Its private key (PEM)' },
  subjects: {
    type: 'string',
    requiresArg: true,
    describe: 'Which test persons the endpoint knows (subjects.yaml)',
  },
  timeout: {
    type: 'string',
    requiresArg: true,
    describe: 'For one request in all, such as 10s (the default)',
  },
} as const satisfies Flags;
