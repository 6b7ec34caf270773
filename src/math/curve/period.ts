import { mean } from '../stats/mean.js';
import { autocorrelation } from './autocorrelation.js';
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

/**
 * The pattern that the last three quarters of a curve repeat: the first peak of the autocorrelation beyond its first dip below 0,
 * of what a rolling median of a quarter of the points leaves over, in at most 200 bins. It counts where it and the one of twice
 * the length exceed `minCorrelation` and half of it. Null without one, or below 40 points.
 * @example periodOf(Float64Array.from({ length: 80 }, (_, i) => i % 8), 0.5)?.points // 8
 */
export function periodOf(values: Float64Array, minCorrelation: number): Period | null {
  const from = Math.floor(values.length / 4);
  const { values: y } = binMedians(values.subarray(from), MAX_BINS);
  const n = y.length;
  if (n < 0.75 * MIN_POINTS) return null;
  const trend = rollingMedian(y, 2 * Math.floor(n / 8) + 1);
  const left = y.map((value, i) => value - trend[i]!);
  const center = mean(Array.from(left));
  const centred = left.map((value) => value - center);
  const most = Math.floor(n / MIN_REPEATS);
  let lag = 1;
  while (lag <= most && autocorrelation(centred, lag) >= 0) lag += 1;
  let best: Period | null = null;
  for (; lag <= most; lag += 1) {
    const correlation = autocorrelation(centred, lag);
    if (lag >= MIN_LAG && correlation > (best?.correlation ?? minCorrelation)) best = { points: lag, correlation };
  }
  if (!best || !(autocorrelation(centred, 2 * best.points) > minCorrelation / 2)) return null;
  return { points: Math.round((best.points * (values.length - from)) / n), correlation: best.correlation };
}
