/** Says what is wrong with a value at `path`, or null: a small validator that never throws. */
export type Shape = (value: unknown, path: string) => string | null;

export const text: Shape = (value, path) => (typeof value === 'string' ? null : `${path} is not a text`);

export const number: Shape = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? null : `${path} is not a number`;

export const flag: Shape = (value, path) =>
  typeof value === 'boolean' ? null : `${path} is neither true nor false`;

export function oneOf(words: readonly string[]): Shape {
  return (value, path) =>
    typeof value === 'string' && words.includes(value) ? null : `${path} is none of ${words.join(', ')}`;
}

export function nullable(shape: Shape): Shape {
  return (value, path) => (value === null ? null : shape(value, path));
}

export function listOf(shape: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return `${path} is not a list`;
    for (const [at, entry] of value.entries()) {
      const wrong = shape(entry, `${path}/${at}`);
      if (wrong !== null) return wrong;
    }
    return null;
  };
}

/** An object of any keys whose values have `shape`. */
export function recordOf(shape: Shape): Shape {
  return (value, path) => {
    if (!isObject(value)) return `${path} is not an object`;
    return firstWrong(Object.entries(value).map(([key, entry]) => [shape, entry, `${path}/${key}`]));
  };
}

/** An object that has at least `members`; others are let be. */
export function objectOf(members: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (!isObject(value)) return `${path} is not an object`;
    return firstWrong(Object.entries(members).map(([key, shape]) => [shape, value[key], `${path}/${key}`]));
  };
}

/** An object whose `code` chooses the shape of the whole. */
export function byCode(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (!isObject(value) || typeof value['code'] !== 'string') return `${path} has no code`;
    const shape = Object.hasOwn(shapes, value['code']) ? shapes[value['code']] : undefined;
    return shape === undefined ? `${path}/code is not known` : shape(value, path);
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstWrong(tries: readonly (readonly [Shape, unknown, string])[]): string | null {
  for (const [shape, value, path] of tries) {
    const wrong = shape(value, path);
    if (wrong !== null) return wrong;
  }
  return null;
}
