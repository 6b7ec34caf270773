import type { Candidate } from './candidate.js';

/** With fewer points, equality may be chance. */
const MIN_POINTS = 2;
/** Logs round to three or four digits. */
const [ROUNDED_SHARE, ROUNDED_APART] = [2e-3, 6e-4];

/**
 * What a log calls "score" and no more is the metric by which a tool chooses its checkpoints. Where its values are those of a loss
 * (fairseq: `saved checkpoint … score 4.812`), it is that loss once more: nothing that is to get larger.
 */
export function withoutScoreCopies(candidates: readonly Candidate[]): readonly Candidate[] {
  const losses = candidates.filter(({ series }) => series.kind === 'loss');
  return candidates.map((one) => {
    if (one.named.base !== 'score' || one.series.kind !== 'score') return one;
    if (!losses.some((loss) => isCopy(one.series, loss.series))) return one;
    const none = { kind: 'other', goal: null } as const;
    return { series: { ...one.series, ...none, top: Number.NaN }, named: { ...one.named, ...none } };
  });
}

/** Does the loss pass through every value in this order? Checkpoints are written at some of its evaluations, or a few steps later. */
function isCopy({ values: score }: Candidate['series'], { values: loss }: Candidate['series']): boolean {
  if (score.length < MIN_POINTS || score.length > loss.length) return false;
  let at = 0;
  for (const value of score) {
    while (at < loss.length && !isEqual(value, loss[at]!)) at += 1;
    if (at === loss.length) return false;
    at += 1;
  }
  return true;
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(ROUNDED_APART, ROUNDED_SHARE * Math.abs(b));
}
