import { autocorrelation } from '../../math/curve/autocorrelation.js';
import { quantile } from '../../math/stats/quantile.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { short } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { indexFrom } from '../measure/align.js';
import { defineRule } from '../rule.js';
import type { CurveTarget } from '../targets.js';

/** Evaluations that settle the correlation; of a longer phase the last ones are taken. */
const MAX_STEPS = 4000;

export const smoothedMetric = defineRule({
  id: 'smoothed-metric',
  order: 260,
  title: 'The validation metric looks smoothed before it was logged',
  severity: 'notice',
  about: 'log',
  needs: 'a validation loss or score with a phase of at least 50 evaluations',
  asks: ['validation-loss'],
  why: 'A moving average hides the noise that every test here is measured against, and shifts what happens to later evaluations: onsets come late, small rises look surer than they are.',
  formula:
    'On the last 80% of the longest phase (at least 40 evaluations), where the mean step is less than a tenth of the interquartile range of the steps: lag-1 autocorrelation of the steps > 0.1. Independent noise has −0.5, a moving average that keeps 0.9 of the past about −0.05 and more where the curve bends; raw evaluations that were looked at stay below 0.',
  advice: [
    'Log the raw metric, and smooth only where it is drawn.',
    'Until then read onsets as “at the latest”, and do not gate on small differences.',
  ],
  falseAlarmIf: [
    'each evaluation is made on averaged weights (EMA, SWA), which move slowly by themselves',
    'the metric swings slowly on its own, as with a cyclic learning rate that is not logged',
  ],
  references: ['https://en.wikipedia.org/wiki/Exponential_smoothing'],
  example: {
    val_loss: averaged(Array.from({ length: 120 }, (_, i) => 0.5 + 0.05 * Math.sin(12.9898 * (i + 1) ** 2))),
  },
  options: {
    /** Autocorrelation of the steps. Measured: above it 0 of 116 labelled runs and 2 of 375 healthy simulated ones. */
    minCorrelation: 0.1,
    /** Mean step over the spread of the steps: a trend correlates steps, too. */
    maxTrend: 0.1,
    /** Evaluations that it takes. */
    minPoints: 40,
  },
  select: (run): readonly CurveTarget[] =>
    [run.validationLoss, run.validationScore].flatMap((curve) => (curve && curve.values.length >= 50 ? [{ run, curve }] : [])),
  minimum: {
    option: 'minPoints',
    points: ({ run, curve }) => {
      const [from, end] = judgedPart(run, curve);
      return end - from;
    },
  },
  check: ({ run, curve }, { minCorrelation, maxTrend }) => {
    const [from, end] = judgedPart(run, curve);
    const steps = new Float64Array(end - from - 1);
    for (let i = 0; i < steps.length; i += 1) steps[i] = curve.values[from + i + 1]! - curve.values[from + i]!;
    const mean = (curve.values[end - 1]! - curve.values[from]!) / steps.length;
    const spread = quantile(steps, 0.75) - quantile(steps, 0.25);
    if (!(Math.abs(mean) < maxTrend * spread)) return null;
    const correlation = autocorrelation(
      steps.map((step) => step - mean),
      1,
    );
    if (!(correlation > minCorrelation)) return null;
    return {
      series: [curve.series.name],
      from: curve.at[from]!,
      to: curve.at[end - 1]!,
      confidence: correlation > 0.3 ? 'medium' : 'low',
      measured: { metric: curve.series.name, correlation, points: end - from },
    };
  },
  message: ({ measured }) => {
    const { metric, correlation, points } = measured;
    return say`${name(metric)} looks smoothed: over ${points} evaluations its steps follow each other (correlation ${short(Number(correlation.toFixed(2)))}), where those of raw evaluations alternate (−0.5).`;
  },
  causes: [
    { cause: 'A moving average is logged (or an export took the smoothed curve).' },
    { cause: 'The evaluated weights are averages.' },
  ],
});

/** Longest stretch between two learning-rate events, as points of a curve. */
function longestPhase({ at }: Curve, events: readonly number[]): readonly [number, number] {
  const bounds = [0, ...events.map((event) => indexFrom(at, event)), at.length];
  let longest: readonly [number, number] = [0, 0];
  for (let i = 1; i < bounds.length; i += 1)
    if (bounds[i]! - bounds[i - 1]! > longest[1] - longest[0]) longest = [bounds[i - 1]!, bounds[i]!];
  return longest;
}

/** Two exponential averages in a row. */
function averaged(values: readonly number[]): readonly number[] {
  let [once, twice] = [values[0]!, values[0]!];
  return values.map((value) => {
    once = 0.8 * once + 0.2 * value;
    twice = 0.8 * twice + 0.2 * once;
    return twice;
  });
}

/** The longest phase without its first fifth, where most of the descent is: first point inside, and first point after. */
function judgedPart(run: MeasuredRun, curve: Curve): readonly [number, number] {
  const [start, end] = longestPhase(
    curve,
    run.learningRate.events.map(({ at }) => at),
  );
  return [Math.max(start + Math.floor(0.2 * (end - start)), end - MAX_STEPS), end];
}
