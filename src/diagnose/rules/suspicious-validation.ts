import { finite } from '../../math/stats/finite.js';
import { median } from '../../math/stats/median.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { two } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { alignTo } from '../measure/align.js';
import { tailStart } from '../measure/tail.js';
import { defineRule } from '../rule.js';
import { place } from '../targets.js';

export const suspiciousValidation = defineRule({
  id: 'suspicious-validation',
  order: 130,
  title: 'Validation is better than training',
  severity: 'notice',
  about: 'run',
  needs: 'loss and score, each for training and validation, with at least 20 evaluations',
  asks: ['validation-score', 'train-score'],
  why: 'A model should do worse on data that it has not seen. If it does much better to the end, the validation set may be easier, tiny, or part of the training set.',
  formula:
    'Over the last quarter the median lead of the validation score is more than 5% of its top, and it is larger than at the beginning of the run; and the validation loss is below half of the training loss.',
  advice: [
    'Evaluate the training set in evaluation mode, without augmentation: if the lead is gone, all is well.',
    'If it stays, look for examples that are in both sets, and for the size of the validation set.',
  ],
  falseAlarmIf: [
    'training is measured with mixup, CutMix, strong augmentation or dropout',
    'the validation set is easier on purpose',
  ],
  references: ['https://github.com/BerkeleyHCI/umlaut'],
  example: {
    train_loss: Array.from({ length: 40 }, (_, i) => 0.6 + Math.exp(-i / 8) + 0.01 * Math.sin(7 * i)),
    val_loss: Array.from({ length: 40 }, (_, i) => 0.1 + 1.5 * Math.exp(-i / 8) + 0.01 * Math.sin(5 * i)),
    train_acc: Array.from({ length: 40 }, (_, i) => 0.8 - 0.6 * Math.exp(-i / 8)),
    val_acc: Array.from({ length: 40 }, (_, i) => 0.97 - 0.77 * Math.exp(-i / 8)),
  },
  options: {
    /** Minimum evaluations before reporting. */
    minPoints: 20,
    /** Lead of the validation score, as a share of its top. UMLAUT's threshold. */
    minLead: 0.05,
    /** Validation loss ÷ training loss below which it counts. */
    maxRatio: 0.5,
  },
  select: (run): readonly Both[] => {
    const { trainLoss, validationLoss, trainScore, validationScore } = run;
    const same = trainLoss?.series.metric === validationLoss?.series.metric;
    if (!trainLoss || !validationLoss || !trainScore || !validationScore || !same) return [];
    if (validationScore.series.goal !== 'maximize' || Number.isNaN(validationScore.series.top)) return [];
    return [{ run, trainLoss, validationLoss, trainScore, validationScore }];
  },
  minimum: {
    option: 'minPoints',
    points: ({ validationScore, validationLoss }) => Math.min(validationScore.values.length, validationLoss.values.length),
  },
  check: ({ run, trainLoss, validationLoss, trainScore, validationScore }, { minLead, maxRatio }) => {
    const n = validationScore.values.length;
    const { top } = validationScore.series;
    const trained = alignTo(validationScore.at, trainScore.series);
    const leads = trained.map((value, i) => (validationScore.values[i]! - value) / top);
    const start = tailStart(validationScore, 0.25);
    const lead = median(finite(leads, start));
    const early = median(finite(leads, 0, Math.max(3, Math.round(0.1 * n))));
    if (!(lead > minLead && lead > early)) return null;
    const losses = alignTo(validationLoss.at, trainLoss.series);
    // Of negative losses the smaller one is not the one nearer to 0.
    const ratios = losses.map((value, i) => (value > 0 ? validationLoss.values[i]! / value : Number.NaN));
    const ratio = median(finite(ratios, tailStart(validationLoss, 0.25)));
    if (!(ratio > 0 && ratio < maxRatio)) return null;
    return {
      series: [trainScore.series.name, validationScore.series.name, trainLoss.series.name, validationLoss.series.name],
      from: validationScore.at[start]!,
      to: validationScore.at[n - 1]!,
      confidence: lead > 2 * minLead ? 'medium' : 'low',
      measured: {
        score: validationScore.series.name,
        trainScore: trainScore.series.name,
        loss: validationLoss.series.name,
        trainLoss: trainLoss.series.name,
        lead,
        growth: lead - early,
        ratio,
        fromPlace: place(run, validationScore.at[start]!),
      },
    };
  },
  message: ({ measured }) => {
    const { score, trainScore, loss, trainLoss, lead, ratio, fromPlace } = measured;
    return say`Since ${fromPlace} ${name(score)} lies ${two(100 * lead)} points above ${name(trainScore)}, and ${name(loss)} is ${two(ratio)} times ${name(trainLoss)}: check that the two sets share no examples.`;
  },
  causes: [
    {
      cause: 'Training is measured under harder conditions (augmentation, dropout, mixup).',
    },
    {
      cause: 'Validation examples leaked into training.',
      weigh: ({ growth }) => ({ for: growth > 0.05 ? ['the lead grew during the run'] : [], against: [] }),
    },
    { cause: 'The validation set is easier or tiny.' },
  ],
});

interface Both {
  readonly run: MeasuredRun;
  readonly trainLoss: Curve;
  readonly validationLoss: Curve;
  readonly trainScore: Curve;
  readonly validationScore: Curve;
}
