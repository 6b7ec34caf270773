/** What the gate said over many draws of one design. */
export interface DesignResult {
  readonly design: string;
  readonly family: string;
  readonly draws: number;
  /** Groups that were drawn from. */
  readonly groups: number;
  /** Shares of draws without a change. */
  readonly same: Shares;
  /** The same of every changed candidate, by what it is called. */
  readonly changed: ReadonlyMap<string, Shares>;
  /** p values without a change, NaN where there was no test. */
  readonly pValues: readonly number[];
}

/** Shares of draws, each with the half width of its 95% interval over groups. */
export interface Shares {
  readonly fail: Share;
  readonly failOrWarn: Share;
  readonly better: Share;
  /** Warned because the runs of the baseline lie apart: two modes or an outlier. */
  readonly apart: Share;
}

export interface Share {
  readonly value: number;
  /** NaN for one group. */
  readonly half: number;
}
