import { bestLevel } from '../../math/curve/best-level.js';
import { levelsOf, levelWindow } from '../../math/curve/levels.js';
import { noiseScale } from '../../math/curve/noise.js';
import { argBest } from '../../math/stats/arg-best.js';
import { finiteIndices, pick } from '../../math/stats/finite.js';
import { quantum } from '../../math/stats/quantum.js';
import type { Curve } from '../../model/measured.js';
import type { Series } from '../../model/run.js';

/** The finite points of a series with their levels, noise and best point; null where there are none. */
export function curveOf(series: Series): Curve | null {
  const kept = finiteIndices(series.values);
  if (kept.length === 0) return null;
  const isWhole = kept.length === series.values.length;
  const at = isWhole ? series.at : pick(series.at, kept);
  const values = isWhole ? series.values : pick(series.values, kept);
  const goal = series.goal ?? 'minimize';
  const step = quantum(values);
  // A learning rate is set, not measured: it has no noise.
  const isSet = series.kind === 'learning-rate';
  const window = isSet ? 1 : levelWindow(values.length);
  const noise = isSet ? Number.NaN : noiseScale(values, step);
  const levels = isSet ? values : levelsOf(values, Number.isNaN(noise) ? 0 : noise, series.top);
  const top = bestLevel(levels, { noise, window }, goal);
  const best = bestPoint(values, top.at, window, goal);
  return { series, at, values, levels, window, noise, quantum: step, best, bestLevel: top.level, ofScore: false };
}

/** The point to keep: the best logged value inside the window of the best level. */
function bestPoint(values: Float64Array, level: number, window: number, goal: 'minimize' | 'maximize'): number {
  const half = (window - 1) / 2;
  const from = Math.max(0, level - half);
  return from + argBest(values.subarray(from, Math.min(values.length, level + half + 1)), goal);
}
