import { finiteIndices } from '../../math/stats/finite.js';
import { median } from '../../math/stats/median.js';
import { quantum } from '../../math/stats/quantum.js';
import { percent, two } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { alignTo, indexAt } from '../measure/align.js';
import { regularizationOf } from '../measure/regularization.js';
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
    'The end of the window is where the running sum of sign(train − validation) is largest; at least 3 evaluations. A window over 90% of the run counts as the whole run. The median difference in it is more than two steps of the logged numbers, over the whole run more than 1% of the validation loss and two of its standard errors as well. A warning only if it lasts to the end, validation accuracy is more than 5 points above training accuracy, and the settings say that nothing is augmented.',
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
    /** Least median difference, as a share of the validation loss. */
    minMargin: 0.01,
  },
  select: lossPair,
  minimum: { option: 'minPoints', points: ({ validation }) => validation.values.length },
  check: ({ run, train, validation }, { minPoints, wholeRun, maxLead, minMargin }) => {
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
    const window = whole ? rows : rows.slice(0, end + 1);
    const differences = Array.from(window, (i) => aligned[i]! - validation.values[i]!);
    const level = Math.abs(median(Array.from(window, (i) => validation.values[i]!)));
    const margin = median(differences);
    const least = Math.max(
      roundingOf([aligned, validation.values]),
      whole ? Math.max(minMargin * level, errorOf(differences)) : 0,
    );
    if (!(margin > least)) return null;
    const later = (i: number) => (aligned[i]! + (aligned[i + 1] ?? aligned[i]!)) / 2;
    const shifted = rows.slice(0, end + 1).filter((i) => later(i) > validation.values[i]!).length;
    const lead = leadOf(run);
    const { state, names } = regularizationOf(run.run.hyperparameters);
    const suspicious = whole && lead > maxLead && state === 'off';
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
        margin: margin / level,
        settings: names.slice(0, MAX_NAMED).join(', '),
        isOff: state === 'off',
      },
    };
  },
  message: ({ measured }) => {
    const { train, validation, whole, untilPlace, share, margin } = measured;
    const names = say`${name(train)} lies above ${name(validation)}`;
    if (whole)
      return say`${names} in the whole run (in ${percent(share)} of the evaluations, by ${percent(margin)} in the median): usual where augmentation, dropout or penalties weigh on the training loss alone.`;
    return say`${names} until ${untilPlace}: normal while regularization and averaging weigh on the training loss.`;
  },
  causes: [
    {
      cause: 'Training is measured with augmentation, dropout or penalties; validation without.',
      weigh: ({ settings, isOff, lead, whole }) => ({
        for: [
          ...(settings === '' ? [] : [say`the settings name ${name(settings)}`]),
          ...(lead > 0.01 && whole ? ['the accuracy says the same: training is the harder task'] : []),
        ],
        against: isOff ? ['the settings say that it is off'] : [],
      }),
    },
    {
      cause: 'The training loss is the average over the epoch, the validation loss its end.',
      weigh: ({ share, shifted }) => ({
        for: shifted < 0.5 * share ? [`half an epoch later it is above in only ${percent(shifted)} of the evaluations`] : [],
        against: [],
      }),
    },
    {
      cause: 'The validation set is easier, tiny, or leaked into training.',
      weigh: ({ lead, isOff, whole }) => ({
        for:
          lead > 0.05 && isOff && whole
            ? [`validation accuracy is about ${two(100 * lead)} points above training accuracy at the end`]
            : [],
        against: lead < 0 ? ['validation accuracy is below training accuracy at the end'] : [],
      }),
    },
  ],
});

/** Standard errors that a median difference must exceed. */
const MIN_ERRORS = 2;
/** 1.2533·1.4826: the error of a median, by the median absolute deviation, times √n. */
const MEDIAN_ERROR = 1.858;
/** Settings that a sentence names. */
const MAX_NAMED = 3;

/** What noise makes of a median difference. */
function errorOf(differences: readonly number[]): number {
  const center = median(differences);
  const spread = median(Array.from(differences, (one) => Math.abs(one - center)));
  return (MIN_ERRORS * MEDIAN_ERROR * spread) / Math.sqrt(differences.length);
}

/** What the rounding of both curves makes of a difference. */
function roundingOf(curves: readonly Float64Array[]): number {
  return 2 * Math.max(...curves.map((values) => quantum(values.filter(Number.isFinite))));
}

/** Validation score minus training score at the end, as a share of the top; NaN without both. */
function leadOf({ trainScore, validationScore }: Parameters<typeof lossPair>[0]): number {
  if (!trainScore || !validationScore || validationScore.series.goal !== 'maximize') return Number.NaN;
  const at = validationScore.at[validationScore.at.length - 1]!;
  const i = indexAt(trainScore.at, at);
  if (i < 0) return Number.NaN;
  return (validationScore.levels[validationScore.levels.length - 1]! - trainScore.levels[i]!) / validationScore.series.top;
}
