import type { TransportFailure } from './transport-failure.ts';

/** One HTTP request as it goes over the wire. Header names are in the spelling that is sent. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** One HTTP answer. `body` is inflated; header names are in lower case, repeated ones joined by a comma. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What the caller shows as its own certificate; `none` is no certificate at all. */
export type ClientIdentity = 'client' | 'none' | 'self-signed' | 'other-issuer' | 'forged-issuer' | 'expired';

/** A request and what became of it: an answer, or the cause why there is none. */
export interface Exchange {
  /** Ordinal within the run, from 1. */
  readonly id: number;
  readonly identity: ClientIdentity;
  readonly request: WireRequest;
  readonly result:
    | { readonly answered: true; readonly response: WireResponse }
    | { readonly answered: false; readonly failure: TransportFailure };
  /** Instant of the request, ISO 8601 in UTC. */
  readonly startedAt: string;
  /** Whole milliseconds and fractions, from the request to the last byte. */
  readonly tookMs: number;
}
