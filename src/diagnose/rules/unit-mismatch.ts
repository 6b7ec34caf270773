import { quantile } from '../../math/stats/quantile.js';
import type { MeasuredRun } from '../../model/measured.js';
import type { Series } from '../../model/run.js';
import { short, two } from '../../text/numbers.js';
import { name, say } from '../../text/sentence.js';
import { alignTo } from '../measure/align.js';
import { defineRule } from '../rule.js';

export const unitMismatch = defineRule({
  id: 'unit-mismatch',
  order: 210,
  title: 'Training and validation are not on the same scale',
  severity: 'notice',
  about: 'log',
  needs: 'the same loss or score logged for training and validation, with at least 5 common evaluations',
  asks: ['validation-loss', 'train-loss'],
  why: 'A sum is compared with a mean, a percentage with a fraction, or one objective with another: differences between the two mean nothing.',
  formula:
    'Score: one of the two never exceeds 1 while the other lies above 1.5 in more than half of its values. Loss: the larger is at least 8 times the smaller in 95% of the common evaluations, the first included.',
  advice: [
    'Log both in the same unit: means over examples, and fractions or percentages.',
    'Divide a sum of batch losses by the number of batches.',
  ],
  falseAlarmIf: ['the two losses are different objectives on purpose (distillation, adversarial training)'],
  references: ['https://karpathy.github.io/2019/04/25/recipe/'],
  example: {
    train_loss: Array.from({ length: 30 }, (_, i) => 0.5 + Math.exp(-i / 8)),
    val_loss: Array.from({ length: 30 }, (_, i) => 79 * (0.6 + Math.exp(-i / 8))),
  },
  options: {
    /** Minimum common evaluations before reporting. */
    minPoints: 5,
    /** Ratio of the losses. Distilled and adversarially trained runs stay below 6. */
    minRatio: 8,
  },
  select: (run): readonly Pair[] =>
    run.run.series.flatMap((train) => {
      if (train.split !== 'train' || (train.kind !== 'loss' && train.kind !== 'score')) return [];
      const other = run.run.series.find(
        ({ split, metric, kind }) => split === 'validation' && metric === train.metric && kind === train.kind,
      );
      return other ? [{ run, train, validation: other }] : [];
    }),
  minimum: { option: 'minPoints', points: ({ validation }) => validation.values.length },
  check: ({ train, validation }, { minPoints, minRatio }) => {
    // Where even the first values are near each other there is nothing to align.
    const start = validation.values[0]! / train.values[0]!;
    if (train.kind === 'loss' && start > 0.5 && start < 2) return null;
    // One of two scores must exceed 1 and the other never.
    if (train.kind === 'score' && exceedsOne(train) === exceedsOne(validation)) return null;
    const aligned = alignTo(validation.at, train);
    const rows = Array.from(validation.at.keys()).filter(
      (i) => Number.isFinite(aligned[i]!) && Number.isFinite(validation.values[i]!),
    );
    if (rows.length < minPoints) return null;
    const pairs = rows.map((i) => [aligned[i]!, validation.values[i]!] as const);
    const ratio = train.kind === 'loss' ? lossRatio(pairs, minRatio) : scoreRatio(pairs);
    if (Number.isNaN(ratio)) return null;
    return {
      series: [train.name, validation.name],
      from: validation.at[rows[0]!]!,
      to: validation.at[rows[rows.length - 1]!]!,
      confidence: train.kind === 'score' ? 'high' : 'medium',
      measured: { kind: train.kind, train: train.name, validation: validation.name, ratio, points: rows.length },
    };
  },
  message: ({ measured }) => {
    const { kind, train, validation, ratio } = measured;
    const [large, small] = ratio > 1 ? [validation, train] : [train, validation];
    const times = two(ratio > 1 ? ratio : 1 / ratio);
    return kind === 'score'
      ? say`${name(large)} is logged as a percentage, ${name(small)} as a fraction.`
      : say`${name(large)} is about ${times} times ${name(small)} from the first evaluation on: a sum against a mean, or different objectives.`;
  },
  causes: [
    {
      cause: 'A sum over batches is compared with a mean.',
      weigh: ({ kind, ratio }) => ({
        for: kind === 'loss' ? [`the ratio stays near ${short(Math.round(ratio))}`] : [],
        against: kind === 'loss' ? [] : ['it is a score'],
      }),
    },
    {
      cause: 'A percentage is compared with a fraction.',
      weigh: ({ kind }) => ({
        for: kind === 'score' ? ['one lies within 0 to 1, the other above'] : [],
        against: kind === 'score' ? [] : ['it is a loss'],
      }),
    },
    { cause: 'The two are different objectives.' },
  ],
});

function exceedsOne({ values }: Series): boolean {
  for (let i = 0; i < values.length; i += 1) if (values[i]! > 1) return true;
  return false;
}

interface Pair {
  readonly run: MeasuredRun;
  readonly train: Series;
  readonly validation: Series;
}

type Rows = readonly (readonly [number, number])[];

/** Typical validation ÷ training where the two never come near each other, else NaN. */
function lossRatio(pairs: Rows, minRatio: number): number {
  const ratios = pairs.map(([train, validation]) => validation / train).filter((ratio) => ratio > 0 && Number.isFinite(ratio));
  if (ratios.length < 0.95 * pairs.length) return Number.NaN;
  const first = ratios[0]!;
  const isLarge = first >= minRatio && quantile(ratios, 0.05) >= minRatio;
  const isSmall = first <= 1 / minRatio && quantile(ratios, 0.95) <= 1 / minRatio;
  return isLarge || isSmall ? quantile(ratios, 0.5) : Number.NaN;
}

/** 100 or 1/100 where one is a percentage and the other a fraction, else NaN. */
function scoreRatio(pairs: Rows): number {
  const column = (i: 0 | 1) => pairs.map((pair) => pair[i]);
  const isFraction = (values: readonly number[]) =>
    values.every((value) => value >= 0 && value <= 1) && values.some((value) => value > 0);
  const isPercent = (values: readonly number[]) =>
    values.every((value) => value >= 0 && value <= 100) && quantile(values, 0.5) > 1.5;
  if (isFraction(column(0)) && isPercent(column(1))) return 100;
  return isFraction(column(1)) && isPercent(column(0)) ? 1 / 100 : Number.NaN;
}
