import type { Group } from './json/json-value.ts';
import { isGroup } from './json/json-value.ts';

/** A mistake in a profile: where, as a path of keys, and what, in a few words. */
export interface Mistake {
  readonly path: string;
  readonly wrong: string;
}

/** Takes the keys of one group of a file one by one; what is wrong with any is gathered, and the usual value stands in. */
export interface ProfileReader {
  /** A text for which `isRight`; `wanted` says in words what that is. */
  text(key: string, usual: string, isRight: (text: string) => boolean, wanted: string): string;
  flag(key: string, usual: boolean): boolean;
  /** A list of words of a closed set. */
  words<Word extends string>(key: string, usual: readonly Word[], known: readonly Word[]): readonly Word[];
  /** One different text for each key of `usual`, each for which `isRight`. */
  names<Key extends string>(
    key: string,
    usual: Readonly<Record<Key, string>>,
    isRight: (text: string) => boolean,
    wanted: string,
  ): Readonly<Record<Key, string>>;
  /** Tells of every key of the file that is none of `known`. */
  onlyKnown(known: readonly string[]): void;
}

export function profileReader(data: Group, report: (path: string, wrong: string) => void): ProfileReader {
  const onlyKnown = (group: Group, known: readonly string[], prefix: string): void => {
    for (const key of Object.keys(group)) {
      if (!known.includes(key))
        report(`${prefix}${key}`, `is not known here: there are ${known.join(', ')}.`);
    }
  };
  const textOf: ProfileReader['text'] = (key, usual, isRight, wanted) => {
    const given = data[key] ?? usual;
    if (typeof given === 'string' && isRight(given)) return given;
    report(key, `must be ${wanted}.`);
    return usual;
  };
  return {
    text: textOf,
    onlyKnown: (known) => onlyKnown(data, known, ''),
    flag(key, usual) {
      const given = data[key] ?? usual;
      if (typeof given !== 'boolean') report(key, 'must be true or false.');
      return given === true;
    },
    words(key, usual, known) {
      const given = data[key] ?? usual;
      if (!Array.isArray(given)) {
        report(key, 'must be a list.');
        return usual;
      }
      // An unquoted 1.1 is a number in YAML, and its writer meant the word.
      const words = given.map((one: unknown) => (typeof one === 'number' ? String(one) : one));
      for (const [at, word] of words.entries()) {
        if (!(known as readonly unknown[]).includes(word))
          report(`${key}[${at}]`, `must be one of ${known.join(', ')}.`);
      }
      return known.filter((word) => words.includes(word));
    },
    names(key, usual, isRight, wanted) {
      const given = data[key] ?? {};
      if (!isGroup(given)) {
        report(key, 'must hold the wire name of each annex field that has another.');
        return usual;
      }
      onlyKnown(given, Object.keys(usual), `${key}.`);
      const named = Object.entries(usual).map(([field, name]) => [field, given[field] ?? name] as const);
      for (const [field, name] of named) {
        if (typeof name !== 'string' || !isRight(name)) report(`${key}.${field}`, `must be ${wanted}.`);
      }
      if (new Set(named.map(([, name]) => name)).size < named.length)
        report(key, 'gives two fields one name.');
      return { ...usual, ...Object.fromEntries(named) };
    },
  };
}
