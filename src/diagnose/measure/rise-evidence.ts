import type { Confidence, Severity } from '../../model/finding.js';
import type { Curve, Rise, SmallSample } from '../../model/measured.js';
import type { Reading } from '../../model/reading.js';
import { MIN_EVALUATIONS } from '../../model/report.js';
import { asPrinted, percent, short, two } from '../../text/numbers.js';
import { name, type Sentence, say, values } from '../../text/sentence.js';
import type { Dated } from '../rule.js';
import { place, type RiseTarget } from '../targets.js';
import { indexAt } from './align.js';
import { extraChanges } from './extra-metrics.js';
import { changeOf, mayBeNegative, rawAt, stretchLevelAt, type Way, wayOf } from './readings.js';
import { onsetOf } from './rises.js';
import { isHint } from './small-rises.js';
import { type TrainMeanwhile, trainMeanwhile, trainWords } from './train-meanwhile.js';

type Target = RiseTarget & { readonly rise: Rise };

/** Holds the place of what only a finding that is told is asked for. */
const UNDATED = { onsetFrom: Number.NaN, onsetTo: Number.NaN };

type RiseMeasured = ReturnType<typeof measureRise>;

/** Several rules ask about the same rise. */
const known = new WeakMap<Rise, Target & { readonly measured: RiseMeasured }>();

/** What every rule about a rise measures: where the best was, how much was lost, and what the training loss did meanwhile. */
export function riseEvidence(target: Target): RiseMeasured {
  const { run, cost, rise } = target;
  const found = known.get(rise);
  if (found && found.run === run && found.cost === cost) return found.measured;
  const measured = measureRise(target);
  known.set(rise, { run, cost, rise, measured });
  return measured;
}

function measureRise({ run, cost, rise }: Target) {
  const { segment } = rise;
  const knee = Math.min(segment.knee, cost.at.length - 1);
  const keep = cost.at[knee]!;
  const levels: Way = [stretchLevelAt(cost, knee, segment.lowest), stretchLevelAt(cost, rise.to, segment.level)];
  const [best, end] = wayOf(cost, knee, rise.to, levels);
  const every = (cost.at[rise.to]! - keep) / Math.max(1, rise.to - knee);
  const train = trainMeanwhile(run.trainLoss, keep, cost.at[rise.to]!, every);
  return {
    metric: cost.series.name,
    axis: run.run.axis,
    keep,
    keepPlace: place(run, keep),
    ...UNDATED,
    best,
    end,
    bestLevel: levels[0],
    endLevel: levels[1],
    levelRise: segment.rise,
    evidence: segment.evidence,
    ...orderOf({ run, cost, rise }),
    noise: segment.noise,
    ...givenBack(cost, knee, best, end),
    ...train,
    rho: rhoOf(rise, train),
    rhoOf: rise.worseIsError ? 'error' : 'loss',
    fromScore: cost.ofScore,
    repair: rise.repair,
    repairOf: (rise.repairIsError ? run.validationScore?.series.name : undefined) ?? cost.series.name,
    repairFromScore: rise.repairIsError ? run.validationScore?.series.goal !== 'minimize' : cost.ofScore,
    ...extraChanges(run.run.series, keep, cost.at[rise.to]!),
  };
}

/**
 * Of a loss that may be negative: where it came from, and which share of what it had gained until its best it has given back, as its
 * numbers are printed. It has no share of its level.
 */
function givenBack(
  cost: Curve,
  knee: number,
  best: Reading,
  end: Reading,
): { readonly gaveBack: number; readonly start?: Reading } {
  if (!mayBeNegative(cost)) return { gaveBack: Number.NaN };
  const start = knee === 0 ? best : wayOf(cost, 0, knee)[0];
  const [from, low, last] = [start, best, end].map(({ value }) => asPrinted(value)) as [number, number, number];
  return from > low ? { gaveBack: (last - low) / (from - low), start } : { gaveBack: Number.NaN };
}

/** ρ = −Δln(train loss) ÷ Δln(validation error); NaN where it can't be told, and of losses that are not positive. */
function rhoOf({ worse }: Rise, { trainMoved, trainFrom, trainTo }: TrainMeanwhile): number {
  if (trainMoved === 'unknown' || !trainFrom || !trainTo || !(trainFrom.value > 0 && trainTo.value > 0)) return Number.NaN;
  return -Math.log(trainTo.value / trainFrom.value) / worse;
}

/**
 * `val_loss rose 53% (0.731 → 1.121) between epoch 8 and 12, while the training loss fell 71% (0.409 → 0.118). The rise began between
 * epoch 8 and 10 (90% sure).` What it starts with names the cost; `meanwhile`: what the training loss did, in other words.
 */
export function riseSentence(cost: Sentence, measured: RiseMeasured, meanwhile: Sentence = meanwhileWords(measured)): Sentence {
  const { axis, best, end, keepPlace, onsetFrom, onsetTo } = measured;
  const began =
    onsetTo > onsetFrom ? say` The rise began between ${axis} ${short(onsetFrom)} and ${short(onsetTo)} (90% sure).` : '';
  const order = orderWords(measured);
  return say`${cost} ${roseWords([best, end])} between ${keepPlace} and ${short(end.at)}${meanwhile}${order}.${givenBackWords(measured)}${began}`;
}

function meanwhileWords({ ...measured }: RiseMeasured): Sentence {
  return measured.trainMoved === 'fell' ? say`, while ${trainWords(measured)}` : [];
}

/** `: each of the 4 evaluations after the best is worse than the one before, and Wer got worse each time as well (25.31 → 27.55)`. */
function orderWords({ ...measured }: RiseMeasured): Sentence {
  const { inRow, isFew, score, scoreFrom, scoreTo } = measured;
  const row = inRow > 0 ? `: each of the ${inRow - 1} evaluations after the best is worse than the one before` : '';
  const beside = scoreFrom && scoreTo ? say`${name(scoreFrom.series)}` : [];
  const way = scoreFrom && scoreTo ? say` (${values(scoreFrom, scoreTo)})` : [];
  const also =
    score === 'worse'
      ? say`, and ${beside} got worse each time as well${way}`
      : score === 'better'
        ? say`, while ${beside} got better${way}`
        : [];
  return say`${row}${also}${isFew ? '; with so few evaluations this is little evidence' : ''}`;
}

interface Order {
  /** Evaluations from the best on, each worse than the one before; 0 where that is not so. */
  readonly inRow: number;
  readonly chance: number;
  readonly isFew: boolean;
  readonly score: SmallSample['score'];
  readonly scoreFrom?: Reading;
  readonly scoreTo?: Reading;
}

/** What the order of a few evaluations says, and what the score did beside the loss. */
function orderOf({ run, cost, rise }: Target): Order {
  const { small } = rise;
  if (!small) return { inRow: 0, chance: Number.NaN, isFew: false, score: 'unknown' };
  const { inRow, chance, score } = small;
  const ends = run.validationScore && run.validationScore !== cost ? scoreEnds(run.validationScore, cost, rise) : null;
  const beside = score !== 'unknown' && ends ? { scoreFrom: ends[0], scoreTo: ends[1] } : {};
  return { inRow, chance, isFew: isHint(small), score: ends ? score : 'unknown', ...beside };
}

function scoreEnds(score: Curve, cost: Curve, { segment, to }: Rise): Way | null {
  const [a, b] = [segment.knee, to].map((point) => indexAt(score.at, cost.at[point]!)) as [number, number];
  return a >= 0 && b > a ? [rawAt(score, a), rawAt(score, b)] : null;
}

/** ` It gave back 45% of what it had gained since 0.012.` */
function givenBackWords({ ...measured }: RiseMeasured): Sentence {
  const { gaveBack, start } = measured;
  return start && gaveBack > 0 ? say` It gave back ${percent(gaveBack)} of what it had gained from ${start} on.` : [];
}

/** `rose 53% (0.731 → 1.121)`; no share of 0. */
export function roseWords(way: Way): Sentence {
  return say`rose${shareWords(way)} (${values(...way)})`;
}

/** Ratio from which a share is no longer easy to read. */
const MIN_FACTOR = 10;

/**
 * ` 53%`: how far it is from one number to another, after a word that says which way, with `by` before a share; ` to 11 times as much`
 * from 10 times on. '' from 0, and where a number is negative: it has no share.
 */
export function shareWords(way: Way, by = ''): string {
  const change = changeOf(way);
  if (Number.isNaN(change) || way.some(({ value }) => value < 0)) return '';
  return 1 + change >= MIN_FACTOR ? ` to ${timesWords(way)} as much` : ` ${by}${percent(Math.abs(change))}`;
}

/** `11 times`: the ratio of two numbers as they are printed. */
function timesWords(way: Way): string {
  return `${two(1 + changeOf(way))} times`;
}

/**
 * First risen point and last point of a rise, on the run's axis, with the names of the series it was seen on; how far it rose, and, if it
 * is told, where it began with 90% certainty.
 */
export function riseWindow({ run, cost, rise }: Target) {
  const names = [cost.series.name, ...(run.costIs === 'loss' && run.validationScore ? [run.validationScore.series.name] : [])];
  const date = (): Dated => {
    const [onsetFrom, onsetTo] = onsetOf(rise, cost.values).map((point) => cost.at[point]!) as [number, number];
    return { onset: [onsetFrom, onsetTo], measured: { onsetFrom, onsetTo } };
  };
  return { series: names, from: cost.at[rise.from]!, to: cost.at[rise.to]!, date, size: rise.segment.rise };
}

/** How sure a finding about a rise is, and how loud: what the order of a few evaluations says alone is a hint, or at most likely. */
export function riseWeight(
  { small, segment }: Rise,
  confidence: Confidence,
): { readonly confidence: Confidence; readonly severity?: Severity } {
  if (!small) return { confidence };
  if (isHint(small)) return { confidence: 'low', severity: 'notice' };
  return { confidence: segment.end - segment.start < MIN_EVALUATIONS ? 'low' : 'medium' };
}
