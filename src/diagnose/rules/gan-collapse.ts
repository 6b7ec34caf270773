import { largest } from '../../math/stats/extremes.js';
import { median } from '../../math/stats/median.js';
import { quantile } from '../../math/stats/quantile.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import type { Series, Side } from '../../model/run.js';
import { two } from '../../text/numbers.js';
import { name, say, values as way } from '../../text/sentence.js';
import { medianAt, type Way } from '../measure/readings.js';
import { defineRule } from '../rule.js';
import { place } from '../targets.js';

/** Shares of a run that its first and its last level are taken of. */
const [FIRST, LAST] = [0.1, 0.2];
const MIN_FIRST = 3;
/** Nine of ten of the last losses of the loser's opponent lie below this multiple of what "near zero" is. */
const NEARLY_ALL = 3;
/** A discriminator that is right this often leaves nothing to learn from. */
const MIN_ACCURACY = 0.98;
/** Parts of a network's loss that are no part of the game: likeness of pictures, penalties. */
const NO_GAME =
  /(?:^|[^a-z])(?:l1|l2|mse|pix|pixel|perceptual|percep|vgg|content|style|cycle|cyc|idt|identity|feat|features?|fm|mel|stft|gp|penalty|reg|r1|kl|tv|recon)(?![a-z])/i;

interface Target {
  readonly run: MeasuredRun;
  readonly discriminators: readonly Curve[];
  readonly generators: readonly Curve[];
}

export const ganCollapse = defineRule({
  id: 'gan-collapse',
  order: 112,
  title: 'One network of the game has won',
  severity: 'warning',
  notFor: [],
  needs: 'losses of a generator and of a discriminator with at least 20 points',
  why: 'Two networks learn from each other as long as neither wins. A discriminator that is never wrong gives the generator no gradient: its pictures no longer get better, whatever the losses do.',
  formula:
    'The loss of the discriminator (none of it negative, as those of Wasserstein critics are) ends (median of the last 20%) below 0.05 and below a tenth of its first level (median of the first 10%), and nine of ten of the last values are below 0.15; that of the generator ends at least 2 times above its first level, and at 3 or more (a fooled share of 5% or less), or the discriminator is right in 98% of the cases. Where the first level is below 0.05 already, the generator must be at 3 or more.',
  advice: [
    'Stop: more training does not help. Go back to a checkpoint from before that place.',
    'Weaken the discriminator: a smaller learning rate for it, fewer updates, dropout, noise on its inputs, soft labels.',
    'Use a loss that does not saturate: hinge, least squares, or Wasserstein with gradient penalty; spectral normalization.',
    'Look at samples, or at FID: losses of a game say little about quality.',
  ],
  falseAlarmIf: ['the generator is mainly trained by another loss (pixels, features), and the game is a small part of it'],
  references: ['https://developers.google.com/machine-learning/gan/problems'],
  example: {
    d_loss: Array.from({ length: 60 }, (_, i) => 0.002 + 1.35 * Math.exp(-i / 8)),
    g_loss: Array.from({ length: 60 }, (_, i) => 0.75 + 6 * (1 - Math.exp(-i / 12)) + 0.3 * Math.sin(7.3 * i * i)),
  },
  options: {
    /** Minimum points before reporting. */
    minPoints: 20,
    /** Last level of the discriminator's loss at most. */
    maxLoss: 0.05,
    /** The same as a share of its first level. */
    maxShare: 0.1,
    /** Last level of the generator's loss, as a multiple of its first. */
    minRatio: 2,
    /** Last level of the generator's loss where nothing else says how often it fools the other. */
    minGenerator: 3,
  },
  select: (run): readonly Target[] => {
    if (run.run.game !== 'networks') return [];
    const [discriminators, generators] = [lossesOf(run, 'discriminator'), lossesOf(run, 'generator')];
    return discriminators.length > 0 && generators.length > 0 ? [{ run, discriminators, generators }] : [];
  },
  minimum: {
    option: 'minPoints',
    points: ({ discriminators, generators }) =>
      Math.min(...[discriminators, generators].map((curves) => Math.max(...curves.map(({ values }) => values.length)))),
  },
  check: ({ run, discriminators, generators }, options) => {
    const beaten = discriminators.filter((curve) => isNearZero(curve, options));
    // Real and fake halves of one discriminator: both must have nothing left to learn.
    if (beaten.length === 0 || beaten.length < discriminators.filter(({ series }) => isHalf(series)).length) return null;
    const winner = beaten[0]!;
    const accuracies = accuraciesOf(run);
    const accuracy = accuracies.length > 0 ? Math.min(...accuracies) : Number.NaN;
    const loser = generators.find((curve) => hasLost(curve, winner, accuracy, options));
    if (!loser) return null;
    const from = onsetOf(winner, options.maxLoss);
    const [dFirst, dLast] = levelsOf(winner);
    const [gFirst, gLast] = levelsOf(loser);
    return {
      series: [winner.series.name, loser.series.name],
      from: winner.at[from]!,
      to: winner.at[winner.at.length - 1]!,
      confidence: accuracy >= MIN_ACCURACY || gLast.value > 2 * options.minGenerator ? 'high' : 'medium',
      measured: {
        discriminator: winner.series.name,
        generator: loser.series.name,
        dFirst,
        dLast,
        gFirst,
        gLast,
        accuracy,
        onsetPlace: place(run, winner.at[from]!),
      },
    };
  },
  message: ({ measured }) => {
    const { discriminator, generator, dFirst, dLast, gFirst, gLast, onsetPlace } = measured;
    return say`The discriminator has won: ${name(discriminator)} went to nearly 0 (${way(dFirst, dLast)}), for good since ${onsetPlace}, while ${name(generator)} rose (${way(gFirst, gLast)}). The generator gets next to no gradient from it.`;
  },
  causes: [
    {
      cause: 'The discriminator is too strong, or learns too fast, for the generator.',
      weigh: ({ accuracy }) => ({
        for: accuracy >= MIN_ACCURACY ? [`it is right in ${two(100 * accuracy)}% of the cases`] : ['it is hardly ever wrong'],
        against: [],
      }),
    },
    { cause: 'The generator has collapsed: it makes a few outputs that are easy to tell from real ones.' },
    { cause: 'Real and generated inputs differ in something simple: scaling, value range, normalization, padding.' },
  ],
});

interface Limits {
  readonly maxLoss: number;
  readonly maxShare: number;
  readonly minRatio: number;
  readonly minGenerator: number;
}

/** The losses of one side; those that are no part of the game only where there is nothing else. */
function lossesOf({ run, curves }: MeasuredRun, side: Side): readonly Curve[] {
  const own = run.series.filter((one) => one.side === side && (one.kind === 'loss' || one.kind === 'loss-part'));
  const games = own.filter((one) => !NO_GAME.test(one.name));
  return games.flatMap((one) => curves.get(one) ?? []);
}

function isHalf({ name: full }: Series): boolean {
  return /(?:^|[^a-z])(?:real|fake)(?![a-z])/i.test(full);
}

/** Shares in which the discriminator is right at the end, of each accuracy of it that is logged. */
function accuraciesOf({ run, curves }: MeasuredRun): readonly number[] {
  const own = run.series.filter(({ side, kind }) => side === 'discriminator' && kind === 'score');
  return own
    .map((one) => ({ curve: curves.get(one), top: largest(one.values.filter(Number.isFinite)) > 1.5 ? 100 : 1 }))
    .flatMap(({ curve, top }) => (curve ? [median(tailOf(curve)) / top] : []))
    .filter((share) => share >= 0 && share <= 1);
}

function tailOf({ values }: Curve): Float64Array {
  return values.subarray(values.length - Math.max(MIN_FIRST, Math.round(LAST * values.length)));
}

/** First and last level: medians of the first tenth and of the last fifth. */
function levelsOf(curve: Curve): Way {
  const head = curve.values.subarray(0, Math.max(MIN_FIRST, Math.round(FIRST * curve.values.length)));
  const tail = tailOf(curve);
  const start = curve.values.length - tail.length;
  return [medianAt(curve, 0, median(head), head.length), medianAt(curve, start, median(tail), tail.length)];
}

function isNearZero(curve: Curve, { maxLoss, maxShare }: Limits): boolean {
  if (curve.values.some((value) => value < 0)) return false;
  const [first, last] = levelsOf(curve);
  const fell = last.value < maxShare * first.value || first.value < maxLoss;
  return last.value < maxLoss && fell && quantile(tailOf(curve), 0.9) < NEARLY_ALL * maxLoss;
}

function hasLost(curve: Curve, winner: Curve, accuracy: number, { maxLoss, minRatio, minGenerator }: Limits): boolean {
  const [first, last] = levelsOf(curve);
  const isHigh = last.value >= minGenerator;
  const [before] = levelsOf(winner);
  if (before.value < maxLoss) return isHigh;
  const isOver = isHigh || accuracy >= MIN_ACCURACY;
  return first.value > 0 && last.value >= minRatio * first.value && isOver;
}

/** First point from which on medians of five stay near zero. */
function onsetOf({ values }: Curve, maxLoss: number): number {
  let from = values.length - 1;
  while (from > 0 && median(values.subarray(Math.max(0, from - 2), from + 3)) < NEARLY_ALL * maxLoss) from -= 1;
  return from;
}
