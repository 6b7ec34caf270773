import { mad, medianInPlace } from '../stats/median.js';
import { scratch } from '../stats/scratch.js';
import { rollingMedian } from './rolling-median.js';

/** Half of the window: 1% of the points, at least 5; at most 50, so that a million points stay cheap. */
const LEAST_HALF = 5;
const MOST_HALF = 50;
/** Outliers at most this many points apart are one spike: two points between them that are back at the level part them. */
const MERGE = 2;

/** Points that stand out from their neighbors. */
export interface Spike {
  /** First, largest and last point. */
  readonly from: number;
  readonly peak: number;
  readonly to: number;
  /** Outlying points in it. */
  readonly count: number;
  /** Distance of the peak from the level around it, in local standard deviations. */
  readonly z: number;
  /** Level around the peak. */
  readonly level: number;
}

/**
 * Upward spikes by Hampel's rule (Hampel 1974; Davies & Gather 1993): points more than `minZ` robust standard deviations
 * above the rolling median of 2h + 1 points, h = 1% of n, 5 to 50. The deviation is 1.4826·MAD of the residuals of the block
 * of 8h points around (or that of second differences), the larger of it and its neighbors, and never below `floor`. Outliers
 * at most 2 points apart are one spike; the first h points, which have no full window, hold none. O(n). [] below 2h + 1 points.
 * @example hampelSpikes([1, 1.1, 1, 0.9, 1, 9, 1, 1.1, 0.9, 1, 1.1, 1], 6).length // 1
 */
export function hampelSpikes(y: ArrayLike<number>, minZ: number, floor = 0): readonly Spike[] {
  const n = y.length;
  const half = halfWindow(n);
  if (n < 2 * half + 1) return [];
  const levels = rollingMedian(y, 2 * half + 1);
  const residuals = new Float64Array(n);
  for (let i = 0; i < n; i += 1) residuals[i] = y[i]! - levels[i]!;
  const block = 8 * half;
  const blocks = Math.max(1, Math.floor(n / block));
  const scales = Array.from({ length: blocks }, (_, b) => {
    const end = b + 1 < blocks ? (b + 1) * block : n;
    // On a smooth slope most residuals are 0; second differences still know the noise.
    return Math.max(1.4826 * mad(residuals.subarray(b * block, end)), secondDifferences(y, b * block, end));
  });
  const scaleAt = (i: number) => {
    const b = Math.min(blocks - 1, Math.floor(i / block));
    return Math.max(scales[b]!, scales[b - 1] ?? 0, scales[b + 1] ?? 0, floor);
  };
  const spikes: Spike[] = [];
  for (let i = half; i < n; i += 1) {
    const z = residuals[i]! / scaleAt(i);
    if (!(z > minZ)) continue;
    const last = spikes[spikes.length - 1];
    if (last && i - last.to <= MERGE) {
      const higher = z > last.z;
      spikes[spikes.length - 1] = higher
        ? { from: last.from, peak: i, to: i, count: last.count + 1, z, level: levels[i]! }
        : { ...last, to: i, count: last.count + 1 };
    } else spikes.push({ from: i, peak: i, to: i, count: 1, z, level: levels[i]! });
  }
  return spikes;
}

function halfWindow(n: number): number {
  return Math.min(MOST_HALF, Math.max(LEAST_HALF, Math.round(0.01 * n)));
}

/**
 * Is any point more than `factor` times the level that `hampelSpikes` holds it against? Counts values instead of sorting them: the
 * middle one is that far below where more than half of its window are. O(n), and nearly every window is done after a few values.
 * @example standsOut([1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 1], 1.2) // true
 */
export function standsOut(y: ArrayLike<number>, factor: number): boolean {
  const n = y.length;
  const half = halfWindow(n);
  for (let i = half; i < n; i += 1) {
    const start = Math.min(i - half, n - 1 - 2 * half);
    const value = y[i]!;
    let above = 0;
    for (let j = start; j <= start + 2 * half; j += 1) {
      if (!(value > factor * y[j]!)) above += 1;
      if (above > half) break;
    }
    if (above <= half) return true;
  }
  return false;
}

/** 1.4826·median|Δ²y|/√6 over a stretch: the noise of one point on a local line. */
function secondDifferences(y: ArrayLike<number>, start: number, end: number): number {
  if (end - start < 3) return 0;
  const count = end - start - 2;
  const second = scratch(count);
  for (let i = 0; i < count; i += 1) second[i] = Math.abs(y[start + i]! - 2 * y[start + i + 1]! + y[start + i + 2]!);
  return (1.4826 * medianInPlace(second, count)) / Math.sqrt(6);
}
