import { levelError } from '../../math/curve/levels.js';
import { mean } from '../../math/stats/mean.js';
import type { VariancePrior } from '../../math/tests/squeeze-variance.js';
import type { Selection } from '../../model/comparison.js';
import type { NoiseSource } from '../../model/noise-source.js';
import type { ReportRun, ReportSeries } from '../../model/report.js';
import { findSeries } from '../compared-value.js';
import { comparedTop, sameSeries, type Values } from '../values.js';
import { examplesOf } from './examples.js';

/** What is known of the variance between repeats without having repeats. */
export interface NoisePrior extends VariancePrior {
  /** Is it known well enough to fail a build, or only to warn? */
  readonly decides: boolean;
  readonly source: NoiseSource;
}

/**
 * Degrees of freedom that err/(2n) is worth: `fitFDist` of limma gives 7.1 on the spread of 12 groups of ten repeats around it (DeepOBS:
 * observed ÷ expected standard deviation 0.65 to 2.23).
 */
const DF_OF_EXAMPLES = 7;
/** The spread of a loss around that of the score beside it: 7 groups of ten repeats, 0.5 to 2.3 times. */
const DF_OF_LOSS = 2;
/** A score of unknown size is held for one of so few examples, and only warns. */
const ASSUMED_EXAMPLES = 200;
/** Errors that are assumed at least: where none was seen, up to three may be expected (the rule of three). */
const LEAST_ERRORS = 3;
/** A best level rests on about a fifth of the evaluations, each as noisy as one; but on one level at least. */
const SHARE_OF_BEST = 5;
/** Squared error of a median of k values ÷ σ²/k. */
const MEDIAN = 1.57;
const TAIL = 0.1;

interface Sides {
  readonly series: ReportSeries;
  readonly of: Selection;
  readonly now: readonly ReportRun[];
  readonly before: readonly ReportRun[];
  readonly values: Values;
  /** Number of validation examples as the settings give it; null where they don't. */
  readonly examples: number | null;
}

/**
 * Variance between repeats of a compared value, before repeats are seen.
 * A score that is a share of n examples: err/(2n), what a calibrated classifier's runs scatter by (Jordan 2023, arXiv 2304.01910), plus the
 * noise between evaluations that is left in the value: optimizers whose curves jump end apart. A loss beside such a score: the same
 * relative to its level, (loss/err)²·err/(2n). A score without n: as if of 200 examples; it only warns, and so does a loss. Null
 * for what nothing is known of: games between networks, losses alone, scores without a top.
 */
export function noisePrior(sides: Sides): NoisePrior | null {
  const { series, now, before, values } = sides;
  if ([...now, ...before].some(({ profile }) => profile === 'gan-rl')) return null;
  return series.goal === 'minimize' && series.metric !== 'error' ? lossPrior(sides) : scorePrior(sides, mean(all(values)));
}

function all({ candidate, baseline }: Values): readonly number[] {
  return [...candidate, ...baseline];
}

function scorePrior(sides: Sides, level: number): NoisePrior | null {
  const { series, now, before, values, examples: set } = sides;
  const top = comparedTop(series, values.scale);
  if (Number.isNaN(top)) return null;
  const runs = [...now, ...before];
  const isShare = /(?:^|_)(?:accuracy|error)$/.test(series.metric ?? '') && series.metric !== 'balanced_accuracy';
  const examples = isShare ? examplesOf(series, runs, set, top / values.scale.candidate) : null;
  const count = examples?.count ?? ASSUMED_EXAMPLES;
  const share = Math.min(1, Math.max(series.goal === 'maximize' ? 1 - level / top : level / top, LEAST_ERRORS / count));
  const variance = (top * top * share) / (2 * count) + withinRuns(sides);
  const source: NoiseSource = examples
    ? { id: 'examples', values: { examples: count, from: examples.from } }
    : { id: 'experience', values: {} };
  return { variance, df: DF_OF_EXAMPLES, decides: examples !== null, source };
}

/** What is left of the noise between evaluations: mean square over the runs. */
function withinRuns({ series, of, now, before, values: { scale } }: Sides): number {
  const squares = [...now, ...before].flatMap((run) => {
    const own = sameSeries(run, series);
    const factor = now.includes(run) ? scale.candidate : scale.baseline;
    return own && own.noise > 0 ? [factor ** 2 * leftOf(own, of)] : [];
  });
  return squares.length === 0 ? 0 : mean(squares);
}

function leftOf({ noise, window, points }: ReportSeries, of: Selection): number {
  const one = levelError(noise, window) ** 2;
  if (of === 'last') return one;
  return Math.min(one, of === 'best' ? (SHARE_OF_BEST * noise ** 2) / points : (MEDIAN * noise ** 2) / (TAIL * points));
}

/** By the score of the same split beside it, where the number of its examples is known. */
function lossPrior(sides: Sides): NoisePrior | null {
  const { series, now, before, values, examples } = sides;
  if (series.metric !== 'loss' || series.split === 'train') return null;
  const [run] = now;
  const score = run && findSeries(run, run.primary.validationScore ?? '');
  if (!score || score.split !== series.split || score.metric !== 'accuracy') return null;
  const levels = [...now, ...before].map((one) => sameSeries(one, score)?.best?.smoothed ?? Number.NaN);
  const { top } = score;
  const found = Number.isNaN(top) ? null : examplesOf(score, [...now, ...before], examples, top);
  if (found === null) return null;
  const share = Math.max(1 - mean(levels) / top, LEAST_ERRORS / found.count);
  const variance = mean(all(values)) ** 2 / (2 * found.count * share) + withinRuns(sides);
  return {
    variance,
    df: DF_OF_LOSS,
    decides: false,
    source: { id: 'examples', values: { examples: found.count, from: found.from } },
  };
}

/** Fewest independent runs of a side whose own spread is better known than what a prior that only warns could say. */
const ENOUGH_RUNS = 3;

/**
 * A prior that does not decide only stands in where neither side has enough runs, and the user tolerates nothing: who sets a tolerance for
 * single runs has said what matters, and it holds beyond the noise inside the runs.
 */
export function usablePrior(prior: NoisePrior | null, runs: Values['independent'], tolerates: boolean): NoisePrior | null {
  if (prior === null || prior.decides) return prior;
  return tolerates || Math.max(runs.candidate.length, runs.baseline.length) >= ENOUGH_RUNS ? null : prior;
}
