import { levelError } from '../../math/curve/levels.js';
import { largest, smallest } from '../../math/stats/extremes.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { asPrinted, percent, short, two } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { countsAnswers } from '../measure/counted.js';
import { besideBest, bestLevelOf, changeOf, levelAt, type Way } from '../measure/readings.js';
import { firstAsGood, largestReturn } from '../measure/swings.js';
import { examplesOf, intervalOf } from '../measure/validation-size.js';
import { defineRule } from '../rule.js';
import { place } from '../targets.js';

/** Fewer evaluations than this never make a warning; from so many on, slow swings have room to come back. */
const SHORT = 20;
const LONG = 200;
/** A larger share is told as a factor. */
const MAX_PERCENT = 9;

export const lastIsNotBest = defineRule({
  id: 'last-is-not-best',
  order: 80,
  title: 'The last checkpoint is worse than the best one',
  severity: 'warning',
  about: 'run',
  needs: 'a validation loss or score with at least 10 evaluations',
  asks: ['validation-loss'],
  why: 'Who ships the last checkpoint ships a worse model than was already trained.',
  formula:
    'On the score if there is one, else on the loss: level at the end against the best level (rolling medians of w points, the best one corrected for having been chosen among many); worse by more than 2% of the level (of the error, for a score) and by more than 3 standard errors of the difference of two levels (1.2533·σ·√(2/w)); of a score that was measured on at most 300 examples (its steps tell), by more than the lower half of Wilson’s 95% interval. And by more than twice what the levels swung back on their way to the best one (from the first that is as good as the last) or since: slow swings come and go. A warning where that holds against swings that last a tenth of a run, too: by more than 18 of those standard errors (from 20 evaluations on) or, from 200 evaluations on, by more than three times what swung back; else a notice.',
  advice: [
    'Ship the checkpoint of the best validation level, not the last one.',
    'Or stop there next time: it saves the rest of the run.',
  ],
  falseAlarmIf: [
    'checkpoints are averaged, or chosen by another metric than the logged ones',
    'the metric swings slowly up and down by itself, and the run is too short to show it',
  ],
  references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
  example: {
    train_loss: Array.from({ length: 60 }, (_, i) => 0.1 + Math.exp(-i / 15)),
    val_loss: Array.from(
      { length: 60 },
      (_, i) => 0.5 + Math.exp(-i / 6) + 0.006 * Math.max(0, i - 20) + 0.004 * Math.sin(5 * i),
    ),
  },
  options: {
    /** Loss of level that counts, as a share. */
    minRegret: 0.02,
    /** Standard errors. */
    minZ: 3,
    /** Times what the levels swung back. */
    minSwings: 2,
    /** Standard errors from which a warning is made of a run of any length: slow swings reach 17 in 1% of runs. Measured, AR(0.9). */
    sureZ: 18,
    /** Times what swung back from which a warning is made of a long run. */
    sureSwings: 3,
  },
  select: (run): readonly { run: MeasuredRun; curve: Curve }[] => {
    const curve = run.validationScore ?? run.validationLoss;
    return curve && run.notEnough === null && curve.series.goal !== null ? [{ run, curve }] : [];
  },
  check: ({ run, curve }, { minRegret, minZ, minSwings, sureZ, sureSwings }) => {
    const { levels, best, bestLevel: level, series, at } = curve;
    const last = levels.length - 1;
    const sign = series.goal === 'maximize' ? -1 : 1;
    const regret = sign * (levels[last]! - level);
    const scale = scaleOfRegret(curve);
    const z = regret / (Math.SQRT2 * levelError(curve.noise, curve.window));
    if (!(regret > minRegret * scale && z > minZ)) return null;
    if (at[last]! === at[best]!) return null;
    // On few examples the best of many evaluations is the luckiest one.
    const examples = series.goal === 'maximize' ? examplesOf(curve) : 0;
    if (examples > 0 && regret < level - intervalOf(curve, level, examples)[0]) return null;
    // Noise that keeps its way for a while makes a best level that lies far off, too.
    const swings = regret / swungBack(curve);
    // A rise that lasts was tested within its phase: a drop of the learning rate that repairs it is no swing.
    const isTested = run.rises.length > 0;
    if (!isTested && !(swings > minSwings)) return null;
    // Half a window before the end the level is made of whole windows alone.
    const settled = sign * (levels[last - (curve.window - 1) / 2]! - level);
    const isLong = at.length >= LONG && settled > sureSwings * (regret / swings);
    const isSure = isTested || isLong || (at.length >= SHORT && at.length < LONG && z > sureZ);
    const [kept, end] = besideBest(curve, last);
    const { share, ofError } = worseBy(curve, [kept, end]);
    return {
      series: [series.name],
      from: at[best]!,
      to: at[last]!,
      confidence: !isSure ? 'low' : regret > 2 * minRegret * scale ? 'high' : 'medium',
      ...(!isSure && { severity: 'notice' as const }),
      size: regret / scale,
      measured: {
        metric: series.name,
        bestPlace: place(run, at[best]!),
        lastPlace: place(run, at[last]!),
        best: kept,
        last: end,
        bestLevel: bestLevelOf(curve),
        lastLevel: levelAt(curve, last),
        levelRegret: regret / scale,
        worse: share,
        ofError,
        unused: last - best,
        hours: (run.run.seconds * (last - best)) / levels.length / 3600,
      },
    };
  },
  message: ({ measured }) => {
    const { metric, best, last, bestPlace, lastPlace, worse, ofError, unused, hours } = measured;
    const saved = Number.isFinite(hours) && hours >= 0.1 ? say` and ${short(hours)} hours` : '';
    return say`The last checkpoint (${lastPlace}) has ${name(metric)} ${last}, the best one (${bestPlace}) ${best}${worseWords(worse, ofError)}. Stopping there would have saved ${unused} evaluations${saved}.`;
  },
  causes: [
    {
      cause: 'Training went on after the best level.',
      weigh: ({ unused }) => ({ for: [`${unused} evaluations followed it`], against: [] }),
    },
  ],
});

/** What a regret is a share of: the error or the level, or the range of a curve below 0, whose 0 means nothing. */
function scaleOfRegret({ levels, bestLevel, series }: Curve): number {
  if (series.goal === 'maximize' && !Number.isNaN(series.top)) return Math.abs(series.top - bestLevel);
  const [least, most] = [smallest(levels), largest(levels)];
  return least < 0 ? most - least : Math.abs(bestLevel);
}

/** How far the levels swung back on their way to the best one, from the first as good as the last, or from there to the last. */
function swungBack(curve: Curve): number {
  const last = curve.levels.length - 1;
  const first = Math.min(curve.best, firstAsGood(curve, last));
  return Math.max(largestReturn(curve, first, curve.best), largestReturn(curve, curve.best, last));
}

/** `: 12% worse`, `: 12 times the errors`; nothing where no share can be told. */
function worseWords(worse: number, ofError: boolean): string {
  if (Number.isNaN(worse)) return '';
  if (worse < MAX_PERCENT) return `: ${percent(worse)} ${ofError ? 'more errors' : 'worse'}`;
  return `: ${two(1 + worse)} times ${ofError ? 'the errors' : 'as high'}`;
}

/** How much worse the last value is than the best, both as they are printed: in errors, top − score, where the score counts answers and did not reach its top. NaN where the best is 0 or below. */
function worseBy({ series }: Curve, [best, last]: Way): { share: number; ofError: boolean } {
  const [kept, end] = [asPrinted(best.value), asPrinted(last.value)];
  const ofError = series.goal === 'maximize' && countsAnswers(series) && kept < series.top;
  if (ofError) return { share: (kept - end) / (series.top - kept), ofError };
  return { share: kept > 0 && end >= 0 ? Math.abs(changeOf([best, last])) : Number.NaN, ofError };
}
