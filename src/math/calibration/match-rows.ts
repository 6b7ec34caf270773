/** Rows of the same example in two lists, and how many of both lists have no partner. */
export interface MatchedRows {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly unmatched: number;
}

/** What tells examples apart: ids, each once; null: their order. */
export interface Examples {
  readonly ids: readonly string[] | null;
  /** Class of each. */
  readonly labels: Int32Array;
}

/**
 * Pairs the rows of two lists of examples, in the order of the first: by their ids, or by their place where neither has ids and both are
 * of the same length. An example whose label differs is another one. None are paired where one side alone has ids.
 */
export function matchRows(a: Examples, b: Examples): MatchedRows {
  const partner = partnerOf(a, b);
  const [rowsA, rowsB] = [new Int32Array(a.labels.length), new Int32Array(a.labels.length)];
  let matched = 0;
  for (let i = 0; i < a.labels.length; i += 1) {
    const j = partner(i);
    if (j < 0 || a.labels[i] !== b.labels[j]) continue;
    rowsA[matched] = i;
    rowsB[matched] = j;
    matched += 1;
  }
  const unmatched = a.labels.length + b.labels.length - 2 * matched;
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
