import type { Split } from '../../../model/split.js';

/** Stands in the kind of a line that counts the batches of an epoch. */
export const BATCH_MARK = '@batch';

/** One metric of a line. */
export interface LineMetric {
  readonly name: string;
  readonly value: number;
  /** Does its name, or the line in front of it, say its split? */
  readonly saysSplit: boolean;
  /** Is its split all that its name says? */
  readonly bare?: true;
}

/** A count of batches and its total; NaN where the line has no total. */
export interface Counter {
  readonly done: number;
  readonly total: number;
}

/** What one line of console output says, as far as it concerns curves. */
export interface TextLine {
  /** Names and values of metrics, in order. */
  readonly metrics: readonly LineMetric[];
  /** NaN where the line does not say. */
  readonly epoch: number;
  readonly step: number;
  /** Steps of an epoch, where the line tells; NaN where it does not. */
  readonly total: number;
  /** Does the step begin anew in every epoch, by its very word or place? */
  readonly inner: boolean;
  /** Count of something that is no position of the training: of a bar, of batches of an evaluation. */
  readonly counter: Counter | null;
  /** Is it the state of a progress bar, which the next state replaces? */
  readonly progress: boolean;
  /** What stands in front of a bar or a counter, without numbers: tells bars apart. */
  readonly label: string;
  /** The split that words of the line say apart from the names of metrics. */
  readonly split: Split | null;
  /** Words in front of a colon that no number follows; tells lines of the same names apart. */
  readonly head: string;
  /** Is its position one inside of an evaluation (`Eval iter: 3`), not one at which the evaluation was made (`Iteration 300, Testing`)? */
  readonly splitFirst: boolean;
  /** Its names and axes, without the numbers: lines of one kind have the same. */
  readonly kind: string;
  /** Does the line itself say where it belongs, as opposed to one above it? */
  readonly positioned: boolean;
}
