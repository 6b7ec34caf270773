import type { ClassMap } from '../../math/calibration/match-rows.js';
import type { Outcomes, RawPredictions } from '../../model/predictions.js';

/** An example in two checkpoints. */
interface Pair {
  readonly i: number;
  readonly before: number;
  readonly after: number;
}

const VERY_SURE = 0.9;

/**
 * Examples whose label may be wrong, among the given ones: both checkpoints choose the same other class, and as surely as that class is
 * chosen on average for its own examples (the thresholds of confident learning: Northcutt, Jiang and Chuang 2021), the later one very surely:
 * else they are only hard. Theirs `i`.
 */
export function labelSuspects(
  before: RawPredictions,
  after: RawPredictions,
  { pairs, classes }: { readonly pairs: readonly Pair[]; readonly classes: ClassMap },
): readonly number[] {
  const [a, b] = [before.outcomes, after.outcomes];
  const [sureA, sureB] = [selfConfidence(a, before.classes.length), selfConfidence(b, after.classes.length)];
  const isSure = (one: Outcomes, row: number, sure: Float64Array) =>
    (one.confidence?.[row] ?? Number.NaN) >= sure[one.predicted[row]!]!;
  const suspects = pairs.filter(({ before: p, after: q }) => {
    const chosen = b.predicted[q];
    return (
      chosen !== b.labels[q] &&
      chosen === classes[a.predicted[p]!] &&
      isSure(a, p, sureA) &&
      isSure(b, q, sureB) &&
      b.confidence![q]! >= VERY_SURE
    );
  });
  return suspects.map(({ i }) => i);
}

/** Mean probability of each class for the examples that have it as label; NaN for a class without one. */
function selfConfidence({ labels, loss }: Outcomes, classes: number): Float64Array {
  const [sums, counts] = [new Float64Array(classes), new Float64Array(classes)];
  for (let i = 0; i < labels.length; i += 1) {
    sums[labels[i]!]! += Math.exp(-(loss?.[i] ?? Number.NaN));
    counts[labels[i]!]! += 1;
  }
  return sums.map((sum, i) => sum / counts[i]!);
}
