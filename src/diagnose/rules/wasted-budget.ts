import { argBest } from '../../math/stats/arg-best.js';
import { percent } from '../../text/numbers.js';
import { say } from '../../text/sentence.js';
import { capitalCost } from '../measure/cost-words.js';
import { levelAt } from '../measure/readings.js';
import { costOf, trendOf } from '../measure/tail.js';
import { defineRule } from '../rule.js';
import { judgedCost, place } from '../targets.js';

export const wastedBudget = defineRule({
  id: 'wasted-budget',
  order: 190,
  title: 'Nothing improved in the later part of the run',
  severity: 'notice',
  about: 'run',
  yieldsTo: [
    'rate-exhausted',
    'overfitting',
    'memorization',
    'post-drop-drift',
    'loss-accuracy-divergence',
    'last-is-not-best',
    'not-learning',
    'diverged-loss',
    'frozen-metric',
    'underfitting',
  ],
  needs: 'a validation loss or score with at least 40 evaluations',
  asks: ['validation-loss'],
  why: 'The level of the end was reached long before it: a shorter run would have given the same model.',
  formula:
    'The smoothed validation loss comes within 0.5% of its best before 40% of the run, its Theil–Sen slope over the rest excludes a gain of 1%, and so does that of the training loss.',
  advice: [
    'Train shorter, or spend the epochs on a smaller learning rate or a larger model.',
    'Stop early, with a patience longer than the gap to the next learning-rate drop.',
  ],
  falseAlarmIf: [
    'another metric than the logged ones still improved',
    'a late learning-rate drop was planned and the run was cut before it',
  ],
  references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
  example: {
    train_loss: Array.from({ length: 100 }, (_, i) => 0.3 + Math.exp(-i / 4) + 0.0006 * Math.sin(7 * i)),
    val_loss: Array.from({ length: 100 }, (_, i) => 0.5 + Math.exp(-i / 4) + 0.0008 * Math.sin(5 * i)),
  },
  options: {
    /** Minimum evaluations before reporting. */
    minPoints: 40,
    /** Distance from the best level, as a share, within which the run had arrived. */
    maxDistance: 0.005,
    /** Share of the run before which it must have arrived. */
    maxShare: 0.4,
    /** Improvement that the rest must exclude, as a share of the level. */
    minGain: 0.01,
    /** Fall from the first level to the best, as a share of the first, that shows that the run learned anything. */
    minFall: 0.2,
  },
  select: judgedCost,
  minimum: { option: 'minPoints', points: ({ curve }) => curve.values.length },
  check: ({ run, curve }, { maxDistance, maxShare, minGain, minFall }) => {
    const n = curve.values.length;
    if (run.rises.length > 0) return null;
    const { levels } = curve;
    const lowest = argBest(levels, 'minimize');
    const best = levels[lowest]!;
    const first = curve.values[0]!;
    if (!(best > 0) || !(first - best >= minFall * first)) return null;
    const arrived = levels.findIndex((value) => value <= best * (1 + maxDistance));
    // Shares of the axis, not of the evaluations: they may be denser at the end.
    const { at } = curve;
    const share = (at[n - 1]! - at[arrived]!) / (at[n - 1]! - at[0]!);
    if (!(share > 1 - maxShare)) return null;
    if (trendOf(curve, arrived, n, minGain).verdict !== 'plateau') return null;
    const train = run.trainLoss;
    if (train) {
      const from = train.at.findIndex((at) => at >= curve.at[arrived]!);
      if (from < 0 || trendOf(train, from, train.values.length, minGain).verdict !== 'plateau') return null;
    }
    const hours = (run.run.seconds * share) / 3600;
    return {
      series: [curve.series.name],
      from: curve.at[arrived]!,
      to: curve.at[n - 1]!,
      confidence: train ? 'high' : 'medium',
      measured: {
        ...costOf(run),
        best: levelAt(curve, lowest),
        arrived: levelAt(curve, arrived),
        arrivedPlace: place(run, curve.at[arrived]!),
        saved: n - 1 - arrived,
        share,
        distance: maxDistance,
        hours,
      },
    };
  },
  message: ({ measured }) => {
    const { best, arrivedPlace, saved, share, distance, hours } = measured;
    const time = Number.isFinite(hours) && hours >= 0.1 ? say`, ${hours.toFixed(1)} hours` : '';
    return say`${capitalCost(measured)} was within ${percent(distance)} of its best, ${best}, from ${arrivedPlace} on: the last ${saved} evaluations (${percent(share)} of the run${time}) gained nothing.`;
  },
  causes: [{ cause: 'The budget is longer than the task needs.' }, { cause: 'The learning rate stays too high to go lower.' }],
});
