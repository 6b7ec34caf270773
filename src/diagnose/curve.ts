import { argBest } from '../math/arg-best.js';
import { noiseScale } from '../math/noise.js';
import { quantum } from '../math/quantum.js';
import { rollingMedian, windowWidth } from '../math/rolling-median.js';
import type { Curve } from '../model/measured.js';
import type { Series } from '../model/run.js';

/** The finite points of a series with their level, noise and best point; null where no value is finite. */
export function curveOf(series: Series | null): Curve | null {
  if (!series) return null;
  const kept: number[] = [];
  for (let i = 0; i < series.values.length; i += 1) if (Number.isFinite(series.values[i]!)) kept.push(i);
  if (kept.length === 0) return null;
  const at = Float64Array.from(kept, (i) => series.at[i]!);
  const values = Float64Array.from(kept, (i) => series.values[i]!);
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
