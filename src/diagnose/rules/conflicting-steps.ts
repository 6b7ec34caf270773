import { percent } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { defineRule } from '../rule.js';
import { measuredSeries, place } from '../targets.js';

export const conflictingSteps = defineRule({
  id: 'conflicting-steps',
  order: 230,
  title: 'One step holds several values',
  severity: 'notice',
  about: 'log',
  yieldsTo: ['step-restart'],
  needs: 'any loss, score or gradient norm',
  why: 'Two values at one step can’t both be the metric. The last one counts here; it may be another run’s.',
  formula:
    'Positions of a series that were logged again with a different value, without the axis having gone back: at least 2 and 2% of its points.',
  advice: ['Write each run into a file of its own.', 'Log a metric once a step, or under different names.'],
  falseAlarmIf: ['a metric is logged once per part of an evaluation, and only the last part is the total'],
  references: ['https://github.com/tensorflow/tensorboard/blob/master/README.md'],
  example: {
    train_loss: Array.from({ length: 40 }, (_, i) => Math.exp(-i / 9)),
    step: Array.from({ length: 40 }, (_, i) => 2 * Math.floor(i / 2)),
  },
  options: {
    /** Minimum number of such positions before reporting. */
    minPoints: 2,
    /** The same as a share of the series. */
    minShare: 0.02,
  },
  select: (run) => (measuredSeries(run).length > 0 ? [run] : []),
  check: (run, { minPoints, minShare }) => {
    const hit = measuredSeries(run)
      .map(({ series }) => series)
      .filter(({ resolved, at }) => resolved.repeated >= Math.max(minPoints, minShare * at.length));
    const most = [...hit].sort((a, b) => b.resolved.repeated - a.resolved.repeated)[0];
    if (!most) return null;
    const { repeated, repeatedAt } = most.resolved;
    return {
      series: hit.map(({ name }) => name),
      from: repeatedAt,
      to: most.at[most.at.length - 1]!,
      confidence: 'high',
      measured: { metric: most.name, points: repeated, share: repeated / most.at.length, firstPlace: place(run, repeatedAt) },
    };
  },
  message: ({ measured }) => {
    const { metric, points, share, firstPlace } = measured;
    return say`${name(metric)} has several values at ${points} steps (${percent(Math.min(1, share))}), first at ${firstPlace}: the last one of each counts.`;
  },
  causes: [
    {
      cause: 'Several runs write into one file.',
      weigh: ({ share }) => ({ for: share > 0.5 ? ['most steps are affected'] : [], against: [] }),
    },
    { cause: 'The step counter is not advanced at every write.' },
  ],
});
