import type { Curve, MeasuredRun } from '../../model/measured.js';
import { short } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { indexAt } from '../measure/align.js';
import { defineRule } from '../rule.js';
import { place } from '../targets.js';

export const bestCheckpointsDisagree = defineRule({
  id: 'best-checkpoints-disagree',
  order: 90,
  title: 'Best loss and best score are different checkpoints',
  severity: 'notice',
  about: 'run',
  needs: 'a validation loss and a validation score with at least 10 evaluations',
  asks: ['validation-loss', 'validation-score'],
  why: 'Which one to ship depends on what is used: labels (score) or probabilities (loss).',
  formula:
    'The best levels lie more than one window apart, and each checkpoint is worse in the other metric by more than 3 standard errors of a level (3σ·√(2/w)).',
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
  },
  select: (run): readonly { run: MeasuredRun; loss: Curve; score: Curve }[] => {
    const { validationLoss: loss, validationScore: score } = run;
    return loss && score && run.costIs === 'loss' && run.notEnough === null ? [{ run, loss, score }] : [];
  },
  check: ({ run, loss, score }, { minZ }) => {
    const atLoss = loss.at[loss.best]!;
    const atScore = score.at[score.best]!;
    const lossThere = loss.levels[Math.max(0, indexAt(loss.at, atScore))]!;
    const scoreThere = score.levels[Math.max(0, indexAt(score.at, atLoss))]!;
    const apart = Math.abs(indexAt(loss.at, atScore) - loss.best) > loss.window;
    const lossWorse = lossThere - loss.levels[loss.best]!;
    const sign = score.series.goal === 'maximize' ? 1 : -1;
    const scoreWorse = sign * (score.levels[score.best]! - scoreThere);
    const beyond = (curve: Curve, worse: number) => worse > minZ * curve.noise * Math.sqrt(2 / curve.window);
    if (!apart || !beyond(loss, lossWorse) || !beyond(score, scoreWorse)) return null;
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
        bestLoss: loss.levels[loss.best]!,
        lossThere,
        bestScore: score.levels[score.best]!,
        scoreThere,
      },
    };
  },
  message: ({ measured }) => {
    const { loss, score, lossPlace, scorePlace, bestLoss, lossThere, bestScore, scoreThere } = measured;
    return say`${name(loss)} is best at ${lossPlace} (${short(bestLoss)}; ${name(score)} ${short(scoreThere)} there), ${name(score)} at ${scorePlace} (${short(bestScore)}; ${name(loss)} ${short(lossThere)} there).`;
  },
  causes: [{ cause: 'Loss and score part ways: see loss-accuracy-divergence.' }],
});
