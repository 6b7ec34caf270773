import { largest, smallest } from '../../math/stats/extremes.js';
import type { MeasuredRun } from '../../model/measured.js';
import type { Series } from '../../model/run.js';
import { namesText } from '../../text/names.js';
import { say } from '../../text/sentence.js';
import { defineRule } from '../rule.js';
import { measuredSeries, place, type SeriesTarget } from '../targets.js';

/** A finite value so large stands for an infinite one: it is beyond what half precision holds, a million times over. */
const MAX_SANE = 1e15;
/** Nothing that is exploded if it always was so large: an unscaled loss. */
const MIN_GROWTH = 1e6;

export const nonFiniteMetric = defineRule({
  id: 'non-finite-metric',
  order: 120,
  title: 'A metric is NaN or infinite',
  severity: 'warning',
  means: 'non-finite',
  notFor: [],
  // What a broken model gives out is no wonder.
  overrules: () => ['single-class', 'stuck-at-worst', 'frozen-metric'],
  needs: 'any loss, score or gradient norm',
  why: 'A NaN in a loss usually ends the training: every weight it touches becomes NaN too. Where it is in the validation alone, the evaluation is at fault.',
  formula:
    'Any logged NaN or ±∞ in a loss, score or gradient norm (a missing value is none), or a loss above 10¹⁵ that grew a million times. Series that are so over the same stretch are one finding. An error if the last value is one, but a warning where the training loss stays finite.',
  advice: [
    'Look at the steps just before the first one: gradient norm, learning rate, the batch.',
    'Clip gradients, lower the learning rate or lengthen the warm-up; in mixed precision check the loss scale.',
    'Where it is in the validation alone: look for empty or unlabeled examples, a division by 0, a logarithm of 0 in the metric.',
  ],
  falseAlarmIf: ['the metric is undefined on some evaluations by design, such as AP of an absent class'],
  references: ['https://developers.google.com/machine-learning/crash-course/overfitting/interpreting-loss-curves'],
  example: { train_loss: [1, 0.8, 0.7, 0.6, 0.55, 0.5, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN] },
  options: {
    /** Minimum number of such values before reporting. */
    minCount: 1,
  },
  select: (run) => groupsOf(measuredSeries(run)),
  check: ({ run, group }, { minCount }) => {
    const series = group[0]!;
    const bad = badOf(series);
    if (bad.length < minCount || bad.length === 0) return null;
    const last = series.values.length - 1;
    const [first, end] = [bad[0]!, bad[bad.length - 1]!];
    const recovered = end < last;
    const trains = !recovered && isEvaluation(group) && isTraining(run);
    return {
      series: group.map(({ name }) => name),
      from: series.at[first]!,
      to: series.at[end]!,
      confidence: 'high',
      severity: recovered || trains ? 'warning' : 'error',
      measured: {
        count: bad.length,
        of: series.values.length,
        firstPlace: place(run, series.at[first]!),
        endPlace: place(run, series.at[end]!),
        value: String(series.values[first]!),
        isLarge: Number.isFinite(series.values[first]!),
        isWhole: bad.length === series.values.length,
        isRun: end - first + 1 === bad.length,
        recovered,
        trains,
      },
    };
  },
  message: ({ measured, series }) => {
    const { count, of, firstPlace, endPlace, value, isLarge, isWhole, isRun, recovered, trains } = measured;
    const is = say`${namesText(series)} ${series.length === 1 ? 'is' : 'are'} ${isLarge ? 'above 10¹⁵' : value}`;
    const beside = trains ? '; the training loss stays finite' : '';
    if (isWhole)
      return say`${is} from ${series.length === 1 ? 'its' : 'their'} first value to the last (${count} values)${beside}: never finite.`;
    if (!recovered && isRun) return say`${is} from ${firstPlace} to the end (${count} of ${of} values)${beside}.`;
    const where =
      count === 1
        ? say`at ${firstPlace}`
        : isRun
          ? say`from ${firstPlace} to ${endPlace}`
          : say`${count} times between ${firstPlace} and ${endPlace}`;
    return say`${is} ${where}${recovered ? ', then finite again' : ', at the end again'}${beside}.`;
  },
  causes: [
    {
      cause: 'The loss grew until a weight or an activation left the range of the numbers.',
      weigh: ({ isWhole, recovered, trains }) => ({
        for: !isWhole && !recovered && !trains ? ['it is so to the end'] : [],
        against: [
          ...(isWhole ? ['it was so from its first value on'] : []),
          ...(recovered ? ['later values are finite'] : []),
          ...(trains ? ['the training loss stays finite'] : []),
        ],
      }),
    },
    {
      cause: 'The validation data, its labels or the code of the metric: an empty set, a missing label, a division by 0.',
      weigh: ({ isWhole, trains }) => ({
        for: [...(trains ? ['the training loss stays finite'] : []), ...(isWhole ? ['it was so from its first value on'] : [])],
        against: [],
      }),
    },
    {
      cause: 'A single bad batch, or an evaluation without examples.',
      weigh: ({ recovered, count }) => ({
        for: recovered ? [count === 1 ? 'it is a single value' : `only ${count} values, then it is finite`] : [],
        against: recovered ? [] : ['it stays so'],
      }),
    },
  ],
});

interface Group {
  readonly run: MeasuredRun;
  /** Series that are not finite from the same place to the same place. */
  readonly group: readonly Series[];
}

/** Series that are not finite over the same stretch are one event; a series that is finite is a target of its own. */
function groupsOf(targets: readonly SeriesTarget[]): readonly Group[] {
  const groups = new Map<string, { readonly run: MeasuredRun; readonly group: Series[] }>();
  for (const { run, series } of targets) {
    const bad = badOf(series);
    const end = bad[bad.length - 1] ?? 0;
    const isLast = end === series.values.length - 1;
    const key = bad.length === 0 ? `finite ${series.name}` : `${series.at[bad[0]!]} ${series.at[end]} ${isLast}`;
    const known = groups.get(key);
    if (known) known.group.push(series);
    else groups.set(key, { run, group: [series] });
  }
  return [...groups.values()];
}

/** Points that are not finite, or as good as that. */
function badOf({ values, kind }: Series): readonly number[] {
  const bad: number[] = [];
  const least = kind === 'loss' && largest(values) > MAX_SANE ? leastOf(values) : Number.NaN;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    if (!Number.isFinite(value) || (value > MAX_SANE && value > MIN_GROWTH * least)) bad.push(i);
  }
  return bad;
}

function leastOf(values: Float64Array): number {
  const sizes = values.filter(Number.isFinite).map(Math.abs);
  return sizes.length > 0 ? smallest(sizes) : Number.NaN;
}

function isEvaluation(group: readonly Series[]): boolean {
  return group.every(({ split }) => split === 'validation' || split === 'test');
}

/** Is the training loss finite to its end? */
function isTraining({ run }: MeasuredRun): boolean {
  const losses = run.series.filter(({ kind, split }) => kind === 'loss' && split === 'train');
  return losses.length > 0 && losses.every(({ values }) => values.every(Number.isFinite) && largest(values) < MAX_SANE);
}
