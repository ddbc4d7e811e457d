import type { Binding } from './binding.ts';
import { jsonBinding } from './json/json-binding.ts';
import type { BindingProfile } from './profile.ts';
import { soapBinding } from './soap/soap-binding.ts';

/** The binding that follows a profile. */
export function makeBinding(profile: BindingProfile): Binding {
  return profile.kind === 'json' ? jsonBinding(profile) : soapBinding(profile);
}
