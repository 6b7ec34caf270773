/** A growing column of numbers. */
export interface Floats {
  items: Float64Array;
  length: number;
}

/** An empty column. */
export function newFloats(): Floats {
  return { items: new Float64Array(16), length: 0 };
}

/** Appends a value; doubles the room when it is used up. */
export function push(column: Floats, value: number): void {
  if (column.length === column.items.length) {
    const grown = new Float64Array(column.length * 2);
    grown.set(column.items);
    column.items = grown;
  }
  column.items[column.length++] = value;
}

/** The column, cut to its length: a copy of its own, so that the spare room can be freed. */
export function trimmed(column: Floats): Float64Array {
  return column.items.slice(0, column.length);
}
