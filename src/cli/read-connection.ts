import { UsageError } from '../core/usage-error.ts';
import type { Credentials } from '../transport/client.ts';
import type { NamedBytes } from '../transport/named-bytes.ts';
import type { CredentialsRead } from '../transport/read-credentials.ts';
import { readPemCredentials, readPfxCredentials } from '../transport/read-credentials.ts';
import { readAuthorities } from '../transport/read-certificates.ts';
import type { Values } from './command.ts';
import { readFile } from './read-file.ts';
import { environmentOf, textOf, textsOf } from './values.ts';

/** By what an endpoint is called: who we are, whom we trust. */
export interface Connection {
  readonly credentials: Credentials;
  /** Our certificate as PEM. */
  readonly certificate: string;
  /** Issuers that we trust, as PEM; none: those of the system. */
  readonly ca: readonly string[];
  readonly expired: Credentials | null;
}

/** Reads the certificates that the flags name, and says which file is wrong and how to mend it. */
export async function readConnection(values: Values): Promise<Connection> {
  const ca = await Promise.all(textsOf(values, 'ca').map((file) => readIssuers(file)));
  const own = required(await readOwn(values));
  return {
    credentials: own.credentials,
    certificate: own.certificate,
    ca: ca.flat(),
    expired: await readExpired(values),
  };
}

type Read = Extract<CredentialsRead, { ok: true }>;

function required(read: CredentialsRead): Read {
  if (read.ok) return read;
  throw new UsageError(sentence(read.wrong));
}

async function readOwn(values: Values): Promise<CredentialsRead> {
  const pfx = textOf(values, 'pfx');
  const cert = textOf(values, 'cert');
  const key = textOf(values, 'key');
  const passphrase = environmentOf(values, 'passphrase-env');
  if (pfx !== undefined && (cert !== undefined || key !== undefined)) {
    throw new UsageError('--pfx and --cert are both given: give one of them.');
  }
  if (pfx !== undefined) return readPfxCredentials({ pfx: await named('--pfx', pfx), passphrase });
  if (cert === undefined) {
    throw new UsageError(
      'no client certificate: give --cert FILE --key FILE, or --pfx FILE (the annex wants one).',
    );
  }
  return readPemCredentials({
    cert: await named('--cert', cert),
    key: key === undefined ? undefined : await named('--key', key),
    passphrase,
  });
}

async function readExpired(values: Values): Promise<Credentials | null> {
  const cert = textOf(values, 'expired-cert');
  const key = textOf(values, 'expired-key');
  if (cert === undefined && key === undefined) return null;
  if (cert === undefined) throw new UsageError('--expired-key is given without --expired-cert: give both.');
  const read = required(
    readPemCredentials({
      cert: await named('--expired-cert', cert),
      key: key === undefined ? undefined : await named('--expired-key', key),
      passphrase: undefined,
    }),
  );
  if (Date.parse(read.notAfter) > Date.now()) {
    throw new UsageError(
      `--expired-cert ${cert}: this certificate is valid until ${read.notAfter.slice(0, 10)}: give one that has expired.`,
    );
  }
  return read.credentials;
}

async function readIssuers(file: string): Promise<readonly string[]> {
  const read = readAuthorities(await named('--ca', file));
  if (!read.ok) throw new UsageError(sentence(read.wrong));
  return read.ca;
}

async function named(flag: string, file: string): Promise<NamedBytes> {
  return { name: `${flag} ${file}`, bytes: await readFile(file, flag) };
}

function sentence(wrong: string): string {
  return wrong.endsWith('.') ? wrong : `${wrong}.`;
}
