/** What a file holds, and the name by which messages call it. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}
