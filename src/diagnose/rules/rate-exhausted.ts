import { median } from '../../math/stats/median.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import type { Series } from '../../model/run.js';
import { percent, short } from '../../text/numbers.js';
import { name, say, values } from '../../text/sentence.js';
import { indexFrom } from '../measure/align.js';
import { wayOf } from '../measure/readings.js';
import { defineRule } from '../rule.js';
import { place } from '../targets.js';

/** Cuts that follow one another this fast, in evaluations, come from a scheduler that does not wait for their effect. */
const FAST = 5;
/** A smaller rate than this share of the one before is a cut. */
const CUT = 0.7;
/** So many cuts make a habit. */
const MIN_CUTS = 3;

interface Target {
  readonly run: MeasuredRun;
  readonly curve: Curve;
  readonly rate: Series;
}

export const rateExhausted = defineRule({
  id: 'rate-exhausted',
  order: 425,
  title: 'The learning rate decayed to nothing long before the end',
  severity: 'warning',
  about: 'run',
  needs: 'a logged learning rate, and a loss or score with at least 10 evaluations',
  asks: ['validation-loss', 'learning-rate'],
  why: 'Weights that are not moved do not learn: what is trained at such a rate is paid for nothing, and a curve that looks converged is only frozen.',
  formula:
    'From some evaluation to the end, for at least 25% of the run, the rate lies below 1/100,000 of its peak, or below 1/100 after at least 3 cuts that followed one another within 5 evaluations (median); and the median since then is less than 1% better than the level before.',
  advice: [
    'Call the scheduler once an epoch, not once a batch, and check its unit (steps or epochs).',
    'With a plateau scheduler: a longer patience, a cooldown, and a min_lr of 1/100 of the first rate; watch a metric that moves.',
    'Or use a schedule whose end is the end of the run: cosine or linear decay.',
  ],
  falseAlarmIf: ['the run is kept alive after it converged, to be sure that nothing more happens'],
  references: [
    'https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html',
    'https://keras.io/api/callbacks/reduce_lr_on_plateau/',
  ],
  example: {
    lr: Array.from({ length: 60 }, (_, i) => 0.001 * 0.2 ** Math.max(0, Math.min(6, Math.floor((i - 10) / 3)))),
    train_loss: Array.from({ length: 60 }, (_, i) => 0.8 + 0.6 * Math.exp(-Math.min(i, 14) / 8) + 0.0008 * Math.sin(7 * i)),
    val_loss: Array.from({ length: 60 }, (_, i) => 0.9 + 0.6 * Math.exp(-Math.min(i, 14) / 8) + 0.001 * Math.sin(5 * i)),
  },
  options: {
    /** Minimum evaluations before reporting. */
    minPoints: 10,
    /** Share of the evaluations that lie behind. */
    minShare: 0.25,
    /** Rate ÷ peak that is nothing. */
    nothing: 1e-5,
    /** The same after cuts that followed one another fast. */
    littleAfterCuts: 0.01,
    /** Improvement since then, as a share of the level, that is none. */
    maxGain: 0.01,
  },
  select: (run): readonly Target[] => {
    const curve = run.cost ?? run.trainLoss;
    const rate = run.run.primary.learningRate;
    return curve && rate && run.learningRate.logged ? [{ run, curve, rate }] : [];
  },
  minimum: { option: 'minPoints', points: ({ curve }) => curve.values.length },
  check: ({ run, curve, rate }, { minShare, nothing, littleAfterCuts, maxGain }) => {
    const cuts = fastCuts(rate, curve);
    const n = curve.at.length;
    const isSpent = (first: number) => {
      const [before, after] = [curve.levels[first - 1]!, median(curve.values.subarray(first))];
      return first > 0 && n - first >= minShare * n && before - after < maxGain * Math.abs(before);
    };
    const low = [...(cuts >= MIN_CUTS ? [littleAfterCuts] : []), nothing]
      .map((share) => lowFrom(rate, share))
      .find((one) => one !== null && isSpent(indexFrom(curve.at, one.at)));
    if (!low) return null;
    const first = indexFrom(curve.at, low.at);
    const [from, to] = wayOf(curve, first - 1, n - 1);
    return {
      series: [rate.name, curve.series.name],
      from: curve.at[first]!,
      to: curve.at[n - 1]!,
      confidence: 'high',
      measured: {
        metric: curve.series.name,
        rate: rate.name,
        ...low,
        last: rate.values[rate.values.length - 1]!,
        cuts: cuts >= MIN_CUTS ? cuts : 0,
        since: n - first,
        share: (n - first) / n,
        fromPlace: place(run, curve.at[first]!),
        before: from,
        after: to,
      },
    };
  },
  message: ({ measured }) => {
    const { metric, peak, last, since, share, fromPlace, before, after } = measured;
    return say`The learning rate decayed from ${short(peak)} to ${short(last)}: since ${fromPlace}, ${since} evaluations (${percent(share)} of the run), it is too small to move anything, and ${name(metric)} stayed where it was (${values(before, after)}).`;
  },
  causes: [
    {
      cause: 'A plateau scheduler cut it too eagerly.',
      weigh: ({ cuts }) => ({
        for: cuts > 0 ? [`${short(cuts)} cuts, most of them within ${FAST} evaluations of the one before`] : [],
        against: [],
      }),
    },
    {
      cause: 'The schedule is counted in the wrong unit: steps instead of epochs.',
      weigh: ({ cuts, share }) => ({
        for: cuts === 0 && share > 0.5 ? [`it was used up in the first ${percent(1 - share)} of the run`] : [],
        against: [],
      }),
    },
    { cause: 'The run is longer than its schedule was made for.' },
  ],
});

/** Cuts of the rate, where most followed the one before within a few evaluations; else 0. */
function fastCuts({ at, values: rates }: Series, curve: Curve): number {
  const points: number[] = [];
  for (let i = 1; i < rates.length; i += 1)
    if (Number.isFinite(rates[i]!) && rates[i]! < CUT * rates[i - 1]!) points.push(indexFrom(curve.at, at[i]!));
  const gaps = points.slice(1).map((point, i) => point - points[i]!);
  return gaps.length > 0 && median(gaps) <= FAST ? points.length : 0;
}

/** Where the rate falls below a share of its peak and stays there. */
function lowFrom({ at, values: rates }: Series, share: number): { readonly at: number; readonly peak: number } | null {
  const isRate = (i: number) => rates[i]! > 0 && Number.isFinite(rates[i]!);
  let peak = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < rates.length; i += 1) if (isRate(i) && rates[i]! > peak) peak = rates[i]!;
  let first = -1;
  for (let i = rates.length - 1; i >= 0; i -= 1) {
    if (!isRate(i)) continue;
    if (!(rates[i]! <= share * peak)) return first < 0 ? null : { at: at[first]!, peak };
    first = i;
  }
  return null;
}
