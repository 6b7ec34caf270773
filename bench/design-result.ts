export interface DesignResult {
  readonly candidate: number;
  readonly baseline: number;
  readonly draws: number;
  /** Shares of draws without a change. */
  readonly falseFail: number;
  readonly falseFailOrWarn: number;
  readonly undecided: number;
  /** Shares of draws with a candidate two standard deviations worse. */
  readonly fail: number;
  readonly failOrWarn: number;
  /** p values without a change. */
  readonly pValues: readonly number[];
}
