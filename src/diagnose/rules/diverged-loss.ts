import { windowWidth } from '../../math/curve/rolling-median.js';
import { largest, smallest } from '../../math/stats/extremes.js';
import { short } from '../../text/numbers.js';
import { name, say, values as way } from '../../text/sentence.js';
import { indexAt } from '../measure/align.js';
import { levelAt, wayOf } from '../measure/readings.js';
import { defineRule } from '../rule.js';
import { fittedLoss, place } from '../targets.js';

/** From this multiple on, nobody reads the height any more. */
const EXPLODED = 1e6;

export const divergedLoss = defineRule({
  id: 'diverged-loss',
  order: 110,
  title: 'The training loss blew up and stayed there',
  severity: 'error',
  means: 'divergence',
  notFor: [],
  needs: 'a training loss (or a validation loss where none is logged)',
  asks: ['validation-loss', 'train-loss'],
  why: 'The optimizer left the region it was learning in. What follows is not worth its electricity.',
  formula:
    'The smoothed training loss is more than 2 times its minimum, for at least max(3, 1%) points up to the end; for losses that may be negative or near zero: more than the whole descent above its minimum.',
  advice: [
    'Restart from the last healthy checkpoint with a lower learning rate, a longer warm-up or gradient clipping.',
    'Look for a bad batch or a data change at the place where it began.',
  ],
  falseAlarmIf: ['the loss gets a new term or another weight during the run (curriculum, warmed-up penalties)'],
  references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
  example: {
    train_loss: Array.from({ length: 40 }, (_, i) => (i < 25 ? 0.5 + Math.exp(-i / 6) : 2.3) + 0.01 * Math.sin(5 * i)),
  },
  options: {
    /** Multiple of the minimum. TheDeepChecker's threshold. */
    minRatio: 2,
    /** Points that must stay there. */
    minPoints: 3,
    /** Minimum points of a run before reporting. */
    minRun: 6,
  },
  select: fittedLoss,
  minimum: { option: 'minRun', points: ({ curve }) => curve.values.length },
  check: ({ run, curve }, { minRatio, minPoints }) => {
    const { levels, at, series, values } = curve;
    const n = levels.length;
    // A validation loss that doubles while nothing is known of the training loss may as well be overfitting.
    if (series.split === 'validation' && run.rises.length > 0) return null;
    let low = 0;
    for (let i = 1; i < n; i += 1) if (levels[i]! < levels[low]!) low = i;
    const minimum = levels[low]!;
    const start = largest(levels.subarray(0, low + 1));
    const nearZero = smallest(values) <= 0 || minimum < 0.05 * (start - minimum);
    const limit = nearZero ? minimum + Math.max(start - minimum, 0) : minRatio * minimum;
    if (nearZero && !(start > minimum)) return null;
    let from = n;
    while (from > low + 1 && levels[from - 1]! > limit) from -= 1;
    const held = n - from;
    if (held < Math.max(minPoints, Math.ceil(0.01 * n), (windowWidth(n) + 1) / 2)) return null;
    const rate = run.run.primary.learningRate;
    const [best, last] = wayOf(curve, curve.best, n - 1);
    const healthy = at[from - 1]!;
    return {
      series: [series.name],
      from: at[from]!,
      to: at[n - 1]!,
      confidence: held > 2 * minPoints ? 'high' : 'medium',
      measured: {
        metric: series.name,
        best,
        last,
        lowestLevel: levelAt(curve, low),
        points: held,
        exploded: best.value > 0 && last.value > EXPLODED * best.value,
        healthyPlace: place(run, healthy),
        rate: rate ? (rate.values[Math.max(0, indexAt(rate.at, healthy))] ?? Number.NaN) : Number.NaN,
      },
    };
  },
  message: ({ measured }) => {
    const { metric, best, last, points, exploded, healthyPlace } = measured;
    return say`${name(metric)} ${exploded ? 'exploded' : 'blew up'} after ${healthyPlace} and stayed up for the last ${points} points (best to end: ${way(best, last)}).`;
  },
  causes: [
    {
      cause: 'The learning rate is too high.',
      weigh: ({ rate }) => ({ for: rate > 0 ? [`it was ${short(rate)} there`] : [], against: [] }),
    },
    { cause: 'A bad batch or corrupt data.' },
  ],
});
