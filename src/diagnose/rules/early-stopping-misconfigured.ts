import { argBest } from '../../math/stats/arg-best.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { short } from '../../text/numbers.js';
import { say, values } from '../../text/sentence.js';
import { numberOf } from '../../text/settings.js';
import { indexFrom } from '../measure/align.js';
import { costWords } from '../measure/cost-words.js';
import { type Way, wayOf } from '../measure/readings.js';
import { shareWords } from '../measure/rise-evidence.js';
import { defineRule } from '../rule.js';

const PATIENCE = ['early_stopping_patience', 'early_stop_patience', 'es_patience', 'patience'];
const MIN_DELTA = ['early_stopping_threshold', 'early_stopping_min_delta', 'min_delta'];

export const earlyStoppingMisconfigured = defineRule({
  id: 'early-stopping-misconfigured',
  order: 320,
  title: 'Early stopping does not fit this curve',
  severity: 'notice',
  about: 'run',
  needs: 'the patience of early stopping in the hyper-parameters, and a validation loss or score with at least 10 evaluations',
  asks: ['validation-loss', 'hyperparameters'],
  why: 'A patience shorter than the wait for the next learning-rate drop stops just before the gain; a threshold above the usual gain stops while the model still improves.',
  formula:
    'Patience 0; or a best level followed by more evaluations than the patience before a learning-rate drop after which the run beat it by more than 1%; or a threshold (min_delta) larger than half of the gains by which new bests were made.',
  advice: [
    'Set the patience longer than the longest phase of the schedule.',
    'Set the threshold to about the noise of one evaluation, or to 0.',
    'Restore the best weights.',
  ],
  falseAlarmIf: [
    'the patience counts something else than evaluations (batches, epochs with several evaluations)',
    'it belongs to the learning-rate schedule, not to early stopping',
  ],
  references: ['https://keras.io/api/callbacks/early_stopping/'],
  example: {
    'hp/early_stopping_patience': [10],
    lr: Array.from({ length: 90 }, (_, i) => (i < 60 ? 0.1 : 0.01)),
    train_loss: Array.from({ length: 90 }, (_, i) => (i < 60 ? 0.5 + Math.exp(-i / 6) : 0.25)),
    val_loss: Array.from({ length: 90 }, (_, i) => (i < 60 ? 0.8 + Math.exp(-i / 6) + 0.004 * Math.sin(5 * i) : 0.6)),
  },
  options: {
    /** Gain after a drop that would have been missed, as a share of the level. */
    minMissed: 0.01,
  },
  select: (run): readonly { run: MeasuredRun; cost: Curve; patience: number }[] => {
    const patience = numberOf(run.run.hyperparameters, PATIENCE);
    return run.cost && run.notEnough === null && patience >= 0 ? [{ run, cost: run.cost, patience }] : [];
  },
  check: ({ run, cost, patience }, { minMissed }) => {
    const minDelta = numberOf(run.run.hyperparameters, MIN_DELTA);
    const missed = patience > 0 ? missedBy(run, cost, patience, minMissed) : null;
    const gains = newBests(cost.values);
    const kind = patience === 0 ? 'zero' : missed ? 'short' : isAbove(minDelta, gains) ? 'threshold' : '';
    if (kind === '') return null;
    return {
      series: [cost.series.name],
      from: cost.at[0]!,
      to: cost.at[cost.at.length - 1]!,
      confidence: kind === 'short' ? 'high' : 'medium',
      measured: {
        metric: cost.series.name,
        fromScore: cost.ofScore,
        kind,
        patience,
        minDelta,
        waited: missed?.waited ?? 0,
        drop: missed?.drop ?? Number.NaN,
        levelGain: missed?.gain ?? Number.NaN,
        axis: run.run.axis,
        ...(missed ? { best: missed.way[0], later: missed.way[1] } : {}),
      },
    };
  },
  message: ({ measured }) => {
    const { kind, patience, minDelta, waited, drop, axis, ...missed } = measured;
    const what = costWords(measured);
    if (kind === 'zero')
      return say`A patience of 0 stops at the first evaluation that is not better than the best: on ${what} that is noise.`;
    if (kind === 'threshold')
      return say`A threshold of ${short(minDelta)} is larger than most gains of ${what}: early stopping takes improvement for standstill.`;
    const better =
      missed.best && missed.later
        ? say`${`${shareWords([missed.best, missed.later])} better`.trim()} (${values(missed.best, missed.later)})`
        : 'better';
    return say`A patience of ${patience} evaluations stops before the learning-rate drop at ${axis} ${drop}, ${waited} evaluations after the best until then, which made ${what} ${better}.`;
  },
  causes: [
    {
      cause: 'The patience is shorter than a phase of the learning rate.',
      weigh: ({ kind, waited }) => ({
        for: kind === 'short' ? [`${waited} evaluations passed before the drop that helped`] : [],
        against: [],
      }),
    },
    {
      cause: 'The threshold is above the usual gain.',
      weigh: ({ kind }) => ({ for: kind === 'threshold' ? ['most new bests were smaller'] : [], against: [] }),
    },
  ],
});

/** The first drop that early stopping would not have lived to see although the run was better after it. */
function missedBy(
  run: MeasuredRun,
  cost: Curve,
  patience: number,
  minMissed: number,
): { waited: number; drop: number; gain: number; way: Way } | null {
  const { at, levels } = cost;
  for (const { drop } of run.drops) {
    const point = indexFrom(at, drop.at);
    const best = Math.max(0, argBest(levels.subarray(0, point), 'minimize'));
    const later = point + argBest(levels.subarray(point), 'minimize');
    const gain = (levels[best]! - levels[later]!) / Math.abs(levels[best]!);
    if (point - best > patience && gain > minMissed)
      return { waited: point - best, drop: drop.at, gain, way: wayOf(cost, best, later) };
  }
  return null;
}

/** By how much each new best was better than the one before. */
function newBests(values: Float64Array): readonly number[] {
  const gains: number[] = [];
  let best = values[0]!;
  for (const value of values) {
    if (value < best) {
      gains.push(best - value);
      best = value;
    }
  }
  return gains;
}

function isAbove(minDelta: number, gains: readonly number[]): boolean {
  return gains.length >= 10 && gains.filter((gain) => gain < minDelta).length > 0.5 * gains.length;
}
