import type { Confidence, Severity } from '../../model/finding.js';
import type { Rise } from '../../model/measured.js';
import { percent, short } from '../../text/numbers.js';
import { type Sentence, say } from '../../text/sentence.js';
import { place, type RiseTarget } from '../targets.js';
import { costWords } from './cost-words.js';
import { extraChanges } from './extra-metrics.js';

type Target = RiseTarget & { readonly rise: Rise };

/** What every rule about a rise measures: where the best was, how much was lost, and what the training loss did meanwhile. */
export function riseEvidence({ run, cost, rise }: Target) {
  const { segment, onset } = rise;
  const keep = cost.at[Math.min(segment.knee, cost.at.length - 1)]!;
  return {
    metric: cost.series.name,
    axis: run.run.axis,
    keep,
    keepPlace: place(run, keep),
    onsetFrom: cost.at[onset[0]]!,
    onsetTo: cost.at[onset[1]]!,
    lowest: segment.lowest,
    level: segment.level,
    rise: segment.rise,
    evidence: segment.evidence,
    noise: segment.noise,
    trainChange: Math.exp(rise.trainChange) - 1,
    rho: rise.rho,
    fromScore: run.costIs === 'error',
    repair: rise.repair,
    end: cost.at[rise.to]!,
    ...extraChanges(run.run.series, keep, cost.at[rise.to]!),
  };
}

type RiseMeasured = ReturnType<typeof riseEvidence>;

/** `val_loss rose 21% over its best level (0.262 → 0.317) between epoch 64 and 119 (it began between 62 and 68)`. */
export function riseSentence(measured: RiseMeasured): Sentence {
  const { metric, lowest, level, keepPlace, end, rise, fromScore, onsetFrom, onsetTo, evidence } = measured;
  const levels = `${short(lowest)} → ${short(level)}`;
  const began = onsetTo > onsetFrom ? ` (onset ${short(onsetFrom)}–${short(onsetTo)}, 90%)` : '';
  const doubt = Number.isNaN(evidence) ? '; with so few evaluations this is little evidence' : '';
  return say`${costWords({ metric, fromScore })} rose ${percent(rise)} over its best level (${levels}) between ${keepPlace} and ${short(end)}${began}${doubt}`;
}

/** First risen point and last point of a rise, on the run's axis, with the names of the series it was seen on. */
export function riseWindow({ run, cost, rise }: Target) {
  const names = [cost.series.name, ...(run.costIs === 'loss' && run.validationScore ? [run.validationScore.series.name] : [])];
  return { series: names, from: cost.at[rise.from]!, to: cost.at[rise.to]! };
}

/** How sure a finding about a rise is, and how loud: a few evaluations judged by size alone are a notice of low confidence. */
export function riseWeight(
  { segment }: Rise,
  confidence: Confidence,
): { readonly confidence: Confidence; readonly severity?: Severity } {
  return Number.isNaN(segment.evidence) ? { confidence: 'low', severity: 'notice' } : { confidence };
}
