import type { AskedField, RecordField } from '../exchange/annex.ts';
import type { Ruling } from '../core/ruling.ts';

/** The part that every binding profile has. */
interface ProfileBase {
  /** The name by which reports call it; the file's name without its ending. */
  readonly name: string;
  /** Appended to the endpoint's path; empty where the endpoint's own path is meant. */
  readonly path: string;
  readonly method: string;
  /** Wire name of each annex field of the request. */
  readonly asked: Readonly<Record<AskedField, string>>;
  /** Wire name of each annex field of a record. */
  readonly record: Readonly<Record<RecordField, string>>;
  /** Rulings that this endpoint reads otherwise: checks that rest on one are not applicable. */
  readonly without: readonly Ruling[];
}

export interface JsonProfile extends ProfileBase {
  readonly kind: 'json';
  /** JSON pointer to the list of records in the answer; empty: the answer is the list. */
  readonly records: string;
}

export interface SoapProfile extends ProfileBase {
  readonly kind: 'soap';
  readonly namespace: string;
  readonly soapAction: string;
  /** Versions that the endpoint offers; 1.1 always. */
  readonly versions: readonly ('1.1' | '1.2')[];
  /** Local names of the wrapper elements. */
  readonly request: string;
  readonly response: string;
  readonly entry: string;
  /** Whether the children of request and record bear the namespace. */
  readonly qualified: boolean;
}

export type BindingProfile = JsonProfile | SoapProfile;
