import type { WireRequest, WireResponse } from '../core/exchange.ts';
import type { Draft } from '../exchange/draft.ts';
import type { Reading } from '../exchange/reading.ts';
import type { BindingProfile } from './profile.ts';

/** One way to put the exchange on the wire: a profile, and the functions that follow it. */
export interface Binding {
  readonly profile: BindingProfile;
  /** The request for `draft` at `endpoint`, an absolute https URL. */
  encode(endpoint: URL, draft: Draft): WireRequest;
  /** What an answer means. Never throws, whatever the bytes; work is linear in the body's length. */
  read(response: WireResponse): Reading;
}
