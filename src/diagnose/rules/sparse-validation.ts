import type { Curve, MeasuredRun } from '../../model/measured.js';
import { name, say } from '../../text/sentence.js';
import { defineRule } from '../rule.js';

export const sparseValidation = defineRule({
  id: 'sparse-validation',
  order: 270,
  title: 'Validation is too rare to judge the run',
  severity: 'notice',
  about: 'log',
  needs: 'a training loss with at least 50 points, and a validation loss or score',
  asks: ['validation-loss', 'train-loss'],
  why: 'With fewer than 10 evaluations a lasting rise can’t be told from noise, and the best checkpoint is missed by as much as the distance between two.',
  formula: 'Fewer than 10 evaluations in a run whose training loss has at least 50 points.',
  advice: [
    'Validate at least 10 times, better 30 to 100 times a run.',
    'Where evaluation is expensive, use a fixed subset for the curve.',
  ],
  falseAlarmIf: ['the run is a short fine-tuning in which nothing else is affordable'],
  references: ['https://developers.google.com/machine-learning/guides/deep-learning-tuning-playbook'],
  example: {
    train_loss: Array.from({ length: 60 }, (_, i) => Math.exp(-i / 20)),
    val_loss: Array.from({ length: 60 }, (_, i) => (i % 12 === 11 ? 0.2 + Math.exp(-i / 20) : Number.NaN)),
  },
  options: {
    /** Points of the training loss that make it a run worth validating more often. */
    minTrainPoints: 50,
    /** Evaluations that are enough. */
    minPoints: 10,
  },
  select: (run): readonly { run: MeasuredRun; train: Curve; cost: Curve }[] => {
    const { trainLoss: train, cost } = run;
    return train && cost && run.profile !== 'finetune' ? [{ run, train, cost }] : [];
  },
  check: ({ run, train, cost }, { minTrainPoints, minPoints }) => {
    const points = cost.values.length;
    if (train.values.length < minTrainPoints || points >= minPoints) return null;
    return {
      series: [cost.series.name],
      from: train.at[0]!,
      to: Math.max(train.at[train.at.length - 1]!, cost.at[points - 1]!),
      confidence: 'high',
      measured: { metric: cost.series.name, points, trainPoints: train.values.length, axis: run.run.axis, enough: minPoints },
    };
  },
  message: ({ measured }) => {
    const { metric, points, trainPoints, enough } = measured;
    return say`${name(metric)} was evaluated ${points === 1 ? 'once' : say`${points} times`} in a run of ${trainPoints} logged training points: at least ${enough} are needed to tell a rise from noise.`;
  },
  causes: [{ cause: 'The evaluation interval is too long.' }],
});
