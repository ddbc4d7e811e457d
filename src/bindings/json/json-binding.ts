import type { Binding } from '../binding.ts';
import { headersOf, urlOf, wireFields } from '../encoding.ts';
import type { JsonProfile } from '../profile.ts';
import { readJsonAnswer } from './read-json-answer.ts';

/** The exchange as JSON. */
export function jsonBinding(profile: JsonProfile): Binding {
  return {
    profile,
    encode(endpoint, draft) {
      const members = { ...Object.fromEntries(wireFields(profile, draft)), ...draft.extra };
      const encoded = new TextEncoder().encode(JSON.stringify(members));
      const body = draft.body?.(encoded) ?? encoded;
      const headers = { 'Content-Type': draft.contentType ?? 'application/json', Accept: 'application/json' };
      const method = draft.method ?? profile.method;
      const head = { method, url: urlOf(endpoint, profile, draft) };
      if (method === 'GET') return { ...head, headers: headersOf({ Accept: headers.Accept }, draft) };
      return { ...head, headers: headersOf(headers, draft), body };
    },
    read: (response) => readJsonAnswer(profile, response),
  };
}
