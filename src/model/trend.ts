/** The history of one compared metric, without this change. */
export interface Trend {
  /** Oldest first; the last is the baseline itself. */
  readonly points: readonly TrendPoint[];
  /** Where a new regime begins, oldest first. */
  readonly changes: readonly RegimeChange[];
  /** Where one more run of the newest regime would lie with 95%; NaN where too few runs tell. */
  readonly band: readonly [number, number];
  /** Slope of the newest regime, in the metric's unit a commit; 0 where no drift is shown. */
  readonly drift: number;
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
