import type { KeyObject } from 'node:crypto';
import { createPrivateKey } from 'node:crypto';
import type { NamedBytes } from './named-bytes.ts';
import { pemBlocks, withoutBlock } from './pem-blocks.ts';

export type PrivateKeyRead =
  | { readonly ok: true; readonly key: KeyObject; readonly pem: string; readonly encrypted: boolean }
  | { readonly ok: false; readonly wrong: string };

const keyLabels = new Set(['PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY']);

/** The first private key of a PEM file; `pem` is as it stands there, encrypted if it was. */
export function readPrivateKey(file: NamedBytes, passphrase: string | undefined): PrivateKeyRead {
  const block = pemBlocks(file.bytes).find(({ label }) => keyLabels.has(label));
  if (block === undefined) return { ok: false, wrong: withoutBlock(file, 'private key') };
  const { label, text: pem } = block;
  const encrypted = label === 'ENCRYPTED PRIVATE KEY' || pem.includes('Proc-Type: 4,ENCRYPTED');
  if (encrypted && passphrase === undefined) {
    return { ok: false, wrong: `${file.name}: the private key is encrypted, and no passphrase was given` };
  }
  try {
    const key = createPrivateKey(passphrase === undefined ? pem : { key: pem, passphrase });
    return { ok: true, key, pem, encrypted };
  } catch (error) {
    return { ok: false, wrong: `${file.name}: ${wrongWithKey(encrypted, String(error))}` };
  }
}

function wrongWithKey(encrypted: boolean, said: string): string {
  if (!encrypted) return 'the private key cannot be read';
  // The decoder says "unsupported" of a key that a wrong passphrase happened to open into noise.
  return /envelope routines::unsupported/iu.test(said)
    ? 'the private key is encrypted by an old method that OpenSSL 3 does not read; encrypt it anew with "openssl pkcs8 -topk8"'
    : 'the passphrase does not open the private key';
}
