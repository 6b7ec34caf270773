import { autocorrelation, sumOfSquares } from './autocorrelation.js';
import { binMedians } from './bin-medians.js';
import { rollingMedian } from './rolling-median.js';

/** A repeating pattern: its length in points, and how well the curve agrees with itself that much later. */
export interface Period {
  readonly points: number;
  readonly correlation: number;
}

/** Fewer points hold no pattern that could be told from chance. */
const MIN_POINTS = 40;
const MAX_BINS = 200;
/** Shorter patterns are the alternation of noise. */
const MIN_LAG = 3;
/** Minimum number of repetitions of the pattern. */
const MIN_REPEATS = 3;
/** A length that is expected (that of an epoch) may be off by this share, as bins are whole. */
const TOLERANCE = 0.06;
/** A multiple of a length is as good as the length itself where it agrees this much better, as a ratio. */
const MULTIPLE = 0.7;

/**
 * The pattern that the last three quarters of a curve repeat: the first peak of the autocorrelation beyond its first dip below 0,
 * of what a rolling median of a quarter of the points leaves over, in at most 200 bins. It counts where it exceeds `minCorrelation`
 * and `minZ` standard errors, and the one of twice the length half of both. The error is Bartlett's, √((1 + 2Σρ²)/n) over the lags
 * before the dip: neighbors that resemble each other make patterns by chance. `expected`: a length in points at which alone is looked.
 * Null without one, or below 40 points.
 * @example periodOf(Float64Array.from({ length: 80 }, (_, i) => i % 8), { minCorrelation: 0.3, minZ: 4 })?.points // 8
 */
export function periodOf(
  values: Float64Array,
  { minCorrelation, minZ, expected = Number.NaN }: { minCorrelation: number; minZ: number; expected?: number },
): Period | null {
  const from = Math.floor(values.length / 4);
  const { values: y } = binMedians(values.subarray(from), MAX_BINS);
  const n = y.length;
  if (n < 0.75 * MIN_POINTS) return null;
  const perBin = (values.length - from) / n;
  const trend = trendOf(y);
  const centered = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    centered[i] = y[i]! - trend[i]!;
    sum += centered[i]!;
  }
  for (let i = 0; i < n; i += 1) centered[i]! -= sum / n;
  const squares = sumOfSquares(centered);
  // Σ r_i·r_{i+lag} has fewer terms the longer the lag: without this, a perfect pattern would agree with itself ever less.
  const correlationAt = (lag: number) => (autocorrelation(centered, lag, squares) * n) / (n - lag);
  const most = Math.floor(n / MIN_REPEATS);
  let lag = 1;
  let alike = 0;
  for (; lag <= most; lag += 1) {
    const correlation = correlationAt(lag);
    if (!(correlation >= 0)) break;
    alike += correlation * correlation;
  }
  const least = Math.max(minCorrelation, minZ * Math.sqrt((1 + 2 * alike) / n));
  let best: Period | null = null;
  for (; lag <= most; lag += 1) {
    if (Math.abs((lag * perBin) / expected - 1) > TOLERANCE + 1 / lag) continue;
    const correlation = correlationAt(lag);
    // A pattern returns at every multiple of its length as well: the first one is it.
    const isMultiple = best !== null && lag > 1.5 * best.points;
    if (lag >= MIN_LAG && correlation > (best ? best.correlation / (isMultiple ? MULTIPLE : 1) : least))
      best = { points: lag, correlation };
  }
  if (!best || !(correlationAt(2 * best.points) > least / 2)) return null;
  return { points: Math.round(best.points * perBin), correlation: Math.min(1, best.correlation) };
}

/** A rolling median of a quarter of the points, which goes on at both ends as it goes half a window before. */
function trendOf(y: Float64Array): Float64Array {
  const half = Math.floor(y.length / 8);
  const trend = rollingMedian(y, 2 * half + 1);
  const last = y.length - 1;
  const first = (trend[2 * half]! - trend[half]!) / half;
  const end = (trend[last - half]! - trend[last - 2 * half]!) / half;
  for (let i = 0; i < half; i += 1) {
    trend[i]! -= first * (half - i);
    trend[last - i]! += end * (half - i);
  }
  return trend;
}
