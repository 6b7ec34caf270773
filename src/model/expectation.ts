/** How many there must be, or what they must be called. */
export type Expected = number | readonly string[];

/** Runs, or the shards that they come in, held against what was expected. */
export interface Expectation {
  readonly of: Counted;
  readonly expected: Expected;
  readonly there: readonly Named[];
}

export type Counted = 'run' | 'shard';

export interface Named {
  /** Shortest name that tells it apart from the others. */
  readonly name: string;
  /** The folders and the file that it comes from. */
  readonly path: string;
}
