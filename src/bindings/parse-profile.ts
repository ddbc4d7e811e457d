import type { Ruling } from '../core/ruling.ts';
import { rulings } from '../core/ruling.ts';
import { askedFields, recordFields } from '../exchange/annex.ts';
import type { BindingProfile } from './profile.ts';

export type ParsedProfile =
  | { readonly ok: true; readonly value: BindingProfile }
  | { readonly ok: false; readonly wrong: readonly { readonly path: string; readonly wrong: string }[] };

type Group = Readonly<Record<string, unknown>>;
type Report = (path: string, what: string) => void;

const same = (fields: readonly string[]): Record<string, string> => Object.fromEntries(fields.map((field) => [field, field]));

const shared = { method: 'POST', asked: same(askedFields), record: same(recordFields), without: [] };

/** What a profile is where it does not say: the binding that ships. */
const defaults: Readonly<Record<'json' | 'soap', Group>> = {
  json: { ...shared, path: '/statusa-parbaude', records: '' },
  soap: {
    ...shared,
    path: '',
    namespace: 'urn:lv:sopa:statuss:1',
    soapAction: 'urn:lv:sopa:statuss:1/StatusaParbaude',
    versions: ['1.1'],
    request: 'StatusaParbaude',
    response: 'StatusaParbaudeResponse',
    entry: 'Ieraksts',
    qualified: true,
  },
};

/** Reads the parsed YAML of a binding profile; what it leaves out is as in the profile that ships. Never throws. */
export function parseProfile(data: unknown, name: string): ParsedProfile {
  const wrong: { path: string; wrong: string }[] = [];
  const report: Report = (path, what) => void wrong.push({ path, wrong: what });
  if (!isGroup(data)) return { ok: false, wrong: [{ path: '', wrong: 'must hold at least kind: json or kind: soap.' }] };
  const { kind } = data;
  if (kind !== 'json' && kind !== 'soap') return { ok: false, wrong: [{ path: 'kind', wrong: 'must be json or soap.' }] };
  const usual = defaults[kind];
  const known = ['kind', ...Object.keys(usual)];
  for (const key of Object.keys(data)) {
    if (!known.includes(key)) report(key, `is not known here: there are ${known.join(', ')}.`);
  }
  const read = Object.entries(usual).map(([key, value]) => [key, readKey(key, data[key], value, report)]);
  if (wrong.length > 0) return { ok: false, wrong };
  return { ok: true, value: { kind, name, ...Object.fromEntries(read) } as unknown as BindingProfile };
}

function readKey(key: string, given: unknown, usual: unknown, report: Report): unknown {
  if (given === undefined) return usual;
  if (key === 'asked' || key === 'record') return readNames(key, given, usual as Group, report);
  if (key === 'without') return readList(key, given, rulings, report) as readonly Ruling[];
  if (key === 'versions') return readList(key, given, ['1.1', '1.2'], report);
  if (typeof given !== typeof usual) report(key, `must be a ${typeof usual === 'boolean' ? 'true or false' : 'text'}.`);
  else if ((key === 'path' || key === 'records') && given !== '' && !String(given).startsWith('/')) report(key, 'must begin with "/".');
  else if (typeof given === 'string' && given.trim() === '' && usual !== '') report(key, 'must not be empty.');
  return given;
}

function readNames(key: string, given: unknown, usual: Group, report: Report): Group {
  if (!isGroup(given)) {
    report(key, 'must hold a wire name for each annex field.');
    return usual;
  }
  for (const [field, name] of Object.entries(given)) {
    if (!(field in usual)) report(`${key}.${field}`, `is no annex field: there are ${Object.keys(usual).join(', ')}.`);
    else if (typeof name !== 'string' || name.trim() === '') report(`${key}.${field}`, 'must be a text.');
  }
  const names = { ...usual, ...given };
  if (new Set(Object.values(names)).size < Object.keys(names).length) report(key, 'gives two fields one name.');
  return names;
}

function readList(key: string, given: unknown, known: readonly string[], report: Report): readonly string[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  if (!Array.isArray(given)) report(key, 'must be a list.');
  for (const one of list) {
    if (!known.includes(String(one))) report(key, `holds "${String(one)}": there are ${known.join(', ')}.`);
  }
  return list.map(String);
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
