import type { Confidence, Severity } from '../../model/finding.js';
import type { Rise } from '../../model/measured.js';
import { percent, short, two } from '../../text/numbers.js';
import { type Sentence, say, values } from '../../text/sentence.js';
import { place, type RiseTarget } from '../targets.js';
import { extraChanges } from './extra-metrics.js';
import { changeOf, stretchLevelAt, type Way, wayOf } from './readings.js';

type Target = RiseTarget & { readonly rise: Rise };

/** What every rule about a rise measures: where the best was, how much was lost, and what the training loss did meanwhile. */
export function riseEvidence({ run, cost, rise }: Target) {
  const { segment, onset } = rise;
  const knee = Math.min(segment.knee, cost.at.length - 1);
  const keep = cost.at[knee]!;
  const levels: Way = [stretchLevelAt(cost, knee, segment.lowest), stretchLevelAt(cost, rise.to, segment.level)];
  const [best, end] = wayOf(cost, knee, rise.to, levels);
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
    trainChange: Math.exp(rise.trainChange) - 1,
    rho: rise.rho,
    rhoOf: rise.rhoFromError ? 'error' : 'loss',
    fromScore: cost.ofScore,
    repair: rise.repair,
    ...extraChanges(run.run.series, keep, cost.at[rise.to]!),
  };
}

type RiseMeasured = ReturnType<typeof riseEvidence>;

/**
 * `val_loss rose 53% (0.731 → 1.121) between epoch 61 and 119, while the training loss fell 80%. The rise began between epoch 62 and
 * 68 (90% sure).` What it starts with names the cost; `meanwhile`: what the training loss did.
 */
export function riseSentence(cost: Sentence, measured: RiseMeasured, meanwhile: Sentence | string = ''): Sentence {
  const { axis, best, end, keepPlace, onsetFrom, onsetTo, evidence } = measured;
  const began =
    onsetTo > onsetFrom ? say` The rise began between ${axis} ${short(onsetFrom)} and ${short(onsetTo)} (90% sure).` : '';
  const doubt = Number.isNaN(evidence) ? '; with so few evaluations this is little evidence' : '';
  return say`${cost} ${roseWords([best, end])} between ${keepPlace} and ${short(end.at)}${meanwhile}${doubt}.${began}`;
}

/** `rose 53% (0.731 → 1.121)`; no share of 0. */
export function roseWords(way: Way): Sentence {
  return say`rose${shareWords(way)} (${values(...way)})`;
}

/** A change of this share and more is told as a factor: nobody reads 1020%. */
const MAX_SHARE = 10;

/** ` 53%`: how far it is from one number to another, after a word that says which way; ` to 12 times` where it is far; '' from 0. */
export function shareWords(way: Way): string {
  const change = changeOf(way);
  if (Math.abs(change) >= MAX_SHARE) return way[0].value > 0 && change > 0 ? ` to ${two(change + 1)} times` : '';
  return Number.isNaN(change) ? '' : ` ${percent(Math.abs(change))}`;
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
