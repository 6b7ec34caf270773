import { largest, smallest } from '../../math/stats/extremes.js';
import type { MeasuredRun } from '../../model/measured.js';
import type { Series } from '../../model/run.js';
import { isRegression } from './chance.js';
import { countsAnswers } from './counted.js';
import { classesOf } from './hyperparameters.js';
import { firstDistinct } from './validation-size.js';

/** Fewer values that are equal say nothing. */
export const MIN_HELD = 5;
/** A score that is no share of answers counts as at its worst within this share of its top: a detector finds a box by chance. */
const MAX_WORST = 1e-3;
/** The same for an error rate, which other errors push over its top. */
const MAX_BETTER = 0.01;
/** Another score of the run above this share of its top shows that the model does something. */
const MIN_DONE = 0.05;
/** Distance of an AUC from 1/2, and of a correlation from 0, that rounding explains. */
const ROUNDING = 1e-3;
/** Change of a loss, as a share of its first value, above which the model was changing. */
const MIN_MOVED = 0.01;
/** A loss below this share of the entropy of its own accuracy tells inputs apart. */
const MIN_ENTROPY = 0.9;
/** Exact matches of a regression: at most this share of its examples, by chance. */
const MAX_MATCHES = 0.05;
/** The same where it never moves: a target of few values, such as 0 and 1, is hit more often. */
const MAX_HELD = 0.5;
/** Exact matches are so few that their share takes few values. */
const MAX_DISTINCT = 3;

/** Scores that fall below 0, or whose 0 is chance: their worst value is another. */
const SIGNED = new Set(
  'mcc kappa r2 explained_variance nse pearson spearman kendall correlation ccc gini giou mota auc auroc c_index'.split(' '),
);
/** Scores without a known top whose 0 is the worst. */
const FROM_ZERO = /^(?:bleu|chrf|rouge\w*|meteor|cider|spice)$/;
/** Scores that are 1/2 or 0 for a model that answers the same to everything. */
const RANKS = new Set(['auc', 'auroc']);
const AGREEMENTS = new Set(['mcc', 'kappa']);
const FOUND = new Set(['precision', 'recall', 'f1']);

/** Are all values the same, but for the first, which may stem from before the first update? */
export function isHeld(values: Float64Array): boolean {
  const last = values[values.length - 1]!;
  if (values.length < MIN_HELD || !Number.isFinite(last)) return false;
  for (let i = values.length - 1; i > 0; i -= 1) if (values[i] !== last) return false;
  return true;
}

/** Does a score say that the model does nothing right, from its first value to its last? Its worst is 0, or the top of an error rate. */
export function isAtWorst(series: Series): boolean {
  const { kind, goal, metric, top, values } = series;
  if (kind !== 'score' || values.length < MIN_HELD || metric === null) return false;
  if (goal === 'minimize') return top > 0 && isWithin(values, (1 - MAX_BETTER) * top, Number.MAX_VALUE);
  if (SIGNED.has(metric) || (Number.isNaN(top) && !FROM_ZERO.test(metric))) return false;
  return isWithin(values, 0, countsAnswers(series) || Number.isNaN(top) ? 0 : MAX_WORST * top);
}

/** Do all values lie between two finite bounds? From the end, where most scores leave them first. */
function isWithin(values: Float64Array, least: number, most: number): boolean {
  for (let i = values.length - 1; i >= 0; i -= 1) if (!(values[i]! >= least && values[i]! <= most)) return false;
  return true;
}

/** What is stuck at its worst in a run, and whether nothing else in it shows that the model does something. */
export interface Worst {
  readonly series: readonly Series[];
  /** The main score is among them, or all scores of its split but those that one answer can reach. */
  readonly isMain: boolean;
}

/** Scores of a run that stay at their worst. One that the other split shows to be good is not computed, not bad. */
export function worstOf({ run }: MeasuredRun): Worst | null {
  const regression = isRegression(run);
  const series = run.series.filter(
    (one) =>
      isAtWorst(one) &&
      !(countsAnswers(one) && (regression || isMatchless(run.series, one))) &&
      !isDoneElsewhere(run.series, one),
  );
  if (series.length === 0) return null;
  const { validationScore, trainScore } = run.primary;
  const main = validationScore ?? trainScore;
  return { series, isMain: main !== null && series.includes(main) };
}

/** Does the same score of another split show that the model does something? */
export function isDoneElsewhere(all: readonly Series[], { metric, split, goal, top }: Series): boolean {
  return all.some(
    (one) =>
      one.metric === metric &&
      one.split !== split &&
      (goal === 'minimize' ? smallest(one.values) < (1 - MIN_DONE) * top : largest(one.values) > MIN_DONE * top),
  );
}

/** An accuracy that is about 0 for training as well, while the loss falls far: what is foretold are numbers, of which none is hit exactly. */
function isMatchless(all: readonly Series[], { metric }: Series): boolean {
  const same = all.filter((one) => one.metric === metric);
  const losses = all.filter(({ kind, split }) => kind === 'loss' && split === 'train');
  const isAbsent = same.every(({ values, top }) => largest(values) <= MAX_MATCHES * top);
  return isAbsent && same.some(({ split }) => split === 'train') && losses.some(({ values }) => fallOf(values) > 0.5);
}

/** Does an accuracy count exact matches of a regression, of which there are next to none? Of two splits only the validated one is meant. */
export function isOfRegression({ run }: MeasuredRun, series: Series): boolean {
  const { metric, split, top, values } = series;
  if (!countsAnswers(series) || series.goal === 'minimize' || values.length < MIN_HELD) return false;
  const isNamed = isRegression(run) && largest(values) <= (isHeld(values) ? MAX_HELD : MAX_MATCHES) * top;
  if (!isNamed && !(isMatchless(run.series, series) && new Set(values).size <= MAX_DISTINCT)) return false;
  return split !== 'train' || !run.series.some((one) => one.metric === metric && one.split === 'validation');
}

/** Fall of a loss from its first value to its lowest, as a share of the first; 0 where it has none. */
function fallOf(values: Float64Array): number {
  const first = values.find((value) => Number.isFinite(value)) ?? Number.NaN;
  const low = smallest(values);
  return first > 0 && low <= first ? 1 - Math.max(0, low) / first : 0;
}

/** A score that only a model shows that gives one answer to every input. */
export interface OneClass {
  /** The accuracy, or what stands for it, first; then what else shows it. */
  readonly series: readonly Series[];
  /** `auc` 1/2; `found` a precision or recall of 0, or a recall of 1; `classes` 1/K; `flips` from p to 1 − p; `held`: only that it never moves. */
  readonly evidence: 'auc' | 'found' | 'classes' | 'flips' | 'held';
}

/**
 * Does the model give one answer to every input? Its accuracy is one number from the first value to the last (or jumps between p and
 * 1 − p) although the loss moves, and is not better than such an answer explains.
 */
export function oneClassOf(measured: MeasuredRun): OneClass | null {
  const { run } = measured;
  if (isRegression(run)) return null;
  const answers = run.series.filter((one) => countsAnswers(one) && isInside(one) && isOneAnswer(one));
  const ranks = run.series.filter(isBlindRank);
  const found = run.series.filter(isOneSided);
  const [main] = answers;
  if (main === undefined) {
    const isShown = ranks.length > 0 && found.length > 0;
    return isShown ? { series: [...ranks, ...found], evidence: 'auc' } : null;
  }
  const series = [...answers, ...ranks, ...found];
  if (ranks.length > 0) return { series, evidence: 'auc' };
  if (found.length > 0) return { series, evidence: 'found' };
  if (!isHeld(main.values)) return { series, evidence: 'flips' };
  if (!isMoving(measured) || isToldApart(measured, main)) return null;
  const share = main.values[main.values.length - 1]! / main.top;
  const isEven = isShareOfClasses(main.goal === 'minimize' ? 1 - share : share, classesOf(run.hyperparameters));
  return { series, evidence: isEven ? 'classes' : 'held' };
}

function isInside({ values, top }: Series): boolean {
  const last = values[values.length - 1]!;
  return last > 0 && last < top;
}

function isOneAnswer({ values, top }: Series): boolean {
  return isHeld(values) || isFlipping(values, top);
}

/** Two values that are each other's complement, and each more than once. */
function isFlipping(values: Float64Array, top: number): boolean {
  const [a, b, ...more] = firstDistinct(values, 3);
  if (a === undefined || b === undefined || more.length > 0 || values.length < 2 * MIN_HELD) return false;
  const count = values.filter((value) => value === a).length;
  return Math.abs(a + b - top) <= 2 * ROUNDING * top && a !== b && Math.min(count, values.length - count) >= 2;
}

function isBlindRank({ metric, values, top, kind }: Series): boolean {
  if (kind !== 'score' || values.length < MIN_HELD) return false;
  const chance = RANKS.has(metric ?? '') ? 0.5 : AGREEMENTS.has(metric ?? '') ? 0 : Number.NaN;
  return values.every((value) => Math.abs(value / top - chance) <= ROUNDING);
}

/** Nothing is found, or everything is. */
function isOneSided({ metric, values, top, kind }: Series): boolean {
  if (kind !== 'score' || !FOUND.has(metric ?? '') || !isHeld(values)) return false;
  const last = values[values.length - 1]!;
  return last === 0 || (last === top && metric === 'recall');
}

/** Does a loss of the run move while the score does not? */
export function isMoving({ run }: MeasuredRun): boolean {
  return run.series.some(({ kind, values }) => (kind === 'loss' || kind === 'loss-part') && spreadOf(values) > MIN_MOVED);
}

function spreadOf(values: Float64Array): number {
  const finite = values.filter(Number.isFinite);
  return finite.length < 2 ? 0 : (largest(finite) - smallest(finite)) / Math.abs(finite[0]!);
}

/**
 * Is the loss of a split lower than a model can get that gives one answer to every input? That has at least the entropy of its accuracy p,
 * −p ln p − (1 − p) ln(1 − p).
 */
function isToldApart({ run }: MeasuredRun, { split, values, top, goal }: Series): boolean {
  const share = values[values.length - 1]! / top;
  const right = goal === 'minimize' ? 1 - share : share;
  const entropy = -right * Math.log(right) - (1 - right) * Math.log(1 - right);
  const loss = run.series.find((one) => one.kind === 'loss' && one.split === split);
  return loss !== undefined && smallest(loss.values) < MIN_ENTROPY * entropy;
}

/** Is a share that of one of K classes of equal size: of the K of the settings, or of a few or a round number of them? */
function isShareOfClasses(share: number, known: number): boolean {
  const classes = Number.isNaN(known) ? Math.round(1 / share) : known;
  const isPlain = !Number.isNaN(known) || classes <= 10 || Number.isInteger(Math.log10(classes));
  return isPlain && Math.abs(share * classes - 1) < 0.02;
}
