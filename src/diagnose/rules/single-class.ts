import { namesText } from '../../text/names.js';
import { name, say } from '../../text/sentence.js';
import { MIN_HELD, oneClassOf } from '../measure/constants.js';
import { rawAt } from '../measure/readings.js';
import { defineRule } from '../rule.js';
import { mainFirst, scoresOf } from '../targets.js';

/** An accuracy above this share may have come to rest on few examples. */
const MAX_SHARE = 0.9;

export const singleClass = defineRule({
  id: 'single-class',
  order: 440,
  title: 'The model predicts one class',
  severity: 'warning',
  about: 'run',
  needs: 'an accuracy or error rate with at least 5 values, or an AUC with precision or recall',
  why: 'A model that gives the same class to every input has the share of that class as its accuracy, whatever its loss does. It looks learned where one class is frequent.',
  formula:
    'All values of the accuracy are equal (the first may differ), or they jump between p and 1 − p; and an AUC stays at 1/2, a precision or recall at 0, a recall at 1, or the loss moves by more than 1% while it is not below 90% of the entropy of that accuracy, which no constant answer can be. A warning from 10 values on.',
  advice: [
    'Count the predicted classes on the validation set: one row of the confusion matrix tells.',
    'Hold the accuracy against the share of the most frequent class; log balanced accuracy, F1 or AUC beside it.',
    'Weigh the classes in the loss or draw them equally often, and check that the shape of the last layer fits the loss.',
  ],
  falseAlarmIf: [
    'the validation set is so small that the same number of right answers comes again by chance',
    'the evaluated weights are not the trained ones: an old checkpoint, an average that is not updated',
  ],
  references: ['https://developers.google.com/machine-learning/crash-course/overfitting/imbalanced-datasets'],
  example: {
    train_loss: Array.from({ length: 30 }, (_, i) => 0.65 + 0.04 * Math.exp(-i / 8)),
    val_loss: Array.from({ length: 30 }, (_, i) => 0.7 + 0.002 * Math.sin(5 * i)),
    val_acc: Array.from({ length: 30 }, () => 0.5),
    val_auc: Array.from({ length: 30 }, () => 0.5),
  },
  options: {
    /** Values below which a constant says nothing. */
    minPoints: MIN_HELD,
    /** Values from which on it is a warning. */
    minWarned: 10,
  },
  select: scoresOf,
  minimum: { option: 'minPoints', points: ({ points }) => points },
  check: ({ run }, { minPoints, minWarned }) => {
    const one = oneClassOf(run);
    const [main, ...others] = one === null ? [] : mainFirst(run, one.series);
    const curve = main && run.curves.get(main);
    if (!one || !main || !curve || main.values.length < minPoints) return null;
    const { at, values, top } = main;
    const isShown = one.evidence !== 'held';
    const isLoud = values.length >= minWarned && (isShown || values[values.length - 1]! < MAX_SHARE * top);
    return {
      series: [main, ...others].map((each) => each.name),
      from: at[0]!,
      to: at[at.length - 1]!,
      confidence: isShown && isLoud ? 'high' : isLoud ? 'medium' : 'low',
      ...(isLoud ? {} : { severity: 'notice' as const }),
      measured: {
        count: values.length,
        value: rawAt(curve, curve.values.length - 1),
        other: rawAt(
          curve,
          Math.max(
            0,
            curve.values.findIndex((value) => value !== curve.values[curve.values.length - 1]),
          ),
        ),
        evidence: one.evidence,
      },
    };
  },
  message: ({ measured, series }) => {
    const { count, value, other, evidence } = measured;
    const [main = '', ...beside] = series;
    if (evidence === 'flips')
      return say`${name(main)} jumps between ${value} and ${other}, two shares that add up to all, in ${count} values: the model predicts one class for every input, now this, now the other.`;
    const stays = say`${name(main)} stays at ${value} in ${count} values`;
    const also =
      beside.length === 0 ? [] : say`, and ${namesText(beside)} ${beside.length === 1 ? 'does' : 'do'} not move either`;
    const why =
      evidence === 'held' ? ' although the loss moves' : evidence === 'classes' ? ', the share of one of the classes' : '';
    const sure = evidence === 'held' ? 'most likely predicts' : 'predicts';
    return say`${stays}${also}${why}: the model ${sure} one class for every input.`;
  },
  causes: [
    {
      cause: 'One class is much more frequent, and its share is the easiest way to a low loss.',
      weigh: ({ value }) => ({
        for: value.value > 0.55 && value.value <= 1 ? ['the score is that of a frequent class'] : [],
        against: [],
      }),
    },
    { cause: 'The model has collapsed: a learning rate that is too high, dead units, inputs that are not scaled.' },
    {
      cause: 'Output and loss do not fit: one output with softmax, labels of another coding, a threshold that nothing passes.',
      weigh: ({ evidence }) => ({ for: evidence === 'found' ? ['one class is never found'] : [], against: [] }),
    },
    {
      cause: 'The evaluation uses other statistics than the training: batch normalization, a mode that was not switched.',
    },
  ],
});
