import { name, say } from '../../text/sentence.js';
import { rawAt } from '../measure/readings.js';
import { defineRule } from '../rule.js';
import { measuredSeries, place } from '../targets.js';

export const frozenMetric = defineRule({
  id: 'frozen-metric',
  order: 200,
  title: 'A metric does not change',
  severity: 'notice',
  about: 'log',
  needs: 'any loss, score or gradient norm with at least 5 values',
  why: 'A value that never moves was not computed, or an old one is logged again and again. Rules and charts that look at it are blind.',
  formula:
    'All of at least 5 values are equal (a placeholder); or the last 10, a fifth of the series at least, are exactly equal although the values before are all different.',
  advice: [
    'Look at where the metric is computed: a placeholder, a wrong key, or an evaluation that is skipped.',
    'Leave the metric out of the log while it is not computed.',
  ],
  falseAlarmIf: ['the metric has reached its bound, such as an accuracy of 1'],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-built-in-rules.html'],
  example: {
    train_loss: Array.from({ length: 30 }, (_, i) => 0.3 + Math.exp(-i / 8)),
    val_loss: Array.from({ length: 30 }, () => 0),
  },
  options: {
    /** Values below which a constant says nothing. */
    minPoints: 5,
    /** Equal values at the end of a series that moved before. */
    minFrozen: 10,
    /** The same as a share of the series. */
    minShare: 0.2,
  },
  select: measuredSeries,
  minimum: { option: 'minPoints', points: ({ series }) => series.values.length },
  check: ({ run, series }, { minPoints, minFrozen, minShare }) => {
    const { values, at } = series;
    const n = values.length;
    const value = values[n - 1] ?? Number.NaN;
    const curve = run.curves.get(series);
    if (!Number.isFinite(value) || !curve) return null;
    let start = n - 1;
    while (start > 0 && values[start - 1] === value) start -= 1;
    const whole = start === 0;
    // A score that stays at its top has converged, and a loss of exactly 0 at the end may be its rounding.
    const isBound = value === series.top || value === 1 || (!whole && value === 0);
    // A component of a loss is 0 by design where there is nothing to learn in it: the class, with one class.
    if (whole && value === 0 && series.kind === 'loss-part') return null;
    if (isBound || n - start < (whole ? minPoints : Math.max(minFrozen, minShare * n))) return null;
    if (!whole && new Set(values.subarray(0, start)).size < Math.max(minPoints, 0.98 * start)) return null;
    return {
      series: [series.name],
      from: at[start]!,
      to: at[n - 1]!,
      confidence: whole && value !== 0 ? 'medium' : 'high',
      measured: {
        metric: series.name,
        value: rawAt(curve, curve.at.length - (n - start)),
        whole,
        count: n - start,
        fromPlace: place(run, at[start]!),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, value, whole, count, fromPlace } = measured;
    return whole
      ? say`${name(metric)} is ${value} in all ${count} values: it was not computed.`
      : say`${name(metric)} is exactly ${value} in the last ${count} values, from ${fromPlace} on: an old value is logged again.`;
  },
  causes: [
    {
      cause: 'It is a placeholder that nobody computes.',
      weigh: ({ whole, value }) => ({
        for: whole && value.value === 0 ? ['it is 0 from the first value to the last'] : [],
        against: whole ? [] : ['it did change before'],
      }),
    },
    {
      cause: 'An old value is logged again and again.',
      weigh: ({ whole }) => ({ for: whole ? [] : ['it froze in the middle of the run'], against: [] }),
    },
  ],
});
