import { agrees } from '../../math/calibration/agrees.js';
import type { Problem } from '../../model/problem.js';
import type { ReportRun } from '../../model/report.js';

/** Predictions whose accuracy is not that of the log: one problem a file. */
export function otherExamples(runs: readonly ReportRun[]): readonly Problem[] {
  const wrong = runs.flatMap(({ predictions }) => predictions?.checkpoints.filter((one) => !agrees(one)) ?? []);
  const first = new Map([...wrong].reverse().map((one) => [one.source, one]));
  return [...first.values()].reverse().map(({ source, accuracy, logged, at }) => ({
    file: source,
    id: 'predictions-of-other-examples',
    values: { here: accuracy, logged, at },
  }));
}
