import type { Curve } from '../../model/measured.js';

/**
 * How far a curve swung back on its way between two points, in its own unit: the largest rise of the levels on a way down, the largest
 * fall on a way up. Slow swings that come and go make it as large as the way itself; a change that lasts leaves hardly more than noise.
 * Never below the step of rounded values, which hides what is smaller.
 * @example largestReturn with levels 1, 3, 2, 6 from 0 to 3 // 1
 */
export function largestReturn({ levels, quantum }: Curve, from: number, to: number): number {
  const way = Math.sign(levels[to]! - levels[from]!);
  let farthest = Number.NEGATIVE_INFINITY;
  let most = quantum;
  for (let i = from; i <= to; i += 1) {
    const height = way * levels[i]!;
    if (height > farthest) farthest = height;
    else if (farthest - height > most) most = farthest - height;
  }
  return most;
}

/** First point that is at least as good as the level at another one. */
export function firstAsGood({ levels, series }: Curve, point: number): number {
  const sign = series.goal === 'maximize' ? -1 : 1;
  const limit = sign * levels[point]!;
  return levels.findIndex((level) => sign * level <= limit);
}
