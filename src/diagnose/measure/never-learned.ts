import { largest, smallest } from '../../math/stats/extremes.js';
import { finite } from '../../math/stats/finite.js';
import { median } from '../../math/stats/median.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import { alignTo } from './align.js';
import { isRegression, mayBeCrossEntropy } from './chance.js';
import { countsAnswers } from './counted.js';
import { classesOf } from './hyperparameters.js';
import { type ScorePair, scorePairs } from './score-pair.js';

/** What one answer to everything gets, of scores that don't count answers. */
const CHANCE: Readonly<Record<string, number>> = { auc: 0.5, auroc: 0.5, mcc: 0, kappa: 0, balanced_accuracy: Number.NaN };
/** Above chance by this share of it, and by no more than this share of the top, a score is at chance: what a small set scatters by. */
const MAX_ABOVE = { ofChance: 0.5, ofTop: 0.05 } as const;
/** What the training reaches at least, as a share of the top, and how far it lies above validation. */
const MIN_REACHED = 0.5;
const MIN_LEAD = 0.3;
/** Without a known chance: a score that stays below this share of the top, and of what training reaches. */
const MAX_SHARE = 0.1;
const MAX_OF_TRAIN = 0.15;
/** Training has begun to learn at this share of the top: there both sets still show the same, unless one of them is handled otherwise. */
const BEGUN = 0.1;
/** Losses without scores: validation never comes below this multiple of the first training loss, of which training keeps at most the other. */
const MIN_LOSS = 1.5;
const MAX_LEFT = 0.5;
/** From this multiple of the first training loss on, and above the ln K of every number of classes, a loss is no matter of units or of early memorization. */
const FAR_LOSS = 10;
const MAX_CLASSES = 200_000;
/** A validation loss that is this much below its first value has learned something. */
const MAX_GAIN = 0.1;
/** A first validation loss up to this multiple of ln K is that of a model that knows nothing yet. */
const MAX_START = 1.15;
/** A first training loss and accuracy this near to ln K and 1/K tell K. */
const FIRST = { loss: 0.1, least: 0.7, most: 1.6 } as const;

/** A validation that never was any better than guessing, while the training learned. */
export interface NeverLearned {
  readonly validation: Curve;
  readonly train: Curve;
  /** Number of classes; NaN where nothing tells. */
  readonly classes: number;
  /** What guessing gets, as a share of the top; NaN where nothing tells. */
  readonly chance: number;
  /** At the first evaluation the model knows nothing yet: the validation loss is that of guessing, ln K, or training has not begun to learn. */
  readonly startsAtChance: boolean;
  readonly of: 'score' | 'loss';
  /** Of a loss alone: worse than guessing among any number of classes, from the first evaluation on. */
  readonly isFar: boolean;
}

/**
 * Validation at chance or below from the first evaluation to the last, or next to 0 where chance is not known, or a loss that is far
 * above what the training began with; while the training gets far. Null where validation got better once, or training learned little.
 */
export function neverLearned(run: MeasuredRun): NeverLearned | null {
  if (isRegression(run.run)) return null;
  const pairs = scorePairs(run);
  for (const pair of pairs) {
    const found = ofScores(run, pair);
    if (found !== null) return found;
  }
  return pairs.length > 0 || run.validationScore !== null ? null : ofLosses(run);
}

function ofScores(run: MeasuredRun, pair: ScorePair): NeverLearned | null {
  const { train, validation } = pair;
  const shares = finite(pair.shares.train);
  if (shares.length < 1) return null;
  const reached = largest(shares);
  const best = largest(pair.shares.validation);
  if (!(reached >= MIN_REACHED && reached - best >= MIN_LEAD)) return null;
  const counts = countsAnswers(validation.series);
  const classes = counts ? classesFrom(run, shares[0]!) : Number.NaN;
  const chance = CHANCE[validation.series.metric ?? ''] ?? 1 / classes;
  const isAtChance = best <= chance + Math.min(MAX_ABOVE.ofChance * Math.max(chance, MAX_ABOVE.ofTop), MAX_ABOVE.ofTop);
  if (!isAtChance && !(Number.isNaN(chance) && isNextToNothing(run, pair, best, reached))) return null;
  const first = run.validationLoss?.levels[0] ?? Number.NaN;
  const startsAtChance = first <= MAX_START * Math.log(classes) || shares[0]! < BEGUN;
  return { validation, train, classes, chance, startsAtChance, of: 'score', isFar: false };
}

/** Does validation stay next to 0, already where training has only begun to learn, and its loss above that of the beginning? */
function isNextToNothing(run: MeasuredRun, { shares }: ScorePair, best: number, reached: number): boolean {
  if (!(best <= MAX_SHARE && best <= MAX_OF_TRAIN * reached)) return false;
  const begun = shares.train.findIndex((share) => share >= BEGUN);
  if (begun < 0 || shares.validation[begun]! > MAX_OF_TRAIN * shares.train[begun]!) return false;
  const third = Math.max(1, Math.floor(shares.validation.length / 3));
  if (median(shares.validation.subarray(-third)) > 2 * shares.validation[0]! + MAX_SHARE / 10) return false;
  const { trainLoss, validationLoss } = run;
  if (!trainLoss || !validationLoss || trainLoss.series.metric !== validationLoss.series.metric) return true;
  const [first = Number.NaN] = finite(alignTo(validationLoss.at, trainLoss.series));
  return smallest(validationLoss.levels) > first;
}

/** K of the settings, or that both the first training loss and the first training accuracy tell. */
function classesFrom({ run, trainLoss }: MeasuredRun, firstShare: number): number {
  const known = classesOf(run.hyperparameters);
  if (!Number.isNaN(known)) return known;
  if (run.series.some(({ metric }) => /binary_(?:crossentropy|logloss|accuracy)/.test(metric ?? ''))) return 2;
  const first = trainLoss?.values[0] ?? Number.NaN;
  if (!trainLoss || !mayBeCrossEntropy(run, trainLoss.series)) return Number.NaN;
  const classes = Math.round(Math.exp(first));
  const isNear = Math.abs(first - Math.log(classes)) <= FIRST.loss * Math.log(classes);
  return classes >= 2 && isNear && firstShare * classes > FIRST.least && firstShare * classes < FIRST.most ? classes : Number.NaN;
}

function ofLosses({ run, trainLoss: train, validationLoss: validation }: MeasuredRun): NeverLearned | null {
  if (!train || !validation || train.series.metric !== validation.series.metric) return null;
  if (!mayBeCrossEntropy(run, train.series)) return null;
  const fitted = finite(alignTo(validation.at, train.series));
  const [first = Number.NaN] = fitted;
  const low = smallest(validation.levels);
  if (!(first > 0 && smallest(fitted) >= 0 && smallest(fitted) <= MAX_LEFT * first && low >= MIN_LOSS * first)) return null;
  if (low < (1 - MAX_GAIN) * validation.levels[0]!) return null;
  const isFar = low >= FAR_LOSS * first && low >= Math.log(MAX_CLASSES);
  return { validation, train, classes: Number.NaN, chance: Number.NaN, startsAtChance: false, of: 'loss', isFar };
}
