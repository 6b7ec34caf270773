import { quantum } from '../../math/stats/quantum.js';
import type { Curve } from '../../model/measured.js';

/** Largest validation set that is called small: ±3 points at 90%. */
export const FEW_EXAMPLES = 300;

/** As many values are looked at for their smallest gap, of more every k-th; and as many gaps that are none are less than this. */
const MAX_SORTED = 20_000;
const SURELY_A_GAP = 1e-7;
/** Different values that it takes: two fit many a size by chance. */
const MIN_DISTINCT = 5;
/** Standard normal quantile of a 95% interval. */
const Z = 1.96;

/** How many examples a bounded score is measured on, where its steps give away that they are few (at most `most`); else 0. */
export function examplesOf({ series, values }: Curve, most = FEW_EXAMPLES): number {
  if (Number.isNaN(series.top) || isFine(values, series.top, 0.5 / most)) return 0;
  if (firstDistinct(values, MIN_DISTINCT).length < MIN_DISTINCT) return 0;
  const shares = values.map((value) => value / series.top);
  const step = quantum(shares);
  return step >= 0.5 / most ? fitting(shares, step, most) : 0;
}

/**
 * Do two neighbors differ by less than a step, as shares of the top, and by more than all the gaps between them that count as none? Then
 * the smallest gap is less than the step as well, and need not be looked for. Most curves show it in their first few values.
 */
function isFine(values: Float64Array, top: number, step: number): boolean {
  const stride = Math.max(1, Math.ceil(values.length / MAX_SORTED));
  for (let i = stride; i < values.length; i += stride) {
    const gap = Math.abs(values[i]! / top - values[i - stride]! / top);
    if (gap > SURELY_A_GAP && gap < step) return true;
  }
  return false;
}

/** The first different values, at most so many: a long curve need not be read to its end. */
export function firstDistinct(values: Float64Array, most: number): readonly number[] {
  const found = new Set<number>();
  for (const value of values) {
    found.add(value);
    if (found.size === most) break;
  }
  return [...found];
}

/** Wilson's 95% interval of a score at a value, on N examples, in the unit of the score: it has a width at the top, too. */
export function intervalOf({ series }: Curve, value: number, examples: number): readonly [low: number, high: number] {
  const { top } = series;
  const share = Math.min(1, Math.max(0, value / top));
  const square = (Z * Z) / examples;
  const middle = share + square / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / examples + square / (4 * examples));
  return [(top * Math.max(0, middle - half)) / (1 + square), (top * Math.min(1 + square, middle + half)) / (1 + square)];
}

/** The N ≤ `most` to whose multiples of 1/N the values lie nearest; 0 without one, or where it may as well be decimal rounding. */
function fitting(values: Float64Array, step: number, most: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let examples = Math.max(2, Math.floor(0.9 / step)); examples <= Math.min(most, Math.ceil(1.1 / step)); examples += 1) {
    let fits = 0;
    let off = 0;
    for (const value of values) {
      const distance = Math.abs(value * examples - Math.round(value * examples));
      off += distance;
      if (distance < 0.1) fits += 1;
    }
    if (fits < 0.9 * values.length || off >= least) continue;
    least = off;
    best = examples;
  }
  return isRound(best) ? 0 : best;
}

/** Does 1/N have at most three decimals? Then the steps may be those of the logger. */
function isRound(examples: number): boolean {
  return examples > 0 && Number.isInteger(1000 / examples);
}
