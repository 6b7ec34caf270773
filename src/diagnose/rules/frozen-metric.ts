import { median } from '../../math/stats/median.js';
import type { MeasuredRun } from '../../model/measured.js';
import type { Series } from '../../model/run.js';
import { name, say } from '../../text/sentence.js';
import { isAtWorst, isDoneElsewhere, isMoving, isOfRegression, oneClassOf, worstOf } from '../measure/constants.js';
import { rawAt } from '../measure/readings.js';
import { defineRule } from '../rule.js';
import { measuredSeries, place } from '../targets.js';

/** A loss that falls to exactly 0 from above this share of its first level was not minimized. */
const MIN_CUT = 0.05;
/** Values before it whose level that is. */
const BEFORE = 5;
/** Values from which on a score that is perfect from the first one is worth a word. */
const MIN_PERFECT = 10;

export const frozenMetric = defineRule({
  id: 'frozen-metric',
  order: 200,
  title: 'A metric does not change',
  severity: 'notice',
  about: 'log',
  needs: 'any loss, score or gradient norm with at least 5 values',
  why: 'A value that never moves is a placeholder, an old one that is logged again, or a metric that does not fit the task. Rules and charts that look at it are blind.',
  formula:
    'All of at least 5 values are equal; or the last 10, a fifth of the series at least, are exactly equal although the values before are all different; or a loss falls to exactly 0 from more than 5% of its first value. Scores at their worst and those of one answer to everything are told by rules of their own.',
  advice: [
    'Look at where the metric is computed: a placeholder, a wrong key, or an evaluation that is skipped.',
    'In a regression log an error (MAE, RMSE) or R² in place of an accuracy.',
    'Leave the metric out of the log while it says nothing.',
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
    const least = { whole: minPoints, end: Math.max(minFrozen, minShare * n), distinct: minPoints };
    const what = whatOf(run, series, start, least);
    if (what === null) return null;
    const from = what === 'regression' ? 0 : start;
    return {
      series: [series.name],
      from: at[from]!,
      to: at[n - 1]!,
      confidence: what === 'same' || what === 'best' ? 'low' : what === 'old' ? 'medium' : 'high',
      ...(what === 'cut' ? { severity: 'warning' as const } : {}),
      measured: {
        metric: series.name,
        what,
        value: rawAt(curve, what === 'regression' ? curve.best : curve.at.length - (n - start)),
        before: rawAt(curve, Math.max(0, curve.at.length - (n - start) - 1)),
        count: n - from,
        fromPlace: place(run, at[from]!),
      },
    };
  },
  message: ({ measured }) => {
    const { metric, what, value, before, count, fromPlace } = measured;
    const whole = say`${name(metric)} is ${value} in all ${count} values`;
    switch (what) {
      case 'regression':
        return say`${name(metric)} is never above ${value} in ${count} values: it counts exact matches, and accuracy is no metric of a regression.`;
      case 'zero':
        return say`${whole}: it was not computed, or of nothing.`;
      case 'absent':
        return say`${whole}, though the other split shows that it can be better: it was not computed.`;
      case 'old':
        return say`${whole} while the training goes on: it was not computed anew.`;
      case 'best':
        return say`${whole}, its best from the first one on: the task is too easy for it, or the examples are known.`;
      case 'cut':
        return say`${name(metric)} falls from ${before} to exactly ${value} at ${fromPlace} and stays there: no loss is computed any more.`;
      case 'again':
        return say`${name(metric)} is exactly ${value} in the last ${count} values, from ${fromPlace} on: an old value is logged again.`;
      default:
        return say`${whole}: it is an old value, or the model does not change.`;
    }
  },
  causes: [
    {
      cause: 'It is a placeholder that nobody computes, or a mean over no examples.',
      weigh: ({ what }) => ({
        for: what === 'zero' || what === 'absent' ? ['it is 0 from the first value to the last'] : [],
        against: what === 'again' || what === 'cut' ? ['it did change before'] : [],
      }),
    },
    {
      cause: 'An old value is logged again and again, or old weights are evaluated.',
      weigh: ({ what }) => ({
        for: what === 'again' ? ['it froze in the middle of the run'] : what === 'old' ? ['another loss does move'] : [],
        against: [],
      }),
    },
    {
      cause: 'It does not fit the task: exact matches in a regression, or a score that can’t be wrong on these examples.',
      weigh: ({ what }) => ({
        for:
          what === 'regression'
            ? ['next to no answer is counted as right']
            : what === 'best'
              ? ['it is at its best from the first value on']
              : [],
        against: [],
      }),
    },
    {
      cause: 'All targets are masked or ignored, or half precision rounds the loss away.',
      weigh: ({ what }) => ({ for: what === 'cut' ? ['it fell to exactly 0 at once'] : [], against: [] }),
    },
  ],
});

type What = 'regression' | 'zero' | 'absent' | 'old' | 'best' | 'cut' | 'again' | 'same';

/** A number of fewer digits may be the same by rounding. */
const MIN_DIGITS = 4;

interface Least {
  readonly whole: number;
  readonly end: number;
  readonly distinct: number;
}

/** What a series is that has one value from a point on; null where that is nothing, or another rule tells it. */
function whatOf(run: MeasuredRun, series: Series, start: number, least: Least): What | null {
  const { values } = series;
  const n = values.length;
  const value = values[n - 1]!;
  if (isOfRegression(run, series)) return 'regression';
  if (start > 0) return endOf(series, start, least);
  if (n < least.whole) return null;
  // A component of a loss is 0 by design where there is nothing to learn in it: the class, with one class.
  if (series.kind === 'loss-part' && value === 0) return null;
  if (series.kind === 'loss' && value === 0) return 'zero';
  // Where nothing moves, another rule says that nothing is learned.
  if (series.kind === 'loss') return isMoving(run) && hasDigits(value) ? 'old' : null;
  // Few digits may be the same by rounding.
  if (series.kind !== 'score') return hasDigits(value) ? 'same' : null;
  const isBest = series.goal === 'minimize' ? value === 0 : value === series.top;
  if (isBest) return n >= MIN_PERFECT ? 'best' : null;
  if (worstOf(run)?.series.includes(series) || oneClassOf(run)?.series.includes(series)) return null;
  if (isAtWorst(series)) return isDoneElsewhere(run.run.series, series) ? 'absent' : null;
  return isMoving(run) && hasDigits(value) ? 'same' : null;
}

/** What a series is that moved before. */
function endOf({ values, kind, top }: Series, start: number, least: Least): What | null {
  const n = values.length;
  const value = values[n - 1]!;
  if (kind === 'loss' && value === 0 && n - start >= least.whole) {
    const level = median(values.subarray(Math.max(0, start - BEFORE), start));
    return level > MIN_CUT * values[0]! ? 'cut' : null;
  }
  // A score that stays at its top has converged, and a loss of exactly 0 at the end may be its rounding.
  if (value === top || value === 1 || value === 0 || n - start < least.end) return null;
  return new Set(values.subarray(0, start)).size < Math.max(least.distinct, 0.98 * start) ? null : 'again';
}

function hasDigits(value: number): boolean {
  return String(value).replace(/\D/g, '').length >= MIN_DIGITS;
}
