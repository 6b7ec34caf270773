import { finiteIndices } from '../../math/stats/finite.js';
import { percent, two } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { alignTo, indexAt } from '../measure/align.js';
import { defineRule } from '../rule.js';
import { lossPair, place } from '../targets.js';

export const trainAboveValidation = defineRule({
  id: 'train-above-validation',
  order: 70,
  title: 'Training loss lies above validation loss',
  severity: 'notice',
  about: 'run',
  opensStory: true,
  needs: 'the same loss logged for training and validation',
  asks: ['validation-loss', 'train-loss'],
  why: 'Normal in the early epochs: the training loss is measured with augmentation and dropout, and averaged over an epoch in which the model still improves; the validation loss is measured without, at its end.',
  formula:
    'The end of the window is where the running sum of sign(train − validation) is largest; at least 3 evaluations. A window over 90% of the run counts as the whole run. A warning only if it lasts to the end and validation accuracy is more than 5 points above training accuracy.',
  advice: ['Nothing to do in the early epochs.', 'If it lasts: compare both losses on the same examples in evaluation mode.'],
  falseAlarmIf: ['the two losses are not the same quantity (a penalty or a distillation term in the training loss)'],
  references: ['https://keras.io/getting_started/faq/'],
  example: {
    train_loss: Array.from({ length: 60 }, (_, i) => 0.2 + 1.2 * Math.exp(-i / 15)),
    val_loss: Array.from({ length: 60 }, (_, i) => 0.45 + 0.75 * Math.exp(-i / 15)),
  },
  options: {
    /** Evaluations below which a window is not worth a word. */
    minPoints: 3,
    /** Minimum share of the run that counts as the whole run. */
    wholeRun: 0.9,
    /** Lead of the validation accuracy that makes it suspicious, as a share of the top. UMLAUT's threshold. */
    maxLead: 0.05,
  },
  select: lossPair,
  minimum: { option: 'minPoints', points: ({ validation }) => validation.values.length },
  check: ({ run, train, validation }, { minPoints, wholeRun, maxLead }) => {
    const aligned = alignTo(validation.at, train.series);
    const rows = finiteIndices(aligned);
    let sum = 0;
    let best = 0;
    let end = -1;
    for (let k = 0; k < rows.length; k += 1) {
      const i = rows[k]!;
      sum += Math.sign(aligned[i]! - validation.values[i]!);
      if (sum > best) {
        best = sum;
        end = k;
      }
    }
    if (end + 1 < minPoints) return null;
    const whole = end + 1 >= wholeRun * rows.length;
    const from = validation.at[rows[0]!]!;
    const to = validation.at[rows[whole ? rows.length - 1 : end]!]!;
    const above = rows.slice(0, end + 1).filter((i) => aligned[i]! > validation.values[i]!).length;
    const later = (i: number) => (aligned[i]! + (aligned[i + 1] ?? aligned[i]!)) / 2;
    const shifted = rows.slice(0, end + 1).filter((i) => later(i) > validation.values[i]!).length;
    const lead = leadOf(run);
    const suspicious = whole && lead > maxLead;
    return {
      series: [train.series.name, validation.series.name],
      from,
      to,
      confidence: whole || above >= 0.8 * (end + 1) ? 'high' : 'medium',
      ...(suspicious ? { severity: 'warning' as const } : {}),
      measured: {
        train: train.series.name,
        validation: validation.series.name,
        whole,
        untilPlace: place(run, to),
        share: above / (end + 1),
        shifted: shifted / (end + 1),
        lead,
      },
    };
  },
  message: ({ measured }) => {
    const { train, validation, whole, untilPlace, share } = measured;
    const names = say`${name(train)} lies above ${name(validation)}`;
    if (whole)
      return say`${names} in the whole run (${percent(share)} of the evaluations): the two are probably not measured the same way.`;
    return say`${names} until ${untilPlace}: normal while regularization and averaging weigh on the training loss.`;
  },
  causes: [
    {
      cause: 'Training is measured with augmentation, dropout or penalties; validation without.',
    },
    {
      cause: 'The training loss is the average over the epoch, the validation loss its end.',
      weigh: ({ share, shifted }) => ({
        for: shifted < 0.5 * share ? [`half an epoch later it is above in only ${percent(shifted)} of the evaluations`] : [],
        against: shifted > 0.8 * share ? ['half an epoch of lag explains next to nothing of it'] : [],
      }),
    },
    {
      cause: 'The validation set is easier, tiny, or leaked into training.',
      weigh: ({ lead }) => ({
        for: lead > 0.05 ? [`validation accuracy is about ${two(100 * lead)} points above training accuracy at the end`] : [],
        against: lead < 0 ? ['validation accuracy is below training accuracy at the end'] : [],
      }),
    },
  ],
});

/** Validation score minus training score at the end, as a share of the top; NaN without both. */
function leadOf({ trainScore, validationScore }: Parameters<typeof lossPair>[0]): number {
  if (!trainScore || !validationScore || validationScore.series.goal !== 'maximize') return Number.NaN;
  const at = validationScore.at[validationScore.at.length - 1]!;
  const i = indexAt(trainScore.at, at);
  if (i < 0) return Number.NaN;
  return (validationScore.levels[validationScore.levels.length - 1]! - trainScore.levels[i]!) / validationScore.series.top;
}
