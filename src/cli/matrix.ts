import { type Fields, fieldsOf } from './fields.js';

/** GitHub starts no more jobs of one matrix. */
const MAX_LEGS = 256;

/** The legs of a matrix job. */
export interface Legs {
  /** Null where only GitHub can count them. */
  readonly count: number | null;
  /** Keys whose values can stand in the name of an artifact; null: not all of them can. */
  readonly keys: readonly string[] | null;
}

/** How many jobs a matrix makes, and what can name them; null: there is no matrix. */
export function legsOf(matrix: unknown): Legs | null {
  if (matrix === undefined || matrix === null) return null;
  const { include: _, exclude: __, ...axes } = fieldsOf(matrix);
  const isKnown = typeof matrix === 'object' && !JSON.stringify(matrix).includes('${{');
  const legs = isKnown ? combinationsOf(fieldsOf(matrix)) : null;
  if (legs === null || legs.length === 0) return { count: null, keys: null };
  const keys = Object.keys(axes).filter((key) => /^[\w-]+$/.test(key));
  const isNamed =
    keys.length > 0 && keys.length === Object.keys(axes).length && legs.every((leg) => keys.every((key) => isSimple(leg[key])));
  return { count: legs.length, keys: isNamed ? keys : null };
}

/** Every combination, as GitHub makes them; null where an expression makes them, or more than it starts. */
export function combinationsOf({ include = [], exclude = [], ...axes }: Fields): readonly Fields[] | null {
  if (!Array.isArray(include) || !Array.isArray(exclude)) return null;
  const lists = Object.entries(axes);
  let legs: Fields[] = lists.length === 0 ? [] : [{}];
  for (const [axis, values] of lists) {
    if (!Array.isArray(values) || legs.length * values.length > MAX_LEGS) return null;
    legs = legs.flatMap((leg) => values.map((value) => ({ ...leg, [axis]: value })));
  }
  const isIn = (part: Fields, leg: Fields) => Object.entries(part).every(([key, value]) => isEqual(value, leg[key]));
  legs = legs.filter((leg) => !exclude.some((one) => isIn(fieldsOf(one), leg)));
  const added: Fields[] = [];
  for (const one of include.slice(0, MAX_LEGS).map(fieldsOf)) {
    const own = Object.fromEntries(Object.entries(one).filter(([key]) => Object.hasOwn(axes, key)));
    const fits = legs.some((leg) => isIn(own, leg));
    if (fits) legs = legs.map((leg) => (isIn(own, leg) ? { ...leg, ...one } : leg));
    else added.push(one);
  }
  return [...legs, ...added];
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What GitHub takes in the name of an artifact. */
function isSimple(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && /^[\w.-]{1,60}$/.test(value));
}
