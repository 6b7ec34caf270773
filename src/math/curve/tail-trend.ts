import { median } from '../stats/median.js';
import { theilSenInterval } from '../tests/theil-sen-interval.js';
import { secondDifferenceScale } from './second-differences.js';

/** What the end of a cost curve does. `change` and its interval are over the whole stretch, negative where it falls. */
export interface TailTrend {
  readonly verdict: 'improving' | 'plateau' | 'undetermined';
  readonly change: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly noise: number;
}

/** Fewer points say nothing about a trend. */
const MIN_POINTS = 8;

/**
 * Does a stretch of a cost (smaller is better) still improve? Theil–Sen slope with its 95% interval over the stretch:
 * *improving* if the whole interval falls and the fall exceeds max(`minShare` of the level, 2σ); *plateau* if the interval
 * excludes a fall of `minShare`; else *undetermined*. For at most a few hundred points. Undetermined with NaN below 8 points.
 * @example tailTrend([8, 7, 6, 5, 4, 3, 2, 1], 0.01, 0).verdict // 'improving'
 */
export function tailTrend(y: ArrayLike<number>, minShare: number, quantum: number): TailTrend {
  const n = y.length;
  const none = Number.NaN;
  if (n < MIN_POINTS) return { verdict: 'undetermined', change: none, low: none, high: none, level: none, noise: none };
  const { slope, low, high } = theilSenInterval(y);
  const level = Math.abs(median(y));
  const noise = secondDifferenceScale(y, quantum);
  const over = (value: number) => value * (n - 1);
  const improving = high < 0 && -over(slope) > Math.max(minShare * level, 2 * noise);
  const flat = over(low) > -minShare * level;
  return {
    verdict: improving ? 'improving' : flat ? 'plateau' : 'undetermined',
    change: over(slope),
    low: over(low),
    high: over(high),
    level,
    noise,
  };
}
