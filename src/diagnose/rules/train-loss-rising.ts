import { smallest } from '../../math/stats/extremes.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { short } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { indexAt } from '../measure/align.js';
import { stretchLevelAt, type Way, wayOf } from '../measure/readings.js';
import { roseWords } from '../measure/rise-evidence.js';
import { ratesAt, type Stretch, stretchesOf } from '../measure/segments.js';
import { fires, fitStretches, GATES, mayRise, measureValley, pooledCorrelation } from '../measure/valley.js';
import { defineRule } from '../rule.js';
import { type CurveTarget, place } from '../targets.js';

/** Rise of the end over the lowest level that makes a stretch worth the test, as a share. */
const MIN_HINT = 0.01;

export const trainLossRising = defineRule({
  id: 'train-loss-rising',
  order: 300,
  title: 'The training loss turned up for good',
  severity: 'notice',
  yieldsTo: ['diverged-loss', 'post-drop-drift', 'not-learning', 'unexplained-shift', 'augmentation-off', 'resume-cost'],
  needs: 'a training loss with at least 10 points',
  asks: ['train-loss'],
  why: 'Optimization should lower what it optimizes. A training loss that rises points to the learning rate or to a fault in the pipeline, not to overfitting.',
  formula:
    'The test of the rule overfitting, made on the training loss: T > 30 + 5·ln m, R > 15%, z > 3, on the whole run and on each learning-rate phase.',
  advice: [
    'Lower the learning rate or lengthen the warm-up.',
    'Look for what changes during the run: data order, augmentation, loss weights, a stale optimizer state.',
  ],
  falseAlarmIf: [
    'a penalty or an augmentation grows during the run (curriculum)',
    'the learning rate restarts and is not logged',
  ],
  references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
  example: {
    train_loss: Array.from(
      { length: 60 },
      (_, i) => 0.6 + Math.exp(-i / 6) + 0.006 * Math.max(0, i - 25) + 0.006 * Math.sin(5 * i),
    ),
  },
  options: {
    /** Rise over the lowest level, as a share. Chosen on one run: 14% was found where the labels see nothing; smaller rises are missed. */
    minRise: 0.15,
  },
  select: (run): readonly CurveTarget[] =>
    run.trainLoss && run.trainLoss.values.length >= 10 ? [{ run, curve: run.trainLoss }] : [],
  check: ({ run, curve }, { minRise }) => {
    const { valleys, stretches } = valleysOf(run, curve);
    const firing = valleys.filter((valley) => fires(valley, stretches, 1) && valley.rise > minRise);
    const largest = [...firing].sort((a, b) => b.rise - a.rise)[0];
    if (!largest) return null;
    const { knee, rise, evidence } = largest;
    const last = largest.end - 1;
    const from = Math.min(knee + 1, last);
    const levels: Way = [stretchLevelAt(curve, knee, largest.lowest), stretchLevelAt(curve, last, largest.level)];
    const [best, end] = wayOf(curve, knee, last, levels);
    return {
      series: [curve.series.name],
      from: curve.at[from]!,
      to: curve.at[last]!,
      confidence: rise > 2 * GATES.minRise ? 'high' : 'medium',
      measured: {
        metric: curve.series.name,
        best,
        end,
        bestLevel: levels[0],
        endLevel: levels[1],
        levelRise: rise,
        evidence,
        rate: rateAt(run, curve.at[from]!),
        bestPlace: place(run, curve.at[knee]!),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, best, end, bestPlace } = measured;
    return say`${name(metric)} ${roseWords([best, end])} between ${bestPlace} and ${short(end.at)}.`;
  },
  causes: [
    {
      cause: 'The learning rate is too high for this stage.',
      weigh: ({ rate }) => ({ for: rate > 0 ? [`it was ${short(rate)} there`] : [], against: [] }),
    },
    { cause: 'Data, augmentation or the weights of the loss changed.' },
  ],
});

/** The valley test on the stretches whose end lies above their lowest level at all; how many there are counts all the same. */
function valleysOf(run: MeasuredRun, { at, values, levels, quantum }: Curve) {
  const { events, logged } = run.learningRate;
  const continuous = run.phases.some(({ kind }) => kind === 'annealing');
  const stretches = stretchesOf(at, { events, logged, continuous, at: ratesAt(at, run.run.primary.learningRate, events) });
  const isRising = ({ start, end }: Stretch) => {
    const lowest = smallest(levels.subarray(start, end));
    return levels[end - 1]! - lowest > MIN_HINT * Math.abs(lowest);
  };
  if (!stretches.some(isRising)) return { valleys: [], stretches: stretches.length };
  const fits = fitStretches(values, stretches, quantum);
  const rho = pooledCorrelation(fits);
  const valleys = fits.filter((fit) => isRising(fit.stretch) && mayRise(fit, rho)).map((fit) => measureValley(fit, rho));
  return { valleys, stretches: stretches.length };
}

function rateAt(run: MeasuredRun, at: number): number {
  const rate = run.run.primary.learningRate;
  const i = rate ? indexAt(rate.at, at) : -1;
  return rate && i >= 0 ? rate.values[i]! : Number.NaN;
}
