import type { AskedField } from './annex.ts';

/**
 * A request that is being made up, legal or not. A field that is absent is left out of the message; `null` is sent as
 * JSON null or `xsi:nil`. Values go out as they stand, escaped but unchecked.
 */
export interface Draft {
  readonly fields: Readonly<Partial<Record<AskedField, string | null>>>;
  /** Members or elements that the annex does not know. */
  readonly extra?: Readonly<Record<string, string>>;
  /** In place of the profile's method. */
  readonly method?: string;
  /** In place of the binding's media type. */
  readonly contentType?: string;
  /** In place of the encoded message: bytes that the binding did not make. */
  readonly body?: (encoded: Uint8Array) => Uint8Array;
  /** Further or replaced header fields; `null` leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Appended to the URL as it stands, such as `?PersonCode=…`. */
  readonly urlSuffix?: string;
  /** SOAP only: the version to speak, where the profile offers both. */
  readonly soapVersion?: '1.1' | '1.2';
}
