import { Temporal } from 'temporal-polyfill';
import type { Bilingual } from '../core/outcome.ts';

/** What is wrong at one place of the file; `path` is a JSON pointer, empty for the whole. */
export interface AgreementFault {
  readonly path: string;
  /** What was expected there, in English. */
  readonly wrong: string;
}

/**
 * One value of the file that is being read, with its place. Reading a value that is wrong notes it and gives a
 * stand-in, so that one pass finds all faults; who reads must throw the stand-ins away where `faults` is not empty.
 */
export class Entry {
  readonly value: unknown;
  readonly path: string;
  readonly faults: AgreementFault[];

  constructor(value: unknown, path = '', faults: AgreementFault[] = []) {
    this.value = value;
    this.path = path;
    this.faults = faults;
  }

  note(wrong: string): void {
    this.faults.push({ path: this.path, wrong });
  }

  /** Whether the value is a map that has `key`. Notes nothing. */
  has(key: string): boolean {
    return isMap(this.value) && Object.hasOwn(this.value, key);
  }

  /**
   * Gives access to the members named, each an entry of its own. Notes what is no map, and every member that is not
   * named.
   */
  members<Name extends string>(...names: readonly Name[]): (name: Name) => Entry {
    const { value } = this;
    if (!isMap(value)) {
      this.note(`must be a map of ${names.join(', ')}`);
      // One cause, one fault: what is wrong with members that cannot be there is noted nowhere.
      return (name) => new Entry(undefined, `${this.path}/${name}`);
    }
    const known: ReadonlySet<string> = new Set(names);
    for (const key of Object.keys(value)) {
      if (!known.has(key)) this.at(key, undefined).note('is not known here');
    }
    return (name) => this.at(name, Object.hasOwn(value, name) ? value[name] : undefined);
  }

  list<T>(read: (entry: Entry) => T): readonly T[] {
    if (!Array.isArray(this.value)) {
      this.note('must be a list');
      return [];
    }
    return this.value.map((value: unknown, index) => read(this.at(String(index), value)));
  }

  /** A list of at least one. */
  some<T>(read: (entry: Entry) => T): readonly [T, ...T[]] {
    const [first, ...rest] = this.list(read);
    if (first !== undefined) return [first, ...rest];
    if (Array.isArray(this.value)) this.note('must not be empty');
    return [read(new Entry(undefined))];
  }

  /** A string that fits `pattern` whole; `meant` names it. */
  text(pattern = /\S/u, meant = 'a text that is not empty'): string {
    if (typeof this.value === 'string' && pattern.test(this.value)) return this.value;
    this.note(`must be ${meant}${typeof this.value === 'number' ? ', in quotes' : ''}`);
    return '';
  }

  oneOf<const T extends string>(choices: readonly [T, ...T[]]): T {
    const chosen = choices.find((choice) => choice === this.value);
    if (chosen !== undefined) return chosen;
    this.note(`must be one of ${choices.join(', ')}`);
    return choices[0];
  }

  truth(): boolean {
    if (typeof this.value !== 'boolean') this.note('must be true or false');
    return this.value === true;
  }

  count(): number {
    if (typeof this.value === 'number' && Number.isInteger(this.value) && this.value > 0) return this.value;
    this.note('must be a whole number above 0');
    return 1;
  }

  day(): Temporal.PlainDate {
    const standIn = Temporal.PlainDate.from('2000-01-01');
    const text = this.text(/^\d{4}-\d{2}-\d{2}$/u, 'a day such as 2025-12-31');
    if (text === '') return standIn;
    try {
      return Temporal.PlainDate.from(text);
    } catch {
      this.note('must be a day that exists');
      return standIn;
    }
  }

  bilingual(): Bilingual {
    const at = this.members('lv', 'en');
    return { lv: at('lv').text(), en: at('en').text() };
  }

  private at(key: string, value: unknown): Entry {
    return new Entry(value, `${this.path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, this.faults);
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
