import { name, say } from '../../text/sentence.js';
import { defineRule } from '../rule.js';
import { measuredSeries, place } from '../targets.js';

export const nonFiniteMetric = defineRule({
  id: 'non-finite-metric',
  order: 120,
  title: 'A metric is NaN or infinite',
  severity: 'warning',
  means: 'non-finite',
  notFor: [],
  needs: 'any loss, score or gradient norm',
  why: 'A NaN in a loss usually ends the training: every weight it touches becomes NaN too.',
  formula: 'Any logged NaN or ±∞ in a loss, score or gradient norm (a missing value is none). An error if the last value is one.',
  advice: [
    'Look at the steps just before the first one: gradient norm, learning rate, the batch.',
    'Clip gradients, lower the learning rate or lengthen the warm-up; in mixed precision check the loss scale.',
  ],
  falseAlarmIf: ['the metric is undefined on some evaluations by design, such as AP of an absent class'],
  references: ['https://developers.google.com/machine-learning/crash-course/overfitting/interpreting-loss-curves'],
  example: { train_loss: [1, 0.8, 0.7, 0.6, 0.55, 0.5, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN] },
  options: {
    /** Minimum number of such values before reporting. */
    minCount: 1,
  },
  select: measuredSeries,
  check: ({ run, series }, { minCount }) => {
    const bad: number[] = [];
    for (let i = 0; i < series.values.length; i += 1) if (!Number.isFinite(series.values[i]!)) bad.push(i);
    if (bad.length < minCount || bad.length === 0) return null;
    const last = series.values.length - 1;
    const recovered = Number.isFinite(series.values[last]!);
    const first = bad[0]!;
    return {
      series: [series.name],
      from: series.at[first]!,
      to: series.at[bad[bad.length - 1]!]!,
      confidence: 'high',
      severity: recovered ? 'warning' : 'error',
      measured: {
        metric: series.name,
        count: bad.length,
        of: series.values.length,
        firstPlace: place(run, series.at[first]!),
        value: String(series.values[first]!),
        recovered,
      },
    };
  },
  message: ({ measured }) => {
    const { metric, count, of, firstPlace, value, recovered } = measured;
    const end = recovered ? 'it recovered later' : 'it never recovered';
    return say`${name(metric)} is ${value} first at ${firstPlace} (${count} of ${of} values); ${end}.`;
  },
  causes: [
    {
      cause: 'The training diverged.',
      weigh: ({ recovered }) => ({
        for: recovered ? [] : ['it never came back'],
        against: recovered ? ['later values are finite again'] : [],
      }),
    },
    {
      cause: 'A single bad batch, or an evaluation without examples.',
      weigh: ({ recovered, count }) => ({
        for: recovered ? [`only ${count} values, then it recovered`] : [],
        against: recovered ? [] : ['it never came back'],
      }),
    },
  ],
});
