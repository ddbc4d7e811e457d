import type { NamedBytes } from './named-bytes.ts';

/** One `-----BEGIN …-----` to its `-----END …-----`, line ends and indentation made plain. */
export interface PemBlock {
  readonly label: string;
  readonly text: string;
}

const beginning = '-----BEGIN ';
const dashes = '-----';

/** Every whole block of a PEM text, whatever stands between them: a byte order mark, comments, CRLF, UTF-16 as PowerShell writes it. */
export function pemBlocks(bytes: Uint8Array): readonly PemBlock[] {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(utf16 ? 'utf-16le' : 'latin1').decode(bytes);
  const blocks: PemBlock[] = [];
  let begin = text.indexOf(beginning);
  while (begin >= 0) {
    const labelEnd = text.indexOf(dashes, begin + beginning.length);
    const label = text.slice(begin + beginning.length, Math.max(labelEnd, 0));
    const end = text.indexOf(`${dashes}END ${label}${dashes}`, labelEnd);
    if (labelEnd < 0 || end < 0) break;
    const after = text.indexOf(dashes, end + dashes.length) + dashes.length;
    const lines = text.slice(begin, after).split('\n');
    blocks.push({ label, text: `${lines.map((line) => line.trim()).join('\n')}\n` });
    begin = text.indexOf(beginning, after);
  }
  return blocks;
}

/** Why a file holds none of the blocks wanted, as a sentence; `wanted` is such as `certificate`. */
export function withoutBlock({ name, bytes }: NamedBytes, wanted: string): string {
  const labels = pemBlocks(bytes).map(({ label }) => label);
  if (labels.includes('OPENSSH PRIVATE KEY')) {
    return `${name} holds an OpenSSH key, which TLS does not read; export it as PKCS#8 with "ssh-keygen -p -m PKCS8 -f FILE"`;
  }
  if (labels.length > 0) return `${name} has no ${wanted}, only: ${labels.join(', ')}`;
  if (bytes.length === 0) return `${name} is empty`;
  if (bytes[0] === 0x30) {
    return `${name} is binary (DER or PFX), not PEM: name a PFX as such, or convert DER with "openssl x509 -inform der -in FILE"`;
  }
  return new TextDecoder('latin1').decode(bytes).includes(beginning)
    ? `${name} is PEM that was cut off: a "-----BEGIN" has no "-----END" of the same name`
    : `${name} is not PEM: it has no "-----BEGIN" line`;
}
