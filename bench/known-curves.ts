import { bestLevel } from '../src/math/curve/best-level.js';
import { levelError, levelsOf, levelWindow } from '../src/math/curve/levels.js';
import { noiseScale } from '../src/math/curve/noise.js';
import { mean } from '../src/math/stats/mean.js';
import { median } from '../src/math/stats/median.js';
import { seededRandom } from '../src/math/stats/seeded-random.js';

/** Curves whose noise and level are known: value at a share of the run, for a run of n points. */
export const SHAPES: Readonly<Record<string, (i: number, n: number) => number>> = {
  flat: () => 1,
  exponential: (i, n) => 0.5 + 2 * Math.exp((-6 * i) / n),
  'steep exponential': (i, n) => 0.5 + 2 * Math.exp((-20 * i) / n),
  'power law': (i, n) => 0.3 + 2 / Math.sqrt(1 + (200 * i) / n),
  'steep power law': (i) => 0.3 + 2.5 / (1 + i),
  steps: (i, n) => (i < 0.3 * n ? 1 + 1.3 * Math.exp((-15 * i) / n) : i < 0.6 * n ? 0.6 : 0.4),
  'one cycle': (i, n) => {
    const share = i / n;
    return 0.3 + 1.5 * Math.exp(-8 * share) + 0.3 * (share < 0.3 ? share / 0.3 : (1 - share) / 0.7);
  },
};
/** Standard deviation of the noise as a share of a range of 2: what these curves fall by. */
export const NOISES = [0.001, 0.01, 0.05] as const;
const RANGE = 2;
/** Widest error that counts as right, and as the right order of magnitude. */
const CLOSE = 0.25;
const ORDER = 10;

/** What estimates of one noise came to. */
export interface NoiseResult {
  /** Shares of the draws: within 25%, within a factor of 10, and without an answer. */
  readonly close: number;
  readonly order: number;
  readonly silent: number;
  /** Median of estimate ÷ truth; NaN where all were silent. */
  readonly ratio: number;
}

/** Estimates the noise of so many draws of a shape. */
export function measureNoise(shape: string, n: number, noise: number, draws: number): NoiseResult {
  const truth = noise * RANGE;
  const ratios = Array.from({ length: draws }, (_, seed) => noiseScale(drawn(shape, n, truth, seed)) / truth);
  const known = ratios.filter(Number.isFinite);
  const share = (holds: (ratio: number) => boolean) => known.filter(holds).length / draws;
  return {
    close: share((ratio) => Math.abs(ratio - 1) <= CLOSE),
    order: share((ratio) => ratio > 1 / ORDER && ratio < ORDER),
    silent: 1 - known.length / draws,
    ratio: median(known),
  };
}

/** How far the level at the end and the best level lie from the truth, in standard errors of a level. */
export interface LevelResult {
  readonly end: number;
  /** Standard deviation of the level at the end, in standard errors of a level inside. */
  readonly scatter: number;
  readonly best: number;
  /** The same without the correction for having been chosen. */
  readonly uncorrected: number;
}

/** Measures levels on so many draws of a shape; NaN below 10 points. */
export function measureLevels(shape: string, n: number, noise: number, draws: number): LevelResult {
  const window = levelWindow(n);
  const error = levelError(noise * RANGE, window);
  const truth = Array.from({ length: n }, (_, i) => SHAPES[shape]!(i, n));
  const lowest = Math.min(...truth);
  const ends: number[] = [];
  const bests: number[] = [];
  const uncorrected: number[] = [];
  for (let seed = 0; seed < draws; seed += 1) {
    const values = drawn(shape, n, noise * RANGE, seed);
    const own = noiseScale(values);
    const levels = levelsOf(values, own);
    ends.push((levels[n - 1]! - truth[n - 1]!) / error);
    bests.push((bestLevel(levels, { noise: own, window }, 'minimize').level - lowest) / error);
    uncorrected.push((levels.reduce((a, b) => Math.min(a, b)) - lowest) / error);
  }
  const center = mean(ends);
  const scatter = Math.sqrt(mean(ends.map((value) => (value - center) ** 2)));
  return { end: center, scatter, best: mean(bests), uncorrected: mean(uncorrected) };
}

/** A shape with normal noise; the same for the same seed. */
function drawn(shape: string, n: number, sd: number, seed: number): Float64Array {
  const uniform = seededRandom(seed * 7919 + n);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return Float64Array.from({ length: n }, (_, i) => SHAPES[shape]!(i, n) + sd * normal());
}
