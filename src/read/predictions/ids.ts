import { MAX_ID } from './caps.js';

/** Can it be an id: something, and short enough? */
export function isId(text: string): boolean {
  return text !== '' && text.length <= MAX_ID;
}

/** Ids where the file has none and rows were left out: `row 17`, counted from 0 like the array. `leftOut` is increasing. */
export function rowIds(rows: number, leftOut: Int32Array): readonly string[] {
  const ids: string[] = [];
  let next = 0;
  for (let row = 0; row < rows; row++) {
    if (leftOut[next] === row) next++;
    else ids.push(`row ${row}`);
  }
  return ids;
}

/** Rows of ids that came before, increasing; and the first such id. Ids that only increase are told apart without a table. */
export function repeatedRows(ids: readonly string[]): { readonly rows: readonly number[]; readonly first: string } {
  const rows: number[] = [];
  if (isIncreasing(ids)) return { rows, first: '' };
  const seen = new Set<string>();
  for (const [row, id] of ids.entries()) {
    if (seen.has(id)) rows.push(row);
    else seen.add(id);
  }
  return { rows, first: rows.length === 0 ? '' : ids[rows[0]!]! };
}

function isIncreasing(ids: readonly string[]): boolean {
  for (let i = 1; i < ids.length; i++) {
    const [before, now] = [ids[i - 1]!, ids[i]!];
    if (!(before.length < now.length || (before.length === now.length && before < now))) return false;
  }
  return true;
}

/** Are they the same, in the same order? */
export function sameIds(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
