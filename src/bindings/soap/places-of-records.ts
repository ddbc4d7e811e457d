import { looksLikeRecord, recogniser } from '../looks-like-record.ts';
import type { SoapProfile } from '../profile.ts';
import type { Element } from '../xml/element.ts';
import type { Way } from './way.ts';
import { below } from './way.ts';

export interface Place {
  /** What holds the records. */
  readonly way: Way;
  readonly records: readonly Element[];
}

/** Every element within (or `from` itself) that holds what looks like records, whatever their names and namespaces. */
export function placesOfRecords(profile: SoapProfile, from: Way): readonly Place[] {
  const recognise = recogniser(profile);
  const isRecord = ({ children }: Element): boolean =>
    looksLikeRecord(
      children.map(({ local, text }) => [local, text]),
      recognise,
    );
  if (from.outer !== undefined && isRecord(from.element))
    return [{ way: from.outer, records: [from.element] }];
  const places: Place[] = [];
  const visit = (way: Way): void => {
    const records = way.element.children.filter(isRecord);
    if (records.length > 0) {
      places.push({ way, records });
      return;
    }
    for (const child of way.element.children) if (child.children.length > 0) visit(below(way, child));
  };
  visit(from);
  return places;
}
