import { noiseScale } from '../../math/curve/noise.js';
import { rollingMedian, windowWidth } from '../../math/curve/rolling-median.js';
import { argBest } from '../../math/stats/arg-best.js';
import { finiteIndices, pick } from '../../math/stats/finite.js';
import { quantum } from '../../math/stats/quantum.js';
import type { Curve } from '../../model/measured.js';
import type { Series } from '../../model/run.js';

/** The finite points of a series with their level, noise and best point; null where there are none. */
export function curveOf(series: Series): Curve | null {
  const kept = finiteIndices(series.values);
  if (kept.length === 0) return null;
  const isWhole = kept.length === series.values.length;
  const at = isWhole ? series.at : pick(series.at, kept);
  const values = isWhole ? series.values : pick(series.values, kept);
  const window = windowWidth(values.length);
  const smoothed = rollingMedian(values, window);
  const step = quantum(values);
  const best = bestPoint(values, smoothed, window, series.goal ?? 'minimize');
  return { series, at, values, smoothed, window, noise: noiseScale(values, step), quantum: step, best };
}

/** The point to keep: the best logged value inside the window of the best level. */
function bestPoint(values: Float64Array, smoothed: Float64Array, window: number, goal: 'minimize' | 'maximize'): number {
  const level = argBest(smoothed, goal);
  const half = (window - 1) / 2;
  const from = Math.max(0, level - half);
  return from + argBest(values.subarray(from, Math.min(values.length, level + half + 1)), goal);
}
