import type { ReportRun } from '../model/report.js';

/** The best checkpoint by the validation score, else by the validation loss; null where neither is logged. */
export function bestCheckpoint({ checkpoints }: ReportRun): { readonly at: number; readonly value: number } | null {
  return checkpoints.bestScore ?? checkpoints.bestLoss;
}
