import type { Confidence, Severity } from '../../model/finding.js';
import type { Curve, Rise } from '../../model/measured.js';
import type { Reading } from '../../model/reading.js';
import { asPrinted, percent, short, two } from '../../text/numbers.js';
import { type Sentence, say, values } from '../../text/sentence.js';
import { place, type RiseTarget } from '../targets.js';
import { extraChanges } from './extra-metrics.js';
import { changeOf, mayBeNegative, stretchLevelAt, type Way, wayOf } from './readings.js';
import { type TrainMeanwhile, trainMeanwhile, trainWords } from './train-meanwhile.js';

type Target = RiseTarget & { readonly rise: Rise };

/** What every rule about a rise measures: where the best was, how much was lost, and what the training loss did meanwhile. */
export function riseEvidence({ run, cost, rise }: Target) {
  const { segment, onset } = rise;
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
    onsetFrom: cost.at[onset[0]]!,
    onsetTo: cost.at[onset[1]]!,
    best,
    end,
    bestLevel: levels[0],
    endLevel: levels[1],
    levelRise: segment.rise,
    evidence: segment.evidence,
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

type RiseMeasured = ReturnType<typeof riseEvidence>;

/**
 * `val_loss rose 53% (0.731 → 1.121) between epoch 8 and 12, while the training loss fell 71% (0.409 → 0.118). The rise began between
 * epoch 8 and 10 (90% sure).` What it starts with names the cost; `meanwhile`: what the training loss did, in other words.
 */
export function riseSentence(cost: Sentence, measured: RiseMeasured, meanwhile: Sentence = meanwhileWords(measured)): Sentence {
  const { axis, best, end, keepPlace, onsetFrom, onsetTo, evidence } = measured;
  const began =
    onsetTo > onsetFrom ? say` The rise began between ${axis} ${short(onsetFrom)} and ${short(onsetTo)} (90% sure).` : '';
  const doubt = Number.isNaN(evidence) ? '; with so few evaluations this is little evidence' : '';
  return say`${cost} ${roseWords([best, end])} between ${keepPlace} and ${short(end.at)}${meanwhile}${doubt}.${givenBackWords(measured)}${began}`;
}

function meanwhileWords({ ...measured }: RiseMeasured): Sentence {
  return measured.trainMoved === 'fell' ? say`, while ${trainWords(measured)}` : [];
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
export const MIN_FACTOR = 10;

/**
 * ` 53%`: how far it is from one number to another, after a word that says which way; ` to 11 times as much` from 10 times on. '' from 0,
 * and where a number is negative: it has no share.
 */
export function shareWords(way: Way): string {
  const change = changeOf(way);
  if (Number.isNaN(change) || way.some(({ value }) => value < 0)) return '';
  return 1 + change >= MIN_FACTOR ? ` to ${timesWords(way)} as much` : ` ${percent(Math.abs(change))}`;
}

/** `11 times`: the ratio of two numbers as they are printed. */
export function timesWords(way: Way): string {
  return `${two(1 + changeOf(way))} times`;
}

/**
 * First risen point and last point of a rise, on the run's axis, with the names of the series it was seen on; where it began with 90%
 * certainty, and how far it rose.
 */
export function riseWindow({ run, cost, rise }: Target) {
  const names = [cost.series.name, ...(run.costIs === 'loss' && run.validationScore ? [run.validationScore.series.name] : [])];
  const onset = [cost.at[rise.onset[0]]!, cost.at[rise.onset[1]]!] as const;
  return { series: names, from: cost.at[rise.from]!, to: cost.at[rise.to]!, onset, size: rise.segment.rise };
}

/** How sure a finding about a rise is, and how loud: a few evaluations judged by size alone are a notice of low confidence. */
export function riseWeight(
  { segment }: Rise,
  confidence: Confidence,
): { readonly confidence: Confidence; readonly severity?: Severity } {
  return Number.isNaN(segment.evidence) ? { confidence: 'low', severity: 'notice' } : { confidence };
}
