import type { Curve } from '../../model/measured.js';
import type { Checkpoints } from '../../model/report.js';
import { indexAt } from './align.js';

/** Which checkpoint is best for the loss, which for the score, what each has in the other, and what the last one has and cost. */
export function checkpointsOf(loss: Curve | null, score: Curve | null, seconds: number): Checkpoints {
  const main = score ?? loss;
  const end = Math.max(...[loss, score].map((curve) => curve?.series.at[curve.series.at.length - 1] ?? Number.NEGATIVE_INFINITY));
  const valueAt = (curve: Curve | null, at: number) => (curve ? (curve.values[indexAt(curve.at, at)] ?? Number.NaN) : Number.NaN);
  const bestAt = (curve: Curve) => curve.at[curve.best]!;
  const unused = main ? main.at.length - 1 - main.best : 0;
  return {
    bestLoss: loss ? { at: bestAt(loss), value: loss.values[loss.best]!, score: valueAt(score, bestAt(loss)) } : null,
    bestScore: score ? { at: bestAt(score), value: score.values[score.best]!, loss: valueAt(loss, bestAt(score)) } : null,
    last: main
      ? {
          at: end,
          loss: lastOf(loss, end),
          score: lastOf(score, end),
          unused,
          hours: (seconds * unused) / main.at.length / 3600,
        }
      : null,
  };
}

/** As logged, a NaN included: the last checkpoint of a run that broke is no good one. */
function lastOf(curve: Curve | null, end: number): number {
  return curve ? (curve.series.values[indexAt(curve.series.at, end)] ?? Number.NaN) : Number.NaN;
}
