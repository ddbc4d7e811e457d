import type { Binding } from '../binding.ts';
import { bearsBody, headersOf, urlOf, wireFields } from '../encoding.ts';
import type { JsonProfile } from '../profile.ts';
import { readJsonAnswer } from './read-json-answer.ts';

const accept = 'application/json, application/problem+json';

/** The exchange as JSON. */
export function jsonBinding(profile: JsonProfile): Binding {
  return {
    profile,
    encode(endpoint, draft) {
      const members = Object.fromEntries([
        ...wireFields(profile, draft),
        ...Object.entries(draft.extra ?? {}),
      ]);
      const encoded = new TextEncoder().encode(JSON.stringify(members));
      const method = draft.method ?? profile.method;
      const head = { method, url: urlOf(endpoint, profile, draft) };
      if (!bearsBody(method)) return { ...head, headers: headersOf({ Accept: accept }, draft) };
      const headers = { 'Content-Type': draft.contentType ?? 'application/json', Accept: accept };
      return { ...head, headers: headersOf(headers, draft), body: draft.body?.(encoded) ?? encoded };
    },
    read: (response) => readJsonAnswer(profile, response),
  };
}
