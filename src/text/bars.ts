const BARS = '▁▂▃▄▅▆▇█';

/** The columns of a drawing, and the positions at its ends. */
export interface BarsAxis {
  readonly columns: number;
  readonly from: number;
  readonly to: number;
}

/** Its values, too: what the lowest and the highest bar stand for. */
export interface BarsOptions extends BarsAxis {
  readonly low: number;
  readonly high: number;
}

/** The column of a position, 0 to `columns` − 1; what lies beyond the ends is drawn at them, and at the first what lies nowhere. */
export function columnOf(position: number, { columns, from, to }: BarsAxis): number {
  const share = (position - from) / (to - from || 1);
  return Number.isNaN(share) ? 0 : Math.max(0, Math.min(columns - 1, Math.floor(share * columns)));
}

/**
 * A bar a column, the mean of its values; `!` where one of them is no number. A column without a value goes on with the bar before
 * it, as long as the curve lasts; ' ' before it begins and after it ends.
 */
export function barsOf(at: readonly number[], values: readonly number[], options: BarsOptions): readonly string[] {
  const { columns, from, to, low, high } = options;
  const cells: number[][] = Array.from({ length: columns }, () => []);
  for (const [i, position] of at.entries()) if (Number.isFinite(position)) cells[columnOf(position, options)]!.push(values[i]!);
  const end = at.length === 0 ? 0 : ((at[at.length - 1]! - from) / (to - from || 1)) * columns;
  let last = ' ';
  return cells.map((cell, column) => {
    if (cell.length === 0) return column <= end ? last : ' ';
    const mean = cell.reduce((sum, value) => sum + value, 0) / cell.length;
    const level = Math.max(0, Math.min(7, Math.floor(((mean - low) / (high - low || 1)) * 8)));
    last = Number.isFinite(mean) ? BARS[level]! : '!';
    return last;
  });
}
