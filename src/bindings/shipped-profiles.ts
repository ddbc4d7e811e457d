import { askedFields, recordFields } from '../exchange/annex.ts';
import type { JsonProfile, SoapProfile } from './profile.ts';

/** What a profile is where a file does not say: contracts/bindings/json.yaml, which a test compares with this. */
export const jsonDefaults: JsonProfile = {
  kind: 'json',
  name: 'json',
  path: '/statusa-parbaude',
  method: 'POST',
  records: '',
  asked: same(askedFields),
  record: same(recordFields),
  without: [],
};

/** The same of contracts/bindings/soap.yaml. */
export const soapDefaults: SoapProfile = {
  kind: 'soap',
  name: 'soap',
  path: '',
  method: 'POST',
  namespace: 'urn:lv:sopa:statuss:1',
  soapAction: 'urn:lv:sopa:statuss:1/StatusaParbaude',
  versions: ['1.1'],
  request: 'StatusaParbaude',
  response: 'StatusaParbaudeResponse',
  entry: 'Ieraksts',
  qualified: true,
  asked: same(askedFields),
  record: same(recordFields),
  without: [],
};

/** Each annex field under its annex name. */
function same<Field extends string>(fields: readonly Field[]): Readonly<Record<Field, Field>> {
  return Object.fromEntries(fields.map((field) => [field, field])) as Readonly<Record<Field, Field>>;
}
