/** Positions that several lines share, in order, and the values of one of them there; NaN is a gap. */
interface Line {
  readonly at: readonly number[];
  readonly value: readonly number[];
}

/** Equally spaced positions: those of the lines where they have so few and are evenly logged, else as many as there may be. */
export function gridOf(lines: readonly Line[], from: number, to: number, most: number): readonly number[] {
  const longest = lines.reduce((a, b) => (b.at.length > a.at.length ? b : a)).at;
  const step = (longest[longest.length - 1]! - longest[0]!) / (longest.length - 1);
  const isEven = longest.every((one, i) => Math.abs(one - (longest[0]! + i * step)) < 1e-6 * step);
  const spansAll = longest[0] === from && longest[longest.length - 1] === to;
  const count = Math.max(2, isEven && spansAll && longest.length <= most ? longest.length : most);
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? to : from + ((to - from) * i) / (count - 1)));
}

/**
 * The values of a line at equally spaced positions. Where it has more, each pair of positions keeps the smallest and the largest
 * in the order in which they came; where it has fewer, what is drawn between two of them.
 */
export function onGrid(line: Line, grid: readonly number[], logarithmic: boolean): readonly number[] {
  const [from, to] = [grid[0]!, grid[grid.length - 1]!];
  const cells: number[][] = grid.map(() => []);
  for (const [i, at] of line.at.entries()) {
    const cell = Math.round(((at - from) / (to - from || 1)) * (grid.length - 1));
    cells[Math.max(0, Math.min(grid.length - 1, cell))]!.push(line.value[i]!);
  }
  const values = grid.map((at, i) => (cells[i]!.length > 0 ? meanOf(cells[i]!) : between(line, at, logarithmic)));
  for (let i = 0; i + 1 < grid.length; i += 2) {
    const both = [...cells[i]!, ...cells[i + 1]!].filter(Number.isFinite);
    if (both.length <= 2) continue;
    const [low, high] = [both.indexOf(Math.min(...both)), both.indexOf(Math.max(...both))];
    [values[i], values[i + 1]] = [both[Math.min(low, high)]!, both[Math.max(low, high)]!];
  }
  return values;
}

function meanOf(values: readonly number[]): number {
  const finite = values.filter(Number.isFinite);
  return finite.reduce((sum, one) => sum + one / finite.length, finite.length > 0 ? 0 : Number.NaN);
}

/** What a line has at a position between two of its own; NaN beyond its ends and beside a gap. */
function between({ at, value }: Line, position: number, logarithmic: boolean): number {
  const i = at.findIndex((one) => one > position);
  if (i <= 0) return Number.NaN;
  const share = (position - at[i - 1]!) / (at[i]! - at[i - 1]!);
  const [a, b] = [value[i - 1]!, value[i]!];
  if (logarithmic && a > 0 && b > 0) return a * (b / a) ** share;
  return a + share * (b - a);
}
