import type { BaselineReason } from '../model/baseline.js';
import type { ReportBaseline } from '../model/report.js';

/** Nothing to compare with, and why. */
export function noBaseline(reason: BaselineReason): ReportBaseline {
  return { source: null, reason, runs: [] };
}
