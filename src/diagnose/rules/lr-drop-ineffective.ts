import { secondDifferenceScale } from '../../math/curve/second-differences.js';
import { median } from '../../math/stats/median.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { short, two } from '../../text/numbers.js';
import { name, say, values } from '../../text/sentence.js';
import { indexFrom } from '../measure/align.js';
import { changeOf, medianAt } from '../measure/readings.js';
import { shareWords } from '../measure/rise-evidence.js';
import { defineRule } from '../rule.js';
import { drops, place } from '../targets.js';

export const lrDropIneffective = defineRule({
  id: 'lr-drop-ineffective',
  order: 350,
  title: 'A learning-rate drop changed nothing',
  severity: 'notice',
  yieldsTo: ['lr-drop-recovery', 'diverged-loss', 'not-learning', 'underfitting'],
  about: 'drop',
  needs: 'a logged learning rate with a drop, a training loss, and a validation loss or score',
  asks: ['validation-loss', 'learning-rate', 'train-loss'],
  why: 'At a smaller learning rate the noise of the steps shrinks and the training loss falls at once. If it does not, the rate may not have reached the optimizer.',
  formula:
    'A logged drop to a quarter or less while the training loss is still above 10% of its first level, with at least 8 points before and 8 after it in its phases, after which the training loss (medians of 5 before, 3 after) falls by less than 2% and less than 4σ, the noise stays above 0.8 of that before, and validation does not improve.',
  advice: [
    'Check that the scheduler acts on the optimizer that is used, and on all its parameter groups.',
    'If the model had converged already, drop earlier or leave this drop out.',
  ],
  falseAlarmIf: ['the model had converged before', 'an adaptive optimizer with a small rate hides the effect'],
  references: ['https://arxiv.org/abs/1908.01878'],
  example: {
    lr: Array.from({ length: 80 }, (_, i) => (i < 40 ? 0.1 : 0.01)),
    train_loss: Array.from({ length: 80 }, (_, i) => 0.5 + Math.exp(-i / 5) + 0.01 * Math.sin(5 * i)),
    val_loss: Array.from({ length: 80 }, (_, i) => 0.7 + Math.exp(-i / 5) + 0.004 * Math.sin(2 * i)),
  },
  options: {
    /** New rate ÷ old; smaller steps need not show. */
    maxFactor: 0.25,
    /** Training loss before the drop ÷ first level, below which there is little left to lose. */
    minLevel: 0.1,
    /** Fall of the training loss that counts as an effect, as a share. */
    maxFall: 0.02,
    /** The same in standard deviations of one point. */
    maxZ: 4,
    /** Points before and after. */
    minPoints: 8,
    /** Noise after ÷ before above which it did not shrink. */
    minNoise: 0.8,
  },
  select: (run) => (run.learningRate.logged && run.trainLoss ? drops(run) : []),
  minimum: {
    option: 'minPoints',
    points: ({ run, drop: { drop, improved } }) =>
      improved || !run.trainLoss ? Number.POSITIVE_INFINITY : shorterSide(run, run.trainLoss, drop.at),
  },
  check: ({ run, drop: { drop, improved } }, { maxFactor, maxFall, maxZ, minNoise, minLevel }) => {
    const train = run.trainLoss;
    const event = run.learningRate.events.find(({ at, kind }) => at === drop.at && kind === 'drop');
    if (!train || !event || improved || !(event.factor <= maxFactor)) return null;
    const [start, point, end] = sidesOf(run, train, drop.at);
    const before = median(train.values.subarray(point - 5, point));
    const after = median(train.values.subarray(point, point + 3));
    const old = secondDifferenceScale(train.values.subarray(Math.max(start, point - 20), point), train.quantum);
    const noise = secondDifferenceScale(train.values.subarray(point, Math.min(end, point + 20)), train.quantum) / old;
    const fall = before - after;
    if (!(before > minLevel * train.levels[0]!)) return null;
    if (!(fall < maxFall * before && fall < maxZ * old && noise > minNoise)) return null;
    return {
      series: [train.series.name],
      from: drop.at,
      to: train.at[Math.min(end - 1, point + 2)]!,
      confidence: 'medium',
      measured: {
        metric: train.series.name,
        from: event.from,
        to: event.to,
        before: medianAt(train, point - 1, before, 5),
        after: medianAt(train, point, after, 3),
        noise,
        dropPlace: place(run, drop.at),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, from, to, before, after, dropPlace } = measured;
    const moves = after.value !== before.value && !(Math.abs(changeOf([before, after])) < 0.001);
    const moved = moves ? `${after.value > before.value ? 'rose' : 'fell only'}${shareWords([before, after])}` : 'did not move';
    return say`The learning-rate drop at ${dropPlace} (${short(from)} → ${short(to)}) had no effect: ${name(metric)} ${moved} (${values(before, after)}), and its noise stayed.`;
  },
  causes: [
    {
      cause: 'The new rate did not reach the optimizer.',
      weigh: ({ noise }) => ({
        for: [`the noise did not shrink (×${two(noise)})`],
        against: [],
      }),
    },
    { cause: 'The model had converged already.' },
  ],
});

/** Points of a curve where the phase before a drop begins, where the one after it does, and where that ends. */
function sidesOf(run: MeasuredRun, train: Curve, at: number): readonly [number, number, number] {
  const bounds = run.learningRate.events.map((event) => indexFrom(train.at, event.at));
  const point = indexFrom(train.at, at);
  const start = Math.max(0, ...bounds.filter((bound) => bound < point));
  return [start, point, Math.min(train.at.length, ...bounds.filter((bound) => bound > point))];
}

function shorterSide(run: MeasuredRun, train: Curve, at: number): number {
  const [start, point, end] = sidesOf(run, train, at);
  return Math.min(point - start, end - point);
}
