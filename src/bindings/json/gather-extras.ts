import type { ExtraList } from '../extra-list.ts';
import { safeName } from '../safe-name.ts';
import { escapeToken, isGroup } from './json-value.ts';

export interface Known {
  /** What the message consists of by the profile: the values around the records. */
  readonly around: ReadonlySet<unknown>;
  /** The records, each with the names of its annex fields. */
  readonly records: ReadonlyMap<unknown, ReadonlySet<string>>;
}

interface Place {
  readonly path: string;
  /** Names of members from the first that the annex does not know, joined by dots. */
  readonly name: string;
  readonly inRecord: boolean;
}

/** Gathers every innermost value of an answer that is no field of the annex. */
export function gatherExtras(value: unknown, known: Known, extras: ExtraList): void {
  const visit = (one: unknown, place: Place): void => {
    if (extras.isFull()) return;
    const taken = known.records.get(one);
    if (Array.isArray(one) && one.length > 0) {
      for (const [at, entry] of one.entries()) visit(entry, { ...place, path: `${place.path}/${at}` });
    } else if (isGroup(one) && Object.keys(one).length > 0) {
      for (const [name, member] of Object.entries(one)) {
        // What stands under a name of its own within an annex field is none of the annex's.
        if (taken?.has(name) === true && !holdsMembers(member)) continue;
        const isOutermost = taken !== undefined || known.around.has(one);
        visit(member, {
          path: `${place.path}/${escapeToken(safeName(name))}`,
          name: isOutermost || place.name === '' ? safeName(name) : `${place.name}.${safeName(name)}`,
          inRecord: place.inRecord || taken !== undefined,
        });
      }
    } else if (!known.around.has(one) && taken === undefined) {
      extras.add({ ...place, value: isContainer(one) ? '' : plainText(one) });
    }
  };
  visit(value, { path: '', name: '', inRecord: false });
}

function holdsMembers(value: unknown): boolean {
  return isGroup(value) || (Array.isArray(value) && value.some(isContainer));
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function plainText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
