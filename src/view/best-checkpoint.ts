import type { Reading } from '../model/reading.js';
import type { ReportRun } from '../model/report.js';
import { logged } from '../text/readings.js';

/** The best checkpoint by the validation score, else by the validation loss, as logged; null where neither is. */
export function bestCheckpoint({ checkpoints, primary }: ReportRun): Reading | null {
  const { bestScore, bestLoss } = checkpoints;
  const best = bestScore ?? bestLoss;
  return best && logged((bestScore ? primary.validationScore : primary.validationLoss) ?? '', best.at, best.value);
}
