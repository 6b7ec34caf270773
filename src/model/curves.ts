import type { Report, ReportCurve } from './report.js';

/** Name of the side file that lies beside a report.json. */
export const CURVES_FILE = 'curves.json.gz';

/** The thinned curve of one series of one run. */
export interface RunCurve extends ReportCurve {
  /** Id of the run in the report. */
  readonly run: string;
}

/** Thinned curves of all series of a report's runs, and of what else their logs tell of the places on their axis (`step`, `epoch`, `hours`). Written as curves.json.gz: a contract, see curves.schema.json. */
export interface Curves {
  readonly version: 1;
  readonly tool: Report['tool'];
  /** Series of the last runs for whose curves there was no room. */
  readonly leftOut: number;
  /** In order of the runs, each with all of its series as logged, then its other axes. */
  readonly curves: readonly RunCurve[];
}
