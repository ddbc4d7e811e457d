import { askedFields } from '../exchange/annex.ts';
import type { AskedField } from '../exchange/annex.ts';
import type { Draft } from '../exchange/draft.ts';
import type { BindingProfile } from './profile.ts';

/** The draft's fields by their wire names, in the order in which the draft has them; what is undefined is left out. */
export function wireFields(
  profile: BindingProfile,
  { fields }: Draft,
): readonly (readonly [string, string | null])[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    isAsked(field) ? [[profile.asked[field], value] as const] : [],
  );
}

function isAsked(field: string): field is AskedField {
  return (askedFields as readonly string[]).includes(field);
}

/** The endpoint's address with the profile's path after its own, its query kept, and what the draft appends. */
export function urlOf(endpoint: URL, { path }: BindingProfile, { urlSuffix = '' }: Draft): string {
  const url = new URL(endpoint);
  url.hash = '';
  if (path !== '') url.pathname = `${url.pathname.replace(/\/$/, '')}${path}`;
  return `${url.href}${urlSuffix}`;
}

/** Whether a request of that method bears a message. */
export function bearsBody(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/** The binding's header fields with the draft's put over them, whatever their case. */
export function headersOf(
  own: Readonly<Record<string, string>>,
  { headers = {} }: Draft,
): Record<string, string> {
  const replaced = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const kept = Object.entries(own).filter(([name]) => !replaced.has(name.toLowerCase()));
  const added = Object.entries(headers).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return Object.fromEntries([...kept, ...added]);
}
