import { argBest } from '../stats/arg-best.js';
import { levelError } from './levels.js';

/**
 * Standard errors of a level within which another one is a rival of the best. Measured on flat, falling and valley-shaped curves of
 * 20 to 1,000 points: the best level is then off by at most 1 standard error on average where a window does not reach over the
 * valley (uncorrected by up to 2.7), and scatters less than the uncorrected one; with 1 it is off by 1.4 on flat curves, with 2 by
 * 1.2 in valleys.
 */
const RIVAL = 1.4;
/**
 * Standard errors of a level that the last one must be better by: then the curve still improves, and the others are no rivals. A
 * smaller lead is luck. Where any lead counted, the best levels of ten repeats scattered up to three times as much (convolutional
 * networks on CIFAR-10 and SVHN that end on a noisy plateau).
 */
const LAST_LEADS = 2;
/** Levels farther away than this many times that have no weight worth counting. */
const FAR = 4;

/** The best level of a curve. */
export interface BestLevel {
  /** Index of the best level; −1 where there is none. */
  readonly at: number;
  /** The level there, less what being chosen among its rivals explains. */
  readonly level: number;
}

/**
 * The best of many noisy levels is better than the curve ever was: it was chosen for its noise, too, by the expected maximum of the
 * noise of its rivals. So the best level is the mean of the levels that noise can't tell from the best one, each weighted by how well
 * it fits, exp(−½·(distance ÷ 1.4 standard errors of a level)²). Where the last level, which nobody chose, is better than that by more
 * than 2 standard errors, it is the last one. One without a rival stays as it is, and so does one of a curve without noise or of fewer
 * than 10 points.
 * @example bestLevel([5, 1, 5], { noise: 0.1, window: 3 }, 'minimize') // { at: 1, level: 1 }
 */
export function bestLevel(
  levels: ArrayLike<number>,
  { noise, window }: { readonly noise: number; readonly window: number },
  goal: 'minimize' | 'maximize',
): BestLevel {
  const at = argBest(levels, goal);
  if (at < 0) return { at, level: Number.NaN };
  const best = levels[at]!;
  const width = RIVAL * levelError(noise, window);
  if (window === 1 || !(width > 0)) return { at, level: best };
  let weights = 0;
  let sum = 0;
  for (let i = 0; i < levels.length; i += 1) {
    const distance = (levels[i]! - best) / width;
    if (!(Math.abs(distance) < FAR)) continue;
    const weight = Math.exp(-0.5 * distance * distance);
    weights += weight;
    sum += weight * (levels[i]! - best);
  }
  const [corrected, last] = [best + sum / weights, levels[levels.length - 1]!];
  const lead = goal === 'minimize' ? corrected - last : last - corrected;
  const isLastBetter = lead > LAST_LEADS * levelError(noise, window);
  return { at, level: isLastBetter ? last : corrected };
}
