import { mean } from '../math/stats/mean.js';
import type { Collapse } from '../model/comparison.js';
import type { ReportRun, ReportSeries } from '../model/report.js';
import { comparedTop, sameSeries, type Values } from './values.js';

/**
 * A run that lost more than this share of what training had learned has collapsed. Five times the largest standard deviation over
 * seeds relative to what was learned in 49 groups of four real repeats and more (DeepOBS, and language models of 125 million parameters): 0.097, a
 * variational autoencoder trained by plain gradient descent; all other groups are at 0.011 and below.
 */
const MAX_LOST = 0.5;
/**
 * A fine-tune that learned little may lose all of it to a seed: the loss must also be this share of the baseline's level. It matters
 * where less is learned than a third of what remains, as in language models: about six times the largest standard deviation over seeds
 * relative to the level in 39 groups of them (0.026). Where most of the level is learned, seeds spread wider, up to 0.33 of what is left
 * (the autoencoder), and half of what was learned is more than that.
 */
const MIN_OF_LEVEL = 0.15;
/** Standard errors of both sides, and steps of the logged numbers, that a loss must exceed. */
const MIN_ERRORS = 5;
/**
 * A score that is a share of n examples moves by √(err·(1 − err)/n) between two runs (twice the variance of Jordan 2023, arXiv
 * 2304.01910); validation sets of fewer than 200 examples show it in the steps of their scores.
 */
const FEW_EXAMPLES = 200;
/** Of these standard deviations a loss must exceed so many. */
const MIN_DEVIATIONS = 4;

const CLASSES = /(?:^|[./])(?:num|n|nb)_(?:classes|labels)$/i;

/** What a collapse is looked for in. */
interface Sides {
  readonly series: ReportSeries;
  readonly now: readonly ReportRun[];
  readonly before: readonly ReportRun[];
  readonly values: Values;
}

/**
 * The runs of the candidate that lost more than half of what the baseline had learned: from the baseline's first value (for an accuracy
 * with a known number of classes: from chance) to its compared value. Null where none did, where the loss is inside what noise,
 * rounding or a small validation set can do, where a run of the baseline has collapsed itself, and for games between networks and
 * rewards, whose runs do that.
 */
export function collapseOf({ series, now, before, values }: Sides): Collapse | null {
  const { candidate, baseline } = values;
  if (candidate.length === 0 || baseline.length === 0 || now.some(({ profile }) => profile === 'gan-rl')) return null;
  const sign = series.goal === 'maximize' ? -1 : 1;
  const level = mean(baseline);
  const start = startOf(series, before, values);
  const learned = sign * (start - level);
  if (!(learned > 0)) return null;
  const least = Math.max(MAX_LOST * learned, noiseOf(series, before, values));
  const lost = (value: number) => sign * (value - level);
  const kept = Math.max(...baseline.map(lost));
  const fallen = candidate.map(lost).filter((worse) => worse > least && worse - kept > least / 2);
  if (fallen.length === 0 || kept > least / 2) return null;
  return { runs: fallen.length, of: candidate.length, lost: Math.max(...fallen) / learned };
}

/** Where learning began: the mean first value of the baseline's runs, or chance. */
function startOf(series: ReportSeries, before: readonly ReportRun[], { scale }: Values): number {
  const [classes] = before.map(classesOf).filter(Number.isFinite);
  const top = comparedTop(series, scale);
  if (series.metric === 'accuracy' && classes !== undefined && Number.isFinite(top)) return top / classes;
  const first = before.map((run) => sameSeries(run, series)?.first ?? Number.NaN).filter(Number.isFinite);
  return scale.baseline * mean(first);
}

/** Number of classes that a run's settings name (`model.num_classes`); NaN where they name none. */
function classesOf({ hyperparameters }: ReportRun): number {
  const [found] = Object.entries(hyperparameters).filter(([key]) => CLASSES.test(key));
  const classes = Number(found?.[1] ?? Number.NaN);
  return classes >= 2 ? classes : Number.NaN;
}

/** What evaluations, rounding, the size of the validation set and the level allow at most, in the metric's unit. */
function noiseOf(series: ReportSeries, before: readonly ReportRun[], { baseline, error, scale }: Values): number {
  const level = mean(baseline);
  const steps = before.map((run) => scale.baseline * (sameSeries(run, series)?.quantum ?? 0)).filter(Number.isFinite);
  const step = Math.max(0, ...steps);
  const evaluations = Number.isFinite(error) ? MIN_ERRORS * Math.SQRT2 * error : 0;
  return Math.max(evaluations, MIN_ERRORS * step, sizeOf(series, level, comparedTop(series, scale), step));
}

/** For a share of examples what their number allows, else a share of the level. */
function sizeOf({ goal, metric }: ReportSeries, level: number, top: number, step: number): number {
  const isShare = (goal === 'maximize' || metric === 'error') && Number.isFinite(top);
  if (!isShare) return MIN_OF_LEVEL * Math.abs(level);
  const share = Math.min(1, level / top);
  const examples = step > 0 ? Math.min(FEW_EXAMPLES, Math.max(1, top / step)) : FEW_EXAMPLES;
  return MIN_DEVIATIONS * top * Math.sqrt((share * (1 - share)) / examples);
}
