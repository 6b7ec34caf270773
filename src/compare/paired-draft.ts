import { normalQuantile } from '../math/stats/normal.js';
import type { Comparison } from '../model/comparison.js';
import type { ComparisonNote } from '../model/difference.js';
import type { NoiseSource } from '../model/noise-source.js';
import type { PairedPredictions } from '../model/predictions.js';
import type { ReportSeries } from '../model/report.js';
import { type Draft, toleranceOf } from './draft.js';
import type { ComparedMetric } from './metrics.js';
import { ALPHA, POWER, type TestResult } from './two-samples.js';

/** A difference with its 95% interval and two-sided p, in the metric's unit, larger or smaller as the metric has it. */
interface Tested {
  readonly test: 'mcnemar' | 'paired-t';
  readonly before: number;
  readonly now: number;
  readonly interval: readonly [number, number];
  readonly pValue: number;
}

/** Losses that a cross-entropy may be called. */
const CROSS_ENTROPY = /^(?:loss|nll|nll_loss|log_loss|cross_entropy|ce_loss)$/;
/** Standard deviations of one run that a test must be able to see at least: see `outcomeOf`. */
const SEEN = 4;

/**
 * The same comparison judged by the predictions of the same examples, as the settings ask: McNemar's exact test of right and wrong
 * answers, a paired t test of cross-entropies. Where there are none, "no change" is not believed.
 */
export function pairedDraft(
  draft: Draft,
  { series, rule }: ComparedMetric,
  paired: PairedPredictions | null,
  missing: 'predictions' | 'reports',
): Draft {
  if (draft.result === null) return draft;
  if (paired === null || !paired.comparable) return unpaired(draft, paired === null ? missing : 'few');
  const tested = testedBy(series, paired);
  if (tested === null) return unpaired(draft, 'metric');
  const sign = draft.comparison.goal === 'minimize' ? 1 : -1;
  const result = resultOf(tested, sign);
  const tolerance = toleranceOf(rule, tested.before);
  const { at, baselineAt, examples, unmatched } = paired;
  const comparison: Comparison = {
    ...draft.comparison,
    of: 'last',
    statistic: 'predicted',
    baseline: draft.comparison.baseline && { ...draft.comparison.baseline, mean: tested.before, sd: Number.NaN },
    candidate: draft.comparison.candidate && { ...draft.comparison.candidate, mean: tested.now, sd: Number.NaN },
    difference: tested.now - tested.before,
    interval: tested.interval,
    test: tested.test,
    noise: { id: 'paired', values: { examples } },
    pValue: result.pWorse,
    pTwoSided: tested.pValue,
    tolerance,
    effectSize: Number.NaN,
    probabilityWorse: Number.NaN,
    lostShare: draft.gained > 0 ? result.worse / draft.gained : Number.NaN,
    minimumDetectable: result.minimumDetectable,
    seedsNeeded: Number.NaN,
    notes: [{ id: 'paired-examples', values: { now: at, before: baselineAt, examples, unmatched } }],
  };
  return { ...draft, comparison, result, tolerance, worseAtOwnEnds: Number.NaN, decides: true, doubted: false };
}

/** Two-sided: below it the same examples show a difference. */
const ALPHA_SHOWN = 0.01;
const SEEDS_UNKNOWN: readonly NoiseSource['id'][] = ['none', 'examples', 'experience'];

/**
 * One run against one that is worse on the same examples, where nothing else tells what seeds do: the seed may have done it, and nothing
 * says that it did. "No change" is then not said.
 */
export function doubtedByExamples(draft: Draft, { series }: ComparedMetric, paired: PairedPredictions | null): Draft {
  const tested = paired?.comparable ? testedBy(series, paired) : null;
  const isOpen = SEEDS_UNKNOWN.includes(draft.comparison.noise.id) && Math.max(...(paired?.runs ?? [])) === 1;
  if (draft.result === null || tested === null || paired === null || !isOpen) return draft;
  const { pWorse } = resultOf(tested, draft.comparison.goal === 'minimize' ? 1 : -1);
  if (!(pWorse < ALPHA_SHOWN / 2)) return draft;
  const { lost, won } = paired.accuracy;
  const by = tested.test === 'mcnemar' ? 'answers' : 'loss';
  const values = {
    examples: paired.examples,
    lost,
    won,
    before: tested.before,
    now: tested.now,
    pValue: tested.pValue,
    by,
  } as const;
  const notes = [...draft.comparison.notes, { id: 'worse-on-examples', values } as const];
  return { ...draft, comparison: { ...draft.comparison, notes }, doubted: true };
}

function unpaired(draft: Draft, why: Extract<ComparisonNote, { id: 'not-paired' }>['values']['why']): Draft {
  const notes = [...draft.comparison.notes, { id: 'not-paired', values: { why } } as const];
  return { ...draft, comparison: { ...draft.comparison, notes }, doubted: true };
}

/** Null where predictions, which are of the validation set, do not tell the metric. */
function testedBy({ metric, goal, top, split }: ReportSeries, { accuracy, loss }: PairedPredictions): Tested | null {
  if (split !== 'validation') return null;
  if (metric === 'accuracy' || metric === 'error') {
    const scale = Number.isNaN(top) ? 1 : top;
    const [low, high] = accuracy.interval;
    const isError = goal === 'minimize';
    const inUnit = (share: number) => scale * (isError ? 1 - share : share);
    const interval = isError ? ([-scale * high, -scale * low] as const) : ([scale * low, scale * high] as const);
    return { test: 'mcnemar', before: inUnit(accuracy.before), now: inUnit(accuracy.now), interval, pValue: accuracy.pValue };
  }
  if (loss === null || metric === null || !CROSS_ENTROPY.test(metric)) return null;
  return { test: 'paired-t', before: loss.before, now: loss.now, interval: loss.interval, pValue: loss.pValue };
}

function resultOf({ test, before, now, interval: [low, high], pValue }: Tested, sign: 1 | -1): TestResult {
  const worse = sign * (now - before);
  const error = (high - low) / (2 * normalQuantile(0.975));
  const minimumDetectable = (normalQuantile(1 - ALPHA) + normalQuantile(POWER)) * error;
  return {
    test,
    worse,
    interval: sign === 1 ? [low, high] : [-high, -low],
    pWorse: worse > 0 ? pValue / 2 : 1 - pValue / 2,
    // There is no spread of runs here: what this test can't see is all that counts.
    sd: minimumDetectable / SEEN,
    effectSize: Number.NaN,
    minimumDetectable,
  };
}
