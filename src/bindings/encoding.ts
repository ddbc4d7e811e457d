import { askedFields } from '../exchange/annex.ts';
import type { AskedField } from '../exchange/annex.ts';
import type { Draft } from '../exchange/draft.ts';
import type { BindingProfile } from './profile.ts';

/** The draft's fields by their wire names, in the order in which the draft has them. */
export function wireFields(profile: BindingProfile, { fields }: Draft): readonly (readonly [string, string | null])[] {
  const known = new Set<string>(askedFields);
  return Object.entries(fields).flatMap(([field, value]) =>
    known.has(field) ? [[profile.asked[field as AskedField], value] as const] : [],
  );
}

/** The endpoint's address with the profile's path and what the draft appends. */
export function urlOf(endpoint: URL, { path }: BindingProfile, { urlSuffix = '' }: Draft): string {
  const base = path === '' ? endpoint.href : `${endpoint.href.replace(/\/$/, '')}${path}`;
  return `${base}${urlSuffix}`;
}

/** The binding's header fields with the draft's put over them, whatever their case. */
export function headersOf(own: Readonly<Record<string, string>>, { headers = {} }: Draft): Record<string, string> {
  const replaced = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const kept = Object.entries(own).filter(([name]) => !replaced.has(name.toLowerCase()));
  const added = Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return Object.fromEntries([...kept, ...added]);
}
