import type { Curve } from '../model/measured.js';
import type { Checkpoints } from '../model/report.js';

/** Which checkpoint is best for the loss, which for the score, and what the last one has. */
export function checkpointsOf(loss: Curve | null, score: Curve | null): Checkpoints {
  const point = (curve: Curve | null) => (curve ? { at: curve.at[curve.best]!, value: curve.values[curve.best]! } : null);
  const ends = [loss, score].filter((curve) => curve !== null).map((curve) => curve.at[curve.at.length - 1]!);
  const last = (curve: Curve | null) => (curve ? curve.values[curve.values.length - 1]! : Number.NaN);
  return {
    bestLoss: point(loss),
    bestScore: point(score),
    last: ends.length > 0 ? { at: Math.max(...ends), loss: last(loss), score: last(score) } : null,
  };
}
