import { rulings } from '../core/ruling.ts';
import { isGroup } from './json/json-value.ts';
import type { BindingProfile, JsonProfile, SoapProfile } from './profile.ts';
import type { Mistake, ProfileReader } from './profile-reader.ts';
import { profileReader } from './profile-reader.ts';
import { jsonDefaults, soapDefaults } from './shipped-profiles.ts';
import { isXmlName } from './xml/xml-name.ts';

export type ParsedProfile =
  | { readonly ok: true; readonly value: BindingProfile }
  | { readonly ok: false; readonly wrong: readonly Mistake[] };

const keysOfAll = ['kind', 'path', 'method', 'asked', 'record', 'without'];
const keysOfJson = ['records'];
const keysOfSoap = ['namespace', 'soapAction', 'versions', 'request', 'response', 'entry', 'qualified'];

const isPath = (text: string): boolean => text === '' || /^\/[!$%&'()*+,\-./0-9:;=@A-Z_a-z~]*$/.test(text);
const isPointer = (text: string): boolean => /^(?:\/(?:[^~/]|~[01])*)*$/.test(text);
const isMethod = (text: string): boolean => /^[A-Z]{1,20}$/.test(text) && text !== 'GET' && text !== 'HEAD';
const isVisible = (text: string): boolean => /^[!-~]+$/.test(text);
const isQuotable = (text: string): boolean => /^[^"\\]*$/.test(text) && (text === '' || isVisible(text));
const isNotBlank = (text: string): boolean => text.trim() !== '';

/**
 * Reads the parsed YAML of a binding profile; what it leaves out is as in the shipped profile of its kind, and `name` is
 * what reports call it. Never throws; every mistake is listed.
 */
export function parseProfile(data: unknown, name: string): ParsedProfile {
  const wrong: Mistake[] = [];
  if (!isGroup(data))
    return { ok: false, wrong: [{ path: '', wrong: 'must hold at least kind: json or kind: soap.' }] };
  const { kind } = data;
  if (kind !== 'json' && kind !== 'soap')
    return { ok: false, wrong: [{ path: 'kind', wrong: 'must be json or soap.' }] };
  const reader = profileReader(data, (path, what) => void wrong.push({ path, wrong: what }));
  reader.onlyKnown([...keysOfAll, ...(kind === 'json' ? keysOfJson : keysOfSoap)]);
  const value = kind === 'json' ? readJson(reader, name) : readSoap(reader, name);
  return wrong.length === 0 ? { ok: true, value } : { ok: false, wrong };
}

function readJson(reader: ProfileReader, name: string): JsonProfile {
  return {
    kind: 'json',
    name,
    ...readShared(reader, jsonDefaults, isNotBlank, 'a text'),
    records: reader.text(
      'records',
      jsonDefaults.records,
      isPointer,
      'a JSON pointer such as /data/items, or empty',
    ),
  };
}

function readSoap(reader: ProfileReader, name: string): SoapProfile {
  const wantedName = 'the local name of an element';
  const elementName = (key: 'request' | 'response' | 'entry'): string =>
    reader.text(key, soapDefaults[key], isXmlName, wantedName);
  const versions = reader.words('versions', soapDefaults.versions, ['1.1', '1.2'] as const);
  return {
    kind: 'soap',
    name,
    ...readShared(reader, soapDefaults, isXmlName, wantedName),
    namespace: reader.text(
      'namespace',
      soapDefaults.namespace,
      isVisible,
      'a namespace, such as urn:example:statuss',
    ),
    soapAction: reader.text(
      'soapAction',
      soapDefaults.soapAction,
      isQuotable,
      'a text in ASCII without spaces and quotes',
    ),
    // Every endpoint speaks 1.1, whether or not its profile says so.
    versions: versions.includes('1.1') ? versions : ['1.1', ...versions],
    request: elementName('request'),
    response: elementName('response'),
    entry: elementName('entry'),
    qualified: reader.flag('qualified', soapDefaults.qualified),
  };
}

type Shared = Pick<BindingProfile, 'path' | 'method' | 'asked' | 'record' | 'without'>;

function readShared(
  reader: ProfileReader,
  usual: Shared,
  isName: (text: string) => boolean,
  wanted: string,
): Shared {
  return {
    path: reader.text('path', usual.path, isPath, 'a path such as /statusa-parbaude, or empty'),
    method: reader.text(
      'method',
      usual.method,
      isMethod,
      'an HTTP method that carries a message, such as POST',
    ),
    asked: reader.names('asked', usual.asked, isName, wanted),
    record: reader.names('record', usual.record, isName, wanted),
    without: reader.words('without', usual.without, rulings),
  };
}
