import { decayAt, extrapolate } from '../../math/curve/extrapolate.js';
import type { Curve } from '../../model/measured.js';
import { say, values } from '../../text/sentence.js';
import { capitalCost } from '../measure/cost-words.js';
import { isSameWay, levelAt, projectedAt, rawAt, type Way, wayOf } from '../measure/readings.js';
import { shareWords } from '../measure/rise-evidence.js';
import { costBins, costOf, isAnnealed, lastPhaseStart, tailStart, trendOf } from '../measure/tail.js';
import { defineRule } from '../rule.js';
import { judgedCost, place } from '../targets.js';

export const stillImproving = defineRule({
  id: 'still-improving',
  order: 180,
  title: 'Validation still improves at the end',
  severity: 'notice',
  about: 'run',
  yieldsTo: ['diverged-loss', 'not-learning', 'oscillation'],
  needs: 'a validation loss or score with at least 32 evaluations',
  asks: ['validation-loss'],
  why: 'The run was stopped before it had given what it could: longer training of the same kind is the cheapest gain.',
  formula:
    'Over the last quarter, without a learning-rate event or annealing in it, the 95% interval of the Theil–Sen slope lies below 0 and the fall exceeds max(1% of the level, 2σ); and both a power law and an exponential, fitted to the last half, promise at least 10% of the level and 2% of the descent so far from a quarter more of evaluations.',
  advice: [
    'Train longer, or start the decay of the learning rate later.',
    'Look at the projected gain before you compare this run with longer ones.',
  ],
  falseAlarmIf: [
    'the budget is fixed, and all runs that you compare were stopped there',
    'the learning rate was decayed to zero but not logged',
  ],
  references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
  example: {
    train_loss: Array.from({ length: 60 }, (_, i) => 2.5 - 0.03 * i + 0.004 * Math.sin(5 * i)),
    val_loss: Array.from({ length: 60 }, (_, i) => 2.6 - 0.028 * i + 0.01 * Math.sin(7 * i)),
  },
  options: {
    /** Minimum evaluations before reporting: a quarter of them must carry a trend. */
    minPoints: 32,
    /** Fall over the last quarter, as a share of the level. */
    minFall: 0.01,
    /** Gain that a quarter more must promise, as a share of the level. Chosen on one run: 8% was found where the labels see nothing. */
    minGain: 0.1,
    /** The same as a share of the descent from the first value. */
    minOfDescent: 0.02,
  },
  select: judgedCost,
  minimum: { option: 'minPoints', points: ({ curve }) => curve.values.length },
  check: ({ run, curve }, { minFall, minGain, minOfDescent }) => {
    const n = curve.values.length;
    const start = tailStart(curve, 0.25);
    if (run.rises.length > 0 || isAnnealed(run, curve.at[start]!)) return null;
    const trend = trendOf(curve, start, n, minFall);
    if (trend.verdict !== 'improving') return null;
    const from = Math.max(tailStart(curve, 0.5), lastPhaseStart(run, curve));
    const y = costBins(curve, from, n);
    const width = (n - from) / y.length;
    const ahead = extrapolate(y, (0.25 * n) / width, 1 + from / width);
    const now = decayAt(ahead.fit, y.length + from / width);
    // The less hopeful of the two; a loss that can't be negative ends at 0.
    const worst = curve.values.every((value) => value >= 0) ? Math.max(0, ahead.range[1]) : ahead.range[1];
    const gain = (now - worst) / Math.abs(now);
    if (!(gain >= minGain && now - worst >= minOfDescent * (curve.values[0]! - now) && now < curve.values[0]!)) return null;
    const last = curve.at[n - 1]!;
    const at = last + 0.25 * (last - curve.at[0]!);
    const fitted: Way = [projectedAt(curve, last, now), projectedAt(curve, at, worst)];
    const [fellFrom, fellTo] = fallOf(curve, start, fitted);
    return {
      series: [curve.series.name],
      from: curve.at[start]!,
      to: last,
      confidence: gain > 2 * minGain ? 'high' : 'medium',
      measured: {
        ...costOf(run),
        fellFrom,
        fellTo,
        trendFall: -trend.change / trend.level,
        more: Math.round(0.25 * n),
        now: fitted[0],
        promised: fitted[1],
        atBest: projectedAt(curve, at, Math.min(worst, Math.max(0, ahead.range[0]))),
        shape: ahead.fit.shape,
        fromPlace: place(run, curve.at[start]!),
      },
    };
  },
  message: ({ measured }) => {
    const { fellFrom, fellTo, more, promised, atBest, fromPlace } = measured;
    const below = atBest.value < promised.value ? ' or lower' : '';
    return say`${capitalCost(measured)} still falls at the end:${shareWords([fellFrom, fellTo])} since ${fromPlace} (${values(fellFrom, fellTo)}). ${more} more evaluations would bring it to ${promised}${below}.`;
  },
  causes: [{ cause: 'The budget was too short.' }, { cause: 'The learning rate was too small.' }],
});

/** From a point of a curve to its end; the levels, too, where the last evaluation lies far from the fit that `ahead` begins with. */
function fallOf(curve: Curve, from: number, ahead: Way): Way {
  const last = curve.values.length - 1;
  const isTypical = isSameWay([rawAt(curve, last), ahead[1]], ahead);
  return isTypical ? wayOf(curve, from, last) : [levelAt(curve, from), levelAt(curve, last)];
}
