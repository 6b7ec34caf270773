/** How much of one file of predictions is read at most. What is larger is refused and told. */
export interface PredictionCaps {
  /** Examples of one checkpoint. */
  readonly examples: number;
  /** Examples of all checkpoints together. */
  readonly allExamples: number;
  readonly classes: number;
  readonly checkpoints: number;
  /** Scores, of all examples and classes. */
  readonly numbers: number;
  /** Scores that are kept for one checkpoint, and for all of them together. */
  readonly sample: number;
  readonly allSamples: number;
  /** Arrays in an archive. */
  readonly entries: number;
  /** Bytes of a compressed array once unpacked: a hostile one unpacks to a thousand times of what it takes. */
  readonly unpackedBytes: number;
  /** Bytes of one example in JSON. */
  readonly elementBytes: number;
}

/** A million examples of a thousand classes are 4 GB in single precision: well within. */
export const PREDICTION_CAPS: PredictionCaps = {
  examples: 5_000_000,
  allExamples: 10_000_000,
  classes: 65_536,
  checkpoints: 1_000,
  numbers: 10_000_000_000,
  sample: 16_000_000,
  allSamples: 24_000_000,
  entries: 1_000,
  unpackedBytes: 16_000_000_000,
  elementBytes: 4_000_000,
};

/** Characters of an id. */
export const MAX_ID = 256;
/** Characters of the name of a class, an array or a column, where it is kept. */
export const MAX_NAME = 100;
/** Names that a problem lists. */
export const MAX_LISTED = 8;
