import { levelError } from '../../math/curve/levels.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { asPrinted, percent, short, two } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { countsAnswers } from '../measure/counted.js';
import { besideBest, bestLevelOf, changeOf, levelAt, type Way } from '../measure/readings.js';
import { MIN_FACTOR } from '../measure/rise-evidence.js';
import { examplesOf, halfWidthOf } from '../measure/validation-size.js';
import { defineRule } from '../rule.js';
import { place } from '../targets.js';

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
    'On the score if there is one, else on the loss: level at the end against the best level (rolling medians of w points, the best one corrected for having been chosen among many); worse by more than 2% of the level (of the error, for a score) and by more than 3 standard errors of the difference of two levels (1.2533·σ·√(2/w)); of a score that was measured on at most 300 examples (its steps tell), by more than 1.96·√(p(1−p)/N).',
  advice: [
    'Ship the checkpoint of the best validation level, not the last one.',
    'Or stop there next time: it saves the rest of the run.',
  ],
  falseAlarmIf: ['checkpoints are averaged, or chosen by another metric than the logged ones'],
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
  },
  select: (run): readonly { run: MeasuredRun; curve: Curve }[] => {
    const curve = run.validationScore ?? run.validationLoss;
    return curve && run.notEnough === null && curve.series.goal !== null ? [{ run, curve }] : [];
  },
  check: ({ run, curve }, { minRegret, minZ }) => {
    const { levels, best, bestLevel: level, series, at } = curve;
    const last = levels.length - 1;
    const sign = series.goal === 'maximize' ? -1 : 1;
    const regret = sign * (levels[last]! - level);
    const scale = Math.abs(series.goal === 'maximize' && !Number.isNaN(series.top) ? series.top - level : level);
    if (!(regret > minRegret * scale && regret > minZ * Math.SQRT2 * levelError(curve.noise, curve.window))) return null;
    if (at[last]! === at[best]!) return null;
    // On few examples the best of many evaluations is the luckiest one.
    const examples = series.goal === 'maximize' ? examplesOf(curve) : 0;
    if (examples > 0 && regret < halfWidthOf(curve, level, examples)) return null;
    const [kept, end] = besideBest(curve, last);
    const { share, ofError } = worseBy(curve, [kept, end]);
    return {
      series: [series.name],
      from: at[best]!,
      to: at[last]!,
      confidence: regret > 2 * minRegret * scale ? 'high' : 'medium',
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
    const share = `: ${worseWords(worse, ofError)}`;
    return say`The last checkpoint (${lastPlace}) has ${name(metric)} ${last}, the best one (${bestPlace}) ${best}${Number.isNaN(worse) ? '' : share}. Stopping there would have saved ${unused} evaluations${saved}.`;
  },
  causes: [
    {
      cause: 'Training went on after the best level.',
      weigh: ({ unused }) => ({ for: [`${unused} evaluations followed it`], against: [] }),
    },
  ],
});

/** `53% worse`, `8% more errors`; from 10 times on as a factor. */
function worseWords(share: number, ofError: boolean): string {
  if (!(1 + share >= MIN_FACTOR)) return `${percent(share)} ${ofError ? 'more errors' : 'worse'}`;
  return `${two(1 + share)} times ${ofError ? 'as many errors' : 'as much'}`;
}

/** How much worse the last value is than the best, both as they are printed: in errors, top − score, where the score counts answers and did not reach its top. */
function worseBy({ series }: Curve, [best, last]: Way): { share: number; ofError: boolean } {
  const [kept, end] = [asPrinted(best.value), asPrinted(last.value)];
  const ofError = series.goal === 'maximize' && countsAnswers(series) && kept < series.top;
  if (ofError) return { share: (kept - end) / (series.top - kept), ofError };
  // A number below 0 has no share.
  const isPositive = kept > 0 && end >= 0;
  return { share: isPositive ? Math.abs(changeOf([best, last])) : Number.NaN, ofError };
}
