/** A certificate and its private key (PKCS#8, not encrypted), both PEM. `cert` may be followed by its issuers' certificates. */
export interface Identity {
  readonly cert: string;
  readonly key: string;
}
