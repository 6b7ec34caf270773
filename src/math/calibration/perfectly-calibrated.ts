import { seededRandom } from '../stats/seeded-random.js';
import type { NoisyBin } from './equal-mass-bins.js';

/** The chance that they are asked about is 0.025: they know it to within 0.005. */
const DRAWS = 1000;

/** From this variance of a count on, the normal distribution stands for the binomial one. */
const NORMAL_FROM = 25;

/** Of what is rounded in sums of many confidences. */
const ROUNDING = 1e-12;

/**
 * The chance, 0 to 1, that a perfectly calibrated model of these confidences has gaps between confidence and share of right answers that
 * add up to at least `error` (weighted by the bins' examples). Of 1000 draws from a fixed seed: a sum of a few absolute values, where a bin
 * of saturated confidences expects a fraction of a wrong answer, has no distribution in closed form. NaN for no bins.
 * @example perfectlyCalibrated(bins, 0) // 1
 */
export function perfectlyCalibrated(bins: readonly NoisyBin[], error: number): number {
  if (bins.length === 0) return Number.NaN;
  const random = seededRandom(1);
  let examples = 0;
  for (const bin of bins) examples += bin.examples;
  let asLarge = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    let sum = 0;
    for (const bin of bins) sum += (bin.examples / examples) * Math.abs(gapByChance(bin, random));
    if (sum >= error - ROUNDING) asLarge += 1;
  }
  return asLarge / DRAWS;
}

/** Share of right answers − confidence, drawn for a calibrated bin; with either sign where its size alone counts. */
function gapByChance({ examples, confidence, variance }: NoisyBin, random: () => number): number {
  // Right answers or wrong ones, whichever are the rarer: few are counted fast.
  const chance = Math.max(0, Math.min(confidence, 1 - confidence));
  if (examples * chance * (1 - chance) <= NORMAL_FROM) return binomial(examples, chance, random()) / examples - chance;
  // Box and Muller (1958).
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return normal * Math.sqrt(variance / examples);
}

/** The count of n at which the binomial distribution passes u, for n·chance up to some hundreds. */
function binomial(n: number, chance: number, u: number): number {
  let term = Math.exp(n * Math.log1p(-chance));
  let passed = term;
  let k = 0;
  while (passed < u && k < n && term > 0) {
    term *= ((n - k) * chance) / ((k + 1) * (1 - chance));
    passed += term;
    k += 1;
  }
  return k;
}
