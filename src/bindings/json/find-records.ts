import type { Extra, Flaw } from '../../exchange/reading.ts';
import type { JsonProfile } from '../profile.ts';
import { sketchValue } from '../sketch-value.ts';

export interface Found {
  readonly entries: readonly { readonly value: unknown; readonly path: string }[];
  readonly flaws: readonly Flaw[];
  /** What stands beside the list, where the profile puts the list into an object. */
  readonly extras: readonly Extra[];
}

type Group = Readonly<Record<string, unknown>>;

/**
 * Finds the list of records where the profile says, or else where it cannot be mistaken: a lone record, or the only
 * list of objects. Undefined where there is neither.
 */
export function findRecords(profile: JsonProfile, value: unknown): Found | undefined {
  const { at, beside } = follow(value, profile.records);
  if (Array.isArray(at)) return { entries: listed(at, profile.records), flaws: [], extras: beside };
  const misplaced = lookFor(profile, value);
  if (misplaced === undefined) return undefined;
  const seen = sketchValue(at);
  return { ...misplaced, flaws: [{ code: 'not-a-list', path: profile.records, expected: 'a list of records', seen }] };
}

function lookFor(profile: JsonProfile, value: unknown): Omit<Found, 'flaws'> | undefined {
  if (Array.isArray(value)) return { entries: listed(value, ''), extras: [] };
  if (!isGroup(value)) return undefined;
  if (profile.record.Statuss in value || profile.record.PKods in value) {
    return { entries: [{ value, path: '' }], extras: [] };
  }
  const lists = Object.entries(value).filter(([, one]) => Array.isArray(one));
  const [only] = lists;
  if (only === undefined || lists.length > 1) return undefined;
  const [name, list] = only;
  return { entries: listed(list as readonly unknown[], `/${name}`), extras: others(value, name, '') };
}

function listed(list: readonly unknown[], path: string): Found['entries'] {
  return list.map((value, at) => ({ value, path: `${path}/${at}` }));
}

/** Goes down a JSON pointer, gathering what it passes by. */
function follow(value: unknown, pointer: string): { readonly at: unknown; readonly beside: readonly Extra[] } {
  const beside: Extra[] = [];
  let at = value;
  let path = '';
  for (const token of pointer.split('/').slice(1)) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!isGroup(at)) return { at: undefined, beside };
    beside.push(...others(at, name, path));
    at = at[name];
    path += `/${token}`;
  }
  return { at, beside };
}

function others(group: Group, but: string, path: string): readonly Extra[] {
  return Object.entries(group)
    .filter(([name]) => name !== but)
    .map(([name, value]) => ({ path: `${path}/${name}`, name, inRecord: false, value: JSON.stringify(value) }));
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
