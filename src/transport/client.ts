import type { ClientIdentity, WireRequest, WireResponse } from '../core/exchange.ts';
import type { TransportFailure } from '../core/transport-failure.ts';

/** A certificate and its key as PEM, or a PFX; passphrases are for the key or the PFX. */
export type Credentials =
  | { readonly cert: string; readonly key: string; readonly passphrase?: string }
  | { readonly pfx: Uint8Array; readonly passphrase?: string };

/** Bounds on what an endpoint may cost. Times in milliseconds, sizes in bytes. */
export interface Bounds {
  /** For one request: connect, handshake, send and the whole answer. */
  readonly deadlineMs: number;
  readonly maxHeadBytes: number;
  /** Of the body after inflating. */
  readonly maxBodyBytes: number;
}

export type SendResult = { readonly tookMs: number } & (
  | { readonly answered: true; readonly response: WireResponse }
  | { readonly answered: false; readonly failure: TransportFailure }
);

/** One caller, keeping its connections alive until closed. */
export interface TransportClient {
  readonly identity: ClientIdentity;
  /** Never rejects: every failure is a result with its cause. `fresh`: on a connection of its own, closed after. */
  send(request: WireRequest, how?: { readonly fresh?: boolean }): Promise<SendResult>;
  close(): void;
}
