/** What the scores are. `open`: the numbers decide. */
export type ScoreKind = 'open' | 'probabilities' | 'logits';

/** How a label is read: by the names of the classes, as the index of one, or as an index that starts from 1. */
type LabelReading = 'names' | 'index' | 'from-one';

/** What is settled about a file before it is read from its beginning. */
export interface Decisions {
  readonly scores: ScoreKind;
  readonly labels: LabelReading;
  /** Nothing that is met may change them any more. */
  readonly settled: boolean;
}

/** Something was met that can't be under what was decided: the file is read again from its beginning. */
export class ReadAgain extends Error {
  readonly change: Partial<Decisions>;
  constructor(change: Partial<Decisions>) {
    super('read again');
    this.change = change;
  }
}
