import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Certificates that the `openssl` command made, as files of one temporary folder. */
export interface OpensslPki {
  dir: string;
  /** The full path of a file of the folder: `ca.pem`, `server.pem`, `server.key`, `client.pem`, … */
  path(file: string): string;
  /** The text of a file of the folder. */
  read(file: string): string;
  remove(): void;
}

const authorityConfig = (dir: string, extensions: string) => `[ca]
default_ca=here
[here]
database=${dir}/index.txt
new_certs_dir=${dir}/issued
rand_serial=yes
unique_subject=no
default_md=sha256
policy=any
email_in_dn=no
x509_extensions=leaf
[any]
commonName=supplied
organizationName=optional
[leaf]
${extensions}
`;

const SERVER =
  'basicConstraints=critical,CA:FALSE\nextendedKeyUsage=serverAuth\nsubjectAltName=DNS:localhost,IP:127.0.0.1';
const CLIENT =
  'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=clientAuth';

const CURVE = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

/** A certificate authority, a server, a client and an expired client, made by the `openssl` command. */
export function opensslPki(): OpensslPki {
  const dir = mkdtempSync(join(tmpdir(), 'foreign-pki-'));
  const path = (file: string) => join(dir, file);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  mkdirSync(path('issued'));
  writeFileSync(path('index.txt'), '');
  writeFileSync(path('authority.cnf'), '[req]\ndistinguished_name=dn\n[dn]\n');

  openssl(
    ...['req', '-x509', ...CURVE, '-keyout', path('ca.key'), '-out', path('ca.pem'), '-days', '400'],
    ...['-subj', '/O=Other hands/CN=Other hands authority', '-config', path('authority.cnf')],
    ...['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign,cRLSign'],
    ...['-addext', 'subjectKeyIdentifier=hash'],
  );
  const issue = (name: string, extensions: string, since: string, until: string) => {
    writeFileSync(path(`${name}.cnf`), authorityConfig(dir, extensions));
    openssl(
      ...['req', ...CURVE, '-keyout', path(`${name}.key`), '-out', path(`${name}.csr`)],
      ...['-subj', `/O=Other hands/CN=${name}`, '-config', path('authority.cnf')],
    );
    openssl(
      ...['ca', '-batch', '-notext', '-config', path(`${name}.cnf`), '-cert', path('ca.pem')],
      ...['-keyfile', path('ca.key'), '-in', path(`${name}.csr`), '-out', path(`${name}.pem`)],
      ...['-startdate', since, '-enddate', until],
    );
  };
  const stamp = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toISOString().replaceAll(/[-:T]|\.\d+/gu, '');
  issue('server', SERVER, stamp(-1), stamp(300));
  issue('client', CLIENT, stamp(-1), stamp(300));
  issue('expired', CLIENT, stamp(-60), stamp(-30));
  return {
    dir,
    path,
    read: (file) => readFileSync(path(file), 'utf8'),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
