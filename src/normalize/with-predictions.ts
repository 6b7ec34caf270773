import type { RawPredictions } from '../model/predictions.js';
import type { Problem } from '../model/problem.js';
import type { Run } from '../model/run.js';
import { predictionsOfRuns } from './predictions-of-runs.js';

/** Each run with the predictions that are its own. */
export function withPredictions(
  runs: readonly Run[],
  predictions: readonly RawPredictions[],
  problems: Problem[],
): readonly Run[] {
  if (predictions.length === 0) return runs;
  const endOf = ({ series }: Run) => Math.max(...series.map(({ at }) => at.at(-1) ?? Number.NEGATIVE_INFINITY));
  const owners = runs.map((run) => ({ ...run, end: endOf(run) }));
  const own = predictionsOfRuns(predictions, owners, problems);
  return runs.map((run) => ({ ...run, ...(own.has(run.id) && { predictions: own.get(run.id)! }) }));
}
