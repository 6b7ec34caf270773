import { levelError } from '../../math/curve/levels.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { name, say } from '../../text/sentence.js';
import { indexAt } from '../measure/align.js';
import { besideBest, bestLevelOf, levelAt } from '../measure/readings.js';
import { largestReturn } from '../measure/swings.js';
import { defineRule } from '../rule.js';
import { place } from '../targets.js';

export const bestCheckpointsDisagree = defineRule({
  id: 'best-checkpoints-disagree',
  order: 90,
  title: 'Best loss and best score are different checkpoints',
  severity: 'notice',
  about: 'run',
  yieldsTo: ['metric-disagreement'],
  needs: 'a validation loss and a validation score with at least 10 evaluations',
  asks: ['validation-loss', 'validation-score'],
  why: 'Which one to ship depends on what is used: labels (score) or probabilities (loss).',
  formula:
    'The best levels lie more than one window apart, and each checkpoint is worse in the other metric than its best level (rolling medians of w points, the best one corrected for having been chosen among many) by more than 3 standard errors of the difference of two levels (1.2533·σ·√(2/w)), and by more than three times what the levels swung back on the way between the two (slow swings come and go), unless a lasting rise of the loss was found.',
  advice: [
    'Ship the checkpoint of the best score if you use labels, that of the best loss if you use probabilities.',
    'Save both.',
  ],
  falseAlarmIf: ['the loss is not the one that matters to you'],
  references: ['https://arxiv.org/abs/1706.04599'],
  example: {
    val_loss: Array.from(
      { length: 60 },
      (_, i) => 0.4 + Math.exp(-i / 5) + 0.006 * Math.max(0, i - 18) + 0.002 * Math.sin(5 * i),
    ),
    val_acc: Array.from({ length: 60 }, (_, i) => 0.9 - 0.5 * Math.exp(-i / 8) + 0.0006 * i + 0.0005 * Math.sin(5 * i)),
  },
  options: {
    /** Standard errors by which each must be worse in the other's metric. */
    minZ: 3,
    /** Times what the levels swung back between the two checkpoints. */
    minSwings: 3,
  },
  select: (run): readonly { run: MeasuredRun; loss: Curve; score: Curve }[] => {
    const { validationLoss: loss, validationScore: score } = run;
    return loss && score && run.costIs === 'loss' && run.notEnough === null ? [{ run, loss, score }] : [];
  },
  check: ({ run, loss, score }, { minZ, minSwings }) => {
    const atLoss = loss.at[loss.best]!;
    const atScore = score.at[score.best]!;
    const lossPoint = Math.max(0, indexAt(loss.at, atScore));
    const scorePoint = Math.max(0, indexAt(score.at, atLoss));
    const isApart = Math.abs(indexAt(loss.at, atScore) - loss.best) > loss.window;
    if (!isApart || !isWorse(loss, lossPoint, minZ) || !isWorse(score, scorePoint, minZ)) return null;
    // A rise that lasts was tested already, within its phase: a drop of the learning rate that repairs it is no swing.
    const isTested = run.rises.length > 0 || run.divergences.length > 0;
    if (!isTested && (!isLasting(loss, lossPoint, minSwings) || !isLasting(score, scorePoint, minSwings))) return null;
    const [bestLoss, lossThere] = besideBest(loss, lossPoint);
    const [bestScore, scoreThere] = besideBest(score, scorePoint);
    return {
      series: [loss.series.name, score.series.name],
      from: Math.min(atLoss, atScore),
      to: Math.max(atLoss, atScore),
      confidence: 'high',
      measured: {
        loss: loss.series.name,
        score: score.series.name,
        lossPlace: place(run, atLoss),
        scorePlace: place(run, atScore),
        bestLoss,
        lossThere,
        bestScore,
        scoreThere,
        bestLossLevel: bestLevelOf(loss),
        lossLevelThere: levelAt(loss, lossPoint),
        bestScoreLevel: bestLevelOf(score),
        scoreLevelThere: levelAt(score, scorePoint),
        partsWays: run.divergences.length > 0,
        rises: run.rises.length > 0,
      },
    };
  },
  message: ({ measured }) => {
    const { loss, score, lossPlace, scorePlace, bestLoss, lossThere, bestScore, scoreThere } = measured;
    return say`${name(loss)} is best at ${lossPlace}: ${bestLoss}, with ${name(score)} ${scoreThere}. ${name(score)} is best at ${scorePlace}: ${bestScore}, with ${name(loss)} ${lossThere}.`;
  },
  causes: [
    {
      cause: 'The loss gets worse while the score still gains: it also counts how sure the model is.',
      weigh: ({ partsWays }) => ({
        for: partsWays ? ['there is a stretch with both (loss-accuracy-divergence)'] : [],
        against: partsWays ? [] : ['no stretch shows both beyond their noise'],
      }),
    },
    {
      cause: 'A few examples that the model gets far wrong carry the loss, and hardly count in the score.',
      weigh: ({ partsWays, rises }) => ({ for: rises && !partsWays ? ['the loss rose for good'] : [], against: [] }),
    },
  ],
});

/** Is the level at a point worse than the best one by more than what noise explains? */
function isWorse({ levels, bestLevel, noise, window, series }: Curve, point: number, minZ: number): boolean {
  const regret = series.goal === 'maximize' ? bestLevel - levels[point]! : levels[point]! - bestLevel;
  return regret > minZ * Math.SQRT2 * levelError(noise, window);
}

/** Does a curve lead from its best point to another one, or the other way, and not only swing up and down? */
function isLasting(curve: Curve, point: number, minSwings: number): boolean {
  const { levels, bestLevel, best } = curve;
  const [from, to] = [Math.min(best, point), Math.max(best, point)];
  return Math.abs(levels[point]! - bestLevel) > minSwings * largestReturn(curve, from, to);
}
