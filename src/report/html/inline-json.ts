/** Digits of a drawn value. */
const DIGITS = 6;

/** JSON that cannot end the script element that holds it. */
export function inlineJson(value: unknown): string {
  // `replaceAll` with a text takes twice the time, and twice the memory.
  return JSON.stringify(rounded(value)).replace(/</g, '\\u003c');
}

/** The same with the numbers as they are written; what holds none that changes is not copied. What `JSON.stringify` asks for each value takes longer. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return isShort(value) ? value : Number(value.toPrecision(DIGITS));
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | null = null;
    for (let i = 0; i < value.length; i += 1) {
      const one = rounded(value[i]);
      if (Object.is(one, value[i])) continue;
      copy ??= value.slice();
      copy[i] = one;
    }
    return copy ?? value;
  }
  let copy: Record<string, unknown> | null = null;
  const given = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(given)) {
    const old = given[name];
    if (typeof old === 'string') continue;
    const one = COLUMNS.has(name) && Array.isArray(old) ? roundedColumn(old) : rounded(old);
    if (one === old || Object.is(one, old)) continue;
    copy ??= { ...value };
    copy[name] = one;
  }
  return copy ?? value;
}

/** Keys of long lists of numbers. Code that sees these alone, and no other lists, is several times as fast. */
const COLUMNS: ReadonlySet<string> = new Set(['at', 'value', 'low', 'high']);

function roundedColumn(column: readonly (number | null)[]): readonly (number | null)[] {
  let copy: (number | null)[] | null = null;
  for (let i = 0; i < column.length; i += 1) {
    const old = column[i]!;
    if (old === null || isShort(old)) continue;
    copy ??= column.slice();
    copy[i] = Number(old.toPrecision(DIGITS));
  }
  return copy ?? column;
}

/**
 * Has a number no more digits than are written, as far as can be told without making a text of it? The values of curves have five.
 * A whole number of six digits divided by a power of ten is the number that is next to that decimal.
 */
function isShort(value: number): boolean {
  if (Number.isInteger(value) || !Number.isFinite(value)) return true;
  const size = Math.abs(value);
  // As many places as make six digits of it.
  const scale = size < 0.01 ? 1e8 : size < 0.1 ? 1e7 : size < 1 ? 1e6 : size < 10 ? 1e5 : 1e4;
  return size >= 1e-3 && size < 100 && Math.round(value * scale) / scale === value;
}
