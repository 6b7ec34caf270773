import type { Curve } from '../../model/measured.js';
import type { Checkpoints } from '../../model/report.js';
import { indexAt } from './align.js';

/** Which checkpoint is best for the loss, which for the score, what each has in the other, and what the last one has and cost. */
export function checkpointsOf(loss: Curve | null, score: Curve | null, seconds: number): Checkpoints {
  const main = score ?? loss;
  const end = Math.max(...[loss, score].map((curve) => curve?.series.at[curve.series.at.length - 1] ?? Number.NEGATIVE_INFINITY));
  const bestAt = (curve: Curve) => curve.at[curve.best]!;
  const unused = main ? main.at.length - 1 - main.best : 0;
  return {
    bestLoss: loss ? { at: bestAt(loss), value: loss.values[loss.best]!, score: loggedAt(score, bestAt(loss)) } : null,
    bestScore: score ? { at: bestAt(score), value: score.values[score.best]!, loss: loggedAt(loss, bestAt(score)) } : null,
    last: main
      ? {
          at: end,
          loss: loggedAt(loss, end),
          score: loggedAt(score, end),
          unused,
          hours: (seconds * unused) / main.at.length / 3600,
        }
      : null,
  };
}

/** What a checkpoint has, a NaN included: that of a run that broke is no good one. */
function loggedAt(curve: Curve | null, end: number): number {
  return curve ? (curve.series.values[indexAt(curve.series.at, end)] ?? Number.NaN) : Number.NaN;
}
