/** A place and the value of a function there. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/** Share of an interval that a golden section goes. */
const GOLDEN = (3 - Math.sqrt(5)) / 2;
/** Calls of the function at most: it takes about ten where the function is smooth. */
const MAX_CALLS = 60;

/**
 * The smallest value of a function between two places, by parabolas and, where those lead astray, golden sections (Brent 1973, chapter
 * 5). `known`: the smallest of three values that are known already, then the two beside it, which are the ends.
 * `tolerance`: how far the place may be off; below the square root of the machine's precision no function tells places apart.
 */
export function brentMinimum(
  of: (at: number) => number,
  [best, left, right]: readonly [Point, Point, Point],
  tolerance: number,
): Point {
  let [a, b] = [left.at, right.at];
  let x = best;
  // The smallest but one, and what it was before.
  let [w, v] = left.value < right.value ? [left, right] : [right, left];
  let step = b - a;
  let before = step;
  for (let i = 0; i < MAX_CALLS; i += 1) {
    const middle = (a + b) / 2;
    if (Math.abs(x.at - middle) <= 2 * tolerance - (b - a) / 2) break;
    const bottom = bottomOf(x, w, v);
    const isInside = bottom > a && bottom < b;
    // Steps that do not get smaller by half lead nowhere.
    if (isInside && Math.abs(bottom - x.at) < Math.abs(before) / 2) {
      before = step;
      step = bottom - x.at;
      if (bottom - a < 2 * tolerance || b - bottom < 2 * tolerance) step = x.at < middle ? tolerance : -tolerance;
    } else {
      before = x.at < middle ? b - x.at : a - x.at;
      step = GOLDEN * before;
    }
    const at = x.at + (Math.abs(step) >= tolerance ? step : step > 0 ? tolerance : -tolerance);
    const next: Point = { at, value: of(at) };
    if (next.value <= x.value) {
      if (at >= x.at) a = x.at;
      else b = x.at;
      [v, w, x] = [w, x, next];
      continue;
    }
    if (at < x.at) a = at;
    else b = at;
    if (next.value <= w.value || w === x) [v, w] = [w, next];
    else if (next.value <= v.value || v === x || v === w) v = next;
  }
  return x;
}

/** Where the parabola through three points is lowest; NaN where there is none. */
function bottomOf(x: Point, w: Point, v: Point): number {
  const r = (x.at - w.at) * (x.value - v.value);
  const q = (x.at - v.at) * (x.value - w.value);
  const p = (x.at - v.at) * q - (x.at - w.at) * r;
  return x.at - p / (2 * (q - r));
}
