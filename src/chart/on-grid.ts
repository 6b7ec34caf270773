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
  const isFew = longest.length < 2 || (isEven && spansAll && longest.length <= most);
  const count = Math.max(2, isFew ? longest.length : most);
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? to : from + ((to - from) * i) / (count - 1)));
}

/**
 * The values of a line at equally spaced positions: what is drawn there between two values, on a logarithmic axis between their
 * logarithms. Where the line turns between two positions, they keep the smallest and the largest value near them, in the order in
 * which these came, so that no spike is lost.
 */
export function onGrid({ at, value }: Line, grid: readonly number[], logarithmic: boolean): readonly number[] {
  if (!logarithmic) return sampled({ at, value }, grid);
  const logarithms = value.map((one) => (one > 0 ? Math.log(one) : Number.NaN));
  return sampled({ at, value: logarithms }, grid).map(Math.exp);
}

function sampled({ at, value }: Line, grid: readonly number[]): readonly number[] {
  const [from, to] = [grid[0]!, grid[grid.length - 1]!];
  const cells: number[][] = grid.map(() => []);
  const turning = new Set<number>();
  for (const [i, position] of at.entries()) {
    const place = Math.round(((position - from) / (to - from || 1)) * (grid.length - 1));
    const cell = Math.max(0, Math.min(grid.length - 1, place));
    cells[cell]!.push(value[i]!);
    if ((value[i]! - value[i - 1]!) * (value[i + 1]! - value[i]!) < 0) turning.add(cell);
  }
  let next = 0;
  const values = grid.map((position, i) => {
    while (next < at.length && !(at[next]! >= position)) next += 1;
    return valueAt({ at, value }, next, position, cells[i]!);
  });
  for (let i = 0; i + 1 < grid.length; i += 2) {
    if (!turning.has(i) && !turning.has(i + 1)) continue;
    const known = [...cells[i]!, ...cells[i + 1]!].filter(Number.isFinite);
    const [low, high] = [known.indexOf(Math.min(...known)), known.indexOf(Math.max(...known))];
    if (known.length > 1) [values[i], values[i + 1]] = [known[Math.min(low, high)]!, known[Math.max(low, high)]!];
    else values[turning.has(i) ? i : i + 1] = known[0]!;
  }
  return values;
}

/** What is drawn at a position, of which `next` is the first place at or behind; where that is a gap, what `near` it is known. NaN beyond the line's ends, and within a gap. */
function valueAt(line: Line, next: number, position: number, near: readonly number[]): number {
  const drawn = between(line, next, position);
  if (Number.isFinite(drawn)) return drawn;
  const known = near.filter(Number.isFinite);
  return known.length === 0 ? Number.NaN : known.reduce((sum, one) => sum + one / known.length, 0);
}

function between({ at, value }: Line, i: number, position: number): number {
  if (at[i] === position) return value[i]!;
  if (i === 0 || i === at.length) return Number.NaN;
  const share = (position - at[i - 1]!) / (at[i]! - at[i - 1]!);
  return value[i - 1]! + share * (value[i]! - value[i - 1]!);
}
