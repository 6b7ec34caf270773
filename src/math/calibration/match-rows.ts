/** Rows of the same example in two lists, and how many of either list have no partner. */
export interface MatchedRows {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly unmatched: readonly [number, number];
}

/** Classes of one file in those of another: the index there of each class here, −1 where it has none. */
export type ClassMap = Int32Array;

/** What tells examples apart: ids, each once; null: their order. */
export interface Examples {
  readonly ids: readonly string[] | null;
  /** Class of each. */
  readonly labels: Int32Array;
}

/**
 * The classes of one file in those of another, by their names: a file may have them in another order, or one more. Where no name is in both
 * (one has names, the other numbers), by their places, if there are as many.
 */
export function classMap(from: readonly string[], to: readonly string[]): ClassMap {
  const places = new Map(to.map((name, i) => [name, i]));
  if (from.some((name) => places.has(name))) return Int32Array.from(from, (name) => places.get(name) ?? -1);
  return from.length === to.length ? Int32Array.from(from.keys()) : new Int32Array(from.length).fill(-1);
}

/**
 * Pairs the rows of two lists of examples, in the order of the first: by their ids, or by their place where neither has ids and both have
 * the same labels all along. An example whose label differs is another one. None are paired where one side alone has ids. `classes`:
 * those of `a` in those of `b`.
 */
export function matchRows(a: Examples, b: Examples, classes: ClassMap): MatchedRows {
  const partner = partnerOf(a, b);
  const [rowsA, rowsB] = [new Int32Array(a.labels.length), new Int32Array(a.labels.length)];
  let matched = 0;
  for (let i = 0; i < a.labels.length; i += 1) {
    const j = partner(i);
    if (j < 0 || classes[a.labels[i]!] !== b.labels[j]) continue;
    rowsA[matched] = i;
    rowsB[matched] = j;
    matched += 1;
  }
  const unmatched = [a.labels.length - matched, b.labels.length - matched] as const;
  // Rows in the same place with other labels are in another order.
  if (a.ids === null && matched < a.labels.length)
    return { a: new Int32Array(0), b: new Int32Array(0), unmatched: [a.labels.length, b.labels.length] };
  return { a: rowsA.slice(0, matched), b: rowsB.slice(0, matched), unmatched };
}

function partnerOf(a: Examples, b: Examples): (row: number) => number {
  const isSameLength = a.labels.length === b.labels.length;
  if (a.ids === null || b.ids === null) return (row) => (a.ids === b.ids && isSameLength ? row : -1);
  const { ids } = b;
  if (a.ids === ids) return (row) => row;
  const own = a.ids;
  if (isSameLength && own.every((id, i) => id === ids[i])) return (row) => row;
  const rows = new Map(ids.map((id, i) => [id, i]));
  return (row) => rows.get(own[row]!) ?? -1;
}
