import type { ReportBaseline } from '../model/report.js';

/** Nothing to compare with, and why. */
export function noBaseline(reason: string): ReportBaseline {
  return { source: null, reason, runs: [] };
}
