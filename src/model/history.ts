import type { ReportRun } from './report.js';

/** Runs that a commit of the base branch trained. */
export interface HistoryCommit {
  readonly commit: string;
  /** When it was committed, ISO 8601. */
  readonly at: string;
  readonly runs: readonly ReportRun[];
}
