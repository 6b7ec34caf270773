import type { Config } from '../config/config.js';
import { diagnoseRuns, normalizeLogs } from '../lint/lint.js';
import type { Problem } from '../model/problem.js';
import type { ReportBaseline } from '../model/report.js';
import type { LoadedBaseline } from '../source/baseline.js';

export interface FoundBaseline {
  readonly baseline: ReportBaseline;
  readonly problems: readonly Problem[];
}

/** A baseline as it was loaded → its runs, diagnosed where they come from logs. */
export function baselineRuns({ provenance, logs, runs, problems }: LoadedBaseline, config: Config): FoundBaseline {
  const own = logs.length > 0 ? diagnoseRuns(normalizeLogs({ logs, problems: [] }, config).runs, config) : runs;
  const nothing = provenance.source !== null && own.length === 0;
  const from = nothing ? { source: null, reason: 'none of its logs could be read' } : provenance;
  return { baseline: { ...from, runs: own }, problems };
}
