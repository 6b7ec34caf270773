import type { Curve, MeasuredRun } from '../../model/measured.js';
import { name, say } from '../../text/sentence.js';
import { stretchLevelAt, type Way, wayOf } from '../measure/readings.js';
import { roseWords } from '../measure/rise-evidence.js';
import { fires, fitStretches, measureValley } from '../measure/valley.js';
import { defineRule } from '../rule.js';
import { place } from '../targets.js';

/** Other losses that are looked at; more are parts of one. */
const MAX_OTHERS = 6;

export const validationLossesDisagree = defineRule({
  id: 'validation-losses-disagree',
  order: 410,
  title: 'One validation loss turned up, another did not',
  severity: 'notice',
  about: 'run',
  needs: 'two validation losses (robust and clean, two data sets), each with at least 20 evaluations',
  asks: ['validation-loss'],
  why: 'A run can overfit one objective and not another: robust loss against clean loss, one domain against the next. Which checkpoint is best depends on which of them you ship.',
  formula:
    'On the whole run, one of the losses turns up for good (T > 30, R > 4%, z > 3; see overfitting) by more than 10%, and another one ends within 2% of its lowest level; only where the main loss shows a rise (a rise of another one alone is reported under its own name).',
  advice: [
    'Choose the checkpoint by the loss that matters to you, and name it in `metrics:` of the config.',
    'Save the best checkpoint of each.',
  ],
  falseAlarmIf: ['one of the losses is a part of the other, or computed on another scale'],
  references: ['https://arxiv.org/abs/2002.11569'],
  example: {
    train_loss: Array.from({ length: 60 }, (_, i) => 0.2 + Math.exp(-i / 10)),
    val_loss: Array.from({ length: 60 }, (_, i) => 1.2 + Math.exp(-i / 6) + 0.01 * Math.max(0, i - 20) + 0.006 * Math.sin(7 * i)),
    val_clean_loss: Array.from({ length: 60 }, (_, i) => 0.5 + Math.exp(-i / 8) + 0.003 * Math.sin(5 * i)),
  },
  options: {
    /** Rise of the one that turned up, as a share of its lowest level. */
    minRise: 0.1,
    /** Rise up to which the other one has not. */
    maxRise: 0.02,
    /** Minimum evaluations before reporting. */
    minPoints: 20,
  },
  select: (run): readonly { run: MeasuredRun; losses: readonly Curve[] }[] => {
    const losses = run.run.series.filter(({ split, kind }) => kind === 'loss' && (split === 'validation' || split === 'test'));
    if (losses.length < 2) return [];
    // Where the main loss is silent, a rise of another one is reported under that one’s name already.
    if (run.rises.length === 0 && run.divergences.length === 0) return [{ run, losses: [] }];
    const curves = losses.slice(0, MAX_OTHERS).map((series) => run.curves.get(series) ?? null);
    return [{ run, losses: curves.filter((curve) => curve !== null) }];
  },
  minimum: { option: 'minPoints', points: ({ losses }) => secondLongest(losses) },
  check: ({ run, losses }, { minRise, maxRise, minPoints }) => {
    if (run.learningRate.schedule === 'restarts') return null;
    const judged = losses
      .filter(({ values }) => values.length >= minPoints && values.some((value) => value !== values[0]))
      .map((curve) => ({
        curve,
        valley: measureValley(
          fitStretches(curve.values, [{ kind: 'run', start: 0, end: curve.values.length }], curve.quantum)[0]!,
          0,
        ),
      }));
    const up = judged
      .filter(({ valley }) => fires(valley, 1, 1) && !valley.ofRange && valley.rise > minRise)
      .sort((a, b) => b.valley.rise - a.valley.rise)[0];
    const flat = judged
      .filter(({ valley }) => !valley.ofRange && valley.rise < maxRise)
      .sort((a, b) => a.valley.rise - b.valley.rise)[0];
    if (!up || !flat) return null;
    const { curve, valley } = up;
    const last = curve.at.length - 1;
    const from = curve.at[Math.min(valley.knee + 1, last)]!;
    const levels: Way = [stretchLevelAt(curve, valley.knee, valley.lowest), stretchLevelAt(curve, last, valley.level)];
    const [best, end] = wayOf(curve, valley.knee, last, levels);
    return {
      series: [curve.series.name, flat.curve.series.name],
      from,
      to: curve.at[last]!,
      confidence: 'medium',
      measured: {
        up: curve.series.name,
        flat: flat.curve.series.name,
        best,
        end,
        levelRise: valley.rise,
        otherLevelRise: flat.valley.rise,
        bestPlace: place(run, best.at),
      },
    };
  },
  message: ({ measured }) => {
    const { up, flat, best, end, bestPlace } = measured;
    return say`${name(up)} turned up at ${bestPlace} and ${roseWords([best, end])} by the end, ${name(flat)} did not: the best checkpoint depends on which of them you need.`;
  },
  causes: [
    {
      cause: 'Robust overfitting: the robust loss turns up while the clean one still improves.',
      weigh: ({ up, flat }) => ({
        for: ROBUST.test(up) && !ROBUST.test(flat) ? ['the one that turned up is a robust loss by its name'] : [],
        against: [],
      }),
    },
    {
      cause: 'The two data sets are differently hard, or differently near to the training data.',
    },
  ],
});

const ROBUST = /robust|adv|pgd|fgsm|(^|_)r[al](_|$)/i;

/** Points of the second longest of losses, as two are held against each other; infinite where none is to be judged. */
function secondLongest(losses: readonly Curve[]): number {
  if (losses.length === 0) return Number.POSITIVE_INFINITY;
  return losses.map(({ values }) => values.length).sort((a, b) => b - a)[1] ?? 0;
}
