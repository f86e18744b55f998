/**
 * A JSON value with nothing said twice: texts and parts that come again are told once in a table and pointed at, and
 * objects are told without their names, which stand in a list of shapes. A dossier repeats its documents, sources and
 * reasons at distances that compression alone does not reach back over: folded first, it packs to two thirds.
 */

/** Written in JSON: a list that begins with one of these, or with the number of a shape. */
const LIST = 0;
const POINTER = 1;
const FIRST_SHAPE = 2;
/** Texts and parts (as JSON, UTF-16 units) shorter than this cost less where they stand than a pointer to them. */
const SHORT = 32;
/** Deeper than any value of ours; a hostile one must not exhaust the stack. */
const DEEPEST = 64;
/** Most values that come out: pointers to pointers could make a flood of a few bytes. */
const MOST = 4_000_000;

/** The folded form, itself a JSON value. */
export interface Folded {
  /** Names of objects' fields. */
  shapes: string[][];
  /** What comes again; an entry points at earlier ones only. */
  table: unknown[];
  root: unknown;
}

/** Folds a JSON value; the same value gives the same. */
export function fold(value: unknown): Folded {
  const seen = new Map<string, number>();
  const count = (each: unknown): void => {
    if (!isLarge(each)) return;
    const key = JSON.stringify(each);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    if (times === 0 && typeof each === 'object') for (const part of Object.values(each)) count(part);
  };
  const plain: unknown = JSON.parse(JSON.stringify(value));
  count(plain);
  const shapes = new Map<string, number>();
  const places = new Map<string, number>();
  const table: unknown[] = [];
  const inner = (each: string | object): unknown => {
    if (typeof each === 'string') return each;
    if (Array.isArray(each)) return [LIST, ...each.map(written)];
    const names = JSON.stringify(Object.keys(each));
    const shape = shapes.get(names) ?? shapes.size;
    shapes.set(names, shape);
    return [shape + FIRST_SHAPE, ...Object.values(each).map(written)];
  };
  const written = (each: unknown): unknown => {
    if (!isLarge(each)) return each;
    const key = JSON.stringify(each);
    if (key.length < SHORT || seen.get(key) === 1) return inner(each);
    let place = places.get(key);
    if (place === undefined) {
      const told = inner(each);
      place = table.push(told) - 1;
      places.set(key, place);
    }
    return [POINTER, place];
  };
  const root = written(plain);
  return { shapes: [...shapes.keys()].map((names) => JSON.parse(names) as string[]), table, root };
}

/** The value of a folded form; `undefined` when it is none, or too deep or too large to be one of ours. */
export function unfold(folded: unknown): unknown {
  if (!isFolded(folded)) return undefined;
  const { shapes, table, root } = folded;
  let made = 0;
  const read = (each: unknown, before: number, depth: number): unknown => {
    made += 1;
    if (made > MOST || depth > DEEPEST) throw new RangeError('too large');
    if (!Array.isArray(each)) return each;
    const [kind, ...parts] = each as [unknown, ...unknown[]];
    const rest = () => parts.map((part) => read(part, before, depth + 1));
    if (kind === LIST) return rest();
    if (kind === POINTER) {
      const [place] = parts;
      if (!Number.isInteger(place) || !((place as number) < before)) throw new RangeError('points ahead');
      return read(table[place as number], place as number, depth + 1);
    }
    const names = shapes[(kind as number) - FIRST_SHAPE];
    if (!names || names.length !== parts.length) throw new RangeError('no such shape');
    return Object.fromEntries(rest().map((part, index) => [names[index], part]));
  };
  try {
    return read(root, table.length, 0);
  } catch {
    return undefined;
  }
}

function isLarge(value: unknown): value is string | object {
  return (
    (typeof value === 'string' && value.length >= SHORT) || (typeof value === 'object' && value !== null)
  );
}

function isFolded(value: unknown): value is Folded {
  const { shapes, table, root } = (value ?? {}) as Partial<Folded>;
  return Array.isArray(shapes) && Array.isArray(table) && root !== undefined && shapes.every(Array.isArray);
}
