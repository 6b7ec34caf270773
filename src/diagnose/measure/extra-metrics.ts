import { finite } from '../../math/stats/finite.js';
import { median } from '../../math/stats/median.js';
import type { Series } from '../../model/run.js';
import { percent } from '../../text/numbers.js';
import { indexAt, indexFrom } from './align.js';

/** Points of a level at either end of a window. */
const LEVEL_POINTS = 5;
/** A change below this share says nothing: such metrics are as noisy as the loss. */
const MIN_CHANGE = 0.02;

/** Metric → its key among a finding's numbers, and its name in a sentence. */
const METRICS = [
  ['temperature_scaled_loss', 'lossScaled', 'the loss after temperature scaling'],
  ['loss_of_wrong', 'lossWrong', 'the loss of the wrong answers'],
  ['loss_of_right', 'lossCorrect', 'the loss of the right answers'],
  ['confidence_in_wrong', 'confidenceWrong', 'the confidence in wrong answers'],
  ['calibration_error', 'ece', 'the calibration error'],
  ['brier_score', 'brier', 'the Brier score'],
  ['logit_norm', 'logitNorm', 'the norm of the logits'],
  ['weight_norm', 'weightNorm', 'the weight norm'],
  ['clean_train_loss', 'trainEval', 'the training loss in evaluation mode'],
] as const;

/** Key in a finding's numbers; its value is the change over the finding's window as a share of the level before. */
export type ExtraMetric = (typeof METRICS)[number][1];

/** Changes of the extra metrics that were logged. */
export type ExtraChanges = { readonly [Key in ExtraMetric]?: number };

/** What the extra metrics that a run logged did from one place to another: medians of up to 5 points at either end. */
export function extraChanges(series: readonly Series[], from: number, to: number): ExtraChanges {
  const found: { -readonly [Key in ExtraMetric]?: number } = {};
  for (const one of series) {
    const [, key] = METRICS.find(([metric]) => metric === one.metric) ?? [];
    // A calibration error of the training set explains nothing about validation.
    if (key === undefined || found[key] !== undefined || (one.split === 'train' && key !== 'trainEval')) continue;
    const change = changeOf(one, from, to);
    if (Number.isFinite(change)) found[key] = change;
  }
  return found;
}

function changeOf({ at, values }: Series, from: number, to: number): number {
  const start = indexFrom(at, from);
  const end = indexAt(at, to) + 1;
  // Levels at either end never overlap.
  const points = Math.min(LEVEL_POINTS, Math.floor((end - start) / 2));
  const level = (a: number) => median(finite(values, a, a + points));
  const before = level(start);
  return (level(end - points) - before) / Math.abs(before);
}

/** Which way each metric went, as far as it was logged: the sentences of those that rose (1), fell (−1) or held (0) as asked. */
export function said(measured: ExtraChanges, expected: Partial<Record<ExtraMetric, 1 | 0 | -1>>): readonly string[] {
  return METRICS.flatMap(([, id, words]) => {
    const change = measured[id];
    if (change === undefined || expected[id] === undefined) return [];
    const way = change > MIN_CHANGE ? 1 : change < -MIN_CHANGE ? -1 : 0;
    if (way !== expected[id]) return [];
    return [way === 0 ? `${words} hardly moved` : `${words} ${way > 0 ? 'rose' : 'fell'} ${percent(Math.abs(change))}`];
  });
}
