import { parseDocument } from 'yaml';
import { makeBinding } from '../../src/bindings/make-binding.ts';
import { parseProfile } from '../../src/bindings/parse-profile.ts';
import type { Binding } from '../../src/bindings/binding.ts';
import type { BindingProfile } from '../../src/bindings/profile.ts';
import type { WireResponse } from '../../src/core/exchange.ts';
import type { Flaw, Reading } from '../../src/exchange/reading.ts';
import type { ReadRecord } from '../../src/exchange/record.ts';

/** The binding of a profile written in YAML. */
export function bindingOf(yaml: string): Binding {
  return makeBinding(profileOf(yaml));
}

export function profileOf(yaml: string): BindingProfile {
  const parsed = parseProfile(parseDocument(yaml).toJS(), 'test');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.wrong));
  return parsed.value;
}

/** An HTTP answer; no `type` is no Content-Type at all. */
export function answer(type: string | undefined, body: string | Uint8Array, status = 200): WireResponse {
  return {
    status,
    headers: type === undefined ? {} : { 'content-type': type },
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  };
}

/** A record in one line: `120319-20001 1 2026-01-01..2026-06-30 90000077325`, `?` for what could not be read. */
function line({ personCode, status, from, till, municipality }: ReadRecord): string {
  const code = personCode === undefined ? '?' : `${personCode.slice(0, 6)}-${personCode.slice(6)}`;
  return `${code} ${status ?? '?'} ${String(from ?? '?')}..${String(till ?? '?')} ${municipality ?? '?'}`;
}

/** A flaw in one line: `type /0/Statuss: integer, not "1"`. */
export function told({ code, path, expected, seen }: Flaw): string {
  return `${code} ${path}: ${expected}, not ${seen}`;
}

/** A reading in short. */
export function short({ kind, readable, records, flaws }: Reading): readonly string[] {
  return [kind, ...(readable ? [] : ['unreadable']), ...records.map(line), ...flaws.map(told)];
}

/** Text in UTF-16, which TextEncoder does not write; with its mark unless told otherwise. */
export function utf16(text: string, order: 'le' | 'be', mark = '\uFEFF'): Uint8Array {
  const bytes = Buffer.from(mark + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

export const whole = '120319-20001 1 2026-01-01..2026-06-30 90000077325';
export const open = '120319-20001 2 2026-01-01..open 90000077325';
export const nobody = '120319-20028 0 ?..? ?';
