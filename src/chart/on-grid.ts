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
 * The values of a line at equally spaced positions, as a straight line from one to the next shows them best: where the line has
 * more, each pair of positions keeps what deviates the most from its trend, below and above, in the order in which it came; where
 * it has fewer, what is drawn between two of its own. On a logarithmic axis all that is so of its logarithms.
 */
export function onGrid({ at, value }: Line, grid: readonly number[], logarithmic: boolean): readonly number[] {
  if (!logarithmic) return sampled({ at, value }, grid);
  const logarithms = value.map((one) => (one > 0 ? Math.log(one) : Number.NaN));
  return sampled({ at, value: logarithms }, grid).map(Math.exp);
}

function sampled(line: Line, grid: readonly number[]): readonly number[] {
  const [from, to] = [grid[0]!, grid[grid.length - 1]!];
  const cells: Point[][] = grid.map(() => []);
  for (const [i, at] of line.at.entries()) {
    const cell = Math.round(((at - from) / (to - from || 1)) * (grid.length - 1));
    cells[Math.max(0, Math.min(grid.length - 1, cell))]!.push([at, line.value[i]!]);
  }
  const values = grid.map((at, i) => (cells[i]!.length > 0 ? meanOf(cells[i]!) : between(line, at)));
  for (let i = 0; i + 1 < grid.length; i += 2) {
    const known = [...cells[i]!, ...cells[i + 1]!].filter(([, value]) => Number.isFinite(value));
    if (known.length <= 2) continue;
    const trend = trendOf(known);
    const rest = known.map(([at, value]) => value - trend(at));
    const [low, high] = [rest.indexOf(Math.min(...rest)), rest.indexOf(Math.max(...rest))];
    // At a step the trend is steep: nothing is drawn that no value reached.
    const [least, most] = [Math.min(...known.map(([, value]) => value)), Math.max(...known.map(([, value]) => value))];
    const reached = (value: number) => Math.min(most, Math.max(least, value));
    values[i] = reached(trend(grid[i]!) + rest[Math.min(low, high)]!);
    values[i + 1] = reached(trend(grid[i + 1]!) + rest[Math.max(low, high)]!);
  }
  return values;
}

/** A position with its value. */
type Point = readonly [number, number];

function meanOf(points: readonly Point[]): number {
  const finite = points.map(([, value]) => value).filter(Number.isFinite);
  return finite.reduce((sum, one) => sum + one / finite.length, finite.length > 0 ? 0 : Number.NaN);
}

/** The straight line through points that deviates from them the least. */
function trendOf(points: readonly Point[]): (at: number) => number {
  const n = points.length;
  const [x, y] = [points.reduce((sum, [at]) => sum + at / n, 0), points.reduce((sum, [, value]) => sum + value / n, 0)];
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  const slope = spread > 0 ? points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread : 0;
  return (at) => y + slope * (at - x);
}

/** What a line has at a position between two of its own; NaN beyond its ends and beside a gap. */
function between({ at, value }: Line, position: number): number {
  const i = at.findIndex((one) => one > position);
  if (i <= 0) return Number.NaN;
  const share = (position - at[i - 1]!) / (at[i]! - at[i - 1]!);
  return value[i - 1]! + share * (value[i]! - value[i - 1]!);
}
