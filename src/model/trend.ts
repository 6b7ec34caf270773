/** The history of one compared metric, without this change. */
export interface Trend {
  /** Oldest first; the last is the baseline itself. */
  readonly points: readonly TrendPoint[];
  /** Where a new regime begins, oldest first. */
  readonly changes: readonly RegimeChange[];
  /** Where one more run of the newest regime would lie with 95%; NaN where too few runs tell, or where they lie in two groups. */
  readonly band: readonly [number, number];
  /** Slope of the newest regime, in the metric's unit a commit; 0 where no drift is shown. */
  readonly drift: number;
  /** Newest commits that lie apart from those before them in their regime: they alone are repeats of the baseline. 0: none does. */
  readonly apart: number;
  /** Runs of the newest regime that one normal distribution hardly makes, in two groups, the lower one first; empty where they are one. */
  readonly groups: readonly TrendGroup[];
}

export interface TrendGroup {
  readonly runs: number;
  readonly low: number;
  readonly high: number;
}

export interface TrendPoint {
  readonly commit: string;
  readonly at: string;
  readonly runs: number;
  /** Mean over its runs. */
  readonly value: number;
}

export interface RegimeChange {
  /** Index of the first point after it. */
  readonly point: number;
  readonly because: 'level' | 'settings';
  /** Names of the settings that changed; empty for a change of the level. */
  readonly settings: readonly string[];
  /** Of the test of the level; NaN for a change of settings. */
  readonly pValue: number;
}
