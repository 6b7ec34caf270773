/** A growing column of numbers. */
export interface Floats {
  items: Float64Array;
  length: number;
}

/** An empty column. */
export function newFloats(): Floats {
  return { items: new Float64Array(16), length: 0 };
}

/** Short columns grow faster: most logs have a few hundred rows, and each new room takes longer than filling it. */
const SHORT = 1_024;

/** Appends a value; makes twice the room, or more of a short column, when it is used up. */
export function push(column: Floats, value: number): void {
  if (column.length === column.items.length) grow(column);
  column.items[column.length++] = value;
}

/** Makes room for all values at once where it is known how many will come. */
export function reserve(column: Floats, count: number): void {
  if (count > column.items.length) resize(column, count);
}

function grow(column: Floats): void {
  resize(column, column.length * (column.length < SHORT ? 4 : 2));
}

function resize(column: Floats, count: number): void {
  const grown = new Float64Array(count);
  grown.set(column.items);
  column.items = grown;
}

/** Longer columns keep their spare room: the system gives memory only to what was written, and a copy takes time. */
const COPIED = 65_536;

/** The column, cut to its length. */
export function trimmed({ items, length }: Floats): Float64Array {
  return length <= COPIED ? items.slice(0, length) : items.subarray(0, length);
}
