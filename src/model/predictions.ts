import type { Problem } from './problem.js';

/**
 * What a model said about each example of one evaluation, reduced row by row to what calibration, losses and pairs need. All arrays have
 * one value an example, in the same order.
 */
export interface Outcomes {
  /** What tells the examples apart; null: their order in the file, so that example i is row i. Unique where given. */
  readonly ids: readonly string[] | null;
  /** Class of the example, an index into `classes`. */
  readonly labels: Int32Array;
  /** Class that the model chose: the one with the largest score, the first of several. */
  readonly predicted: Int32Array;
  /** −ln of the probability of the label, nats: its cross-entropy. Null where the file has no probabilities. */
  readonly loss: Float64Array | null;
  /** Largest probability, 0 to 1. Null where the file has none. */
  readonly confidence: Float64Array | null;
  /** Σ p² over the classes: the Brier score of an example is 1 + Σp² − 2·p(label). Null where the file has no probabilities. */
  readonly squares: Float64Array | null;
}

/** Scores of some examples, all of them where they fit: what a temperature is fitted on. */
export interface ScoreSample {
  /** Their rows in `Outcomes`, increasing. */
  readonly rows: Int32Array;
  /** Logits, or logarithms of probabilities: rows × classes, one example after the other. */
  readonly logits: Float32Array;
}

/** Where in the training it was made, as far as the file or its name tells; NaN where it does not. */
export interface CheckpointPlace {
  readonly epoch: number;
  readonly step: number;
  /** What its file calls it: `best`, `last`, `epoch 40`; '' where it has no name. */
  readonly name: string;
}

/** Per-example predictions of one checkpoint, of one file or of one epoch in a file. */
export interface RawPredictions {
  /** Path of the file with forward slashes, as in `RawLog`. */
  readonly source: string;
  readonly place: CheckpointPlace;
  /** Names of the classes as written; '0', '1', … where they have none. */
  readonly classes: readonly string[];
  readonly outcomes: Outcomes;
  /** Null where the file has no probabilities. */
  readonly sample: ScoreSample | null;
  /** Examples whose label has the probability 0 in the file, which no logarithm has: 1e-12 was taken. */
  readonly floored: number;
  readonly problems: readonly Problem[];
  /** It was met in a repository that is looked through as a whole: it counts where it lies with a log. */
  readonly scanned?: true;
}

/** Predictions of a run at their place. */
export interface PlacedPredictions {
  /** On the run's axis; NaN where nobody knows. */
  readonly at: number;
  readonly given: RawPredictions;
}

/** Per-example predictions of one run, in numbers: what of them leaves the runner. */
export interface RunPredictions {
  /** How many classes there are. */
  readonly classes: number;
  /** In order of their places. */
  readonly checkpoints: readonly PredictedCheckpoint[];
  /** What the loss did between two of them. */
  readonly changes: readonly LossChange[];
  /** Two that should be held against each other have no examples in common: other ones, or rows in another order. */
  readonly apart: boolean;
}

export interface PredictedCheckpoint {
  /** Its file. */
  readonly source: string;
  /** On the run's axis; NaN where nobody knows. */
  readonly at: number;
  /** What its file calls it; '' where it has no name. */
  readonly name: string;
  readonly examples: number;
  /** Share of right answers. */
  readonly accuracy: number;
  /** The same as the log has it there; NaN where it has none. Far from it, the examples are not those of the log. */
  readonly logged: number;
  /** Mean cross-entropy, nats; this and all that follows NaN or null where the file has no probabilities. */
  readonly loss: number;
  /** Mean squared distance of the probabilities from the label, 0 to 2. */
  readonly brier: number;
  readonly calibration: Calibration | null;
  readonly temperature: Temperature | null;
  readonly right: Answers;
  readonly wrong: Answers;
  /** Examples whose label has the probability 0 in the file. */
  readonly floored: number;
  /** The classes with the lowest accuracy, worst first. */
  readonly worstClasses: readonly ClassAccuracy[];
}

/** Answers of one kind, right or wrong. */
export interface Answers {
  readonly examples: number;
  /** Mean cross-entropy, nats. */
  readonly loss: number;
  /** Mean largest probability. */
  readonly confidence: number;
  /** Mean of largest probability − that of the label: 0 for right ones. */
  readonly margin: number;
}

/** Expected calibration error in bins of equal mass, corrected for the bins' noise, with its 95% interval. */
export interface Calibration {
  readonly ece: number;
  readonly interval: readonly [number, number];
  readonly bins: readonly ReliabilityBin[];
}

/** Examples of neighboring confidence. */
export interface ReliabilityBin {
  readonly examples: number;
  /** Mean confidence and share of right answers. */
  readonly confidence: number;
  readonly accuracy: number;
}

/**
 * The temperature with the smallest loss on one half of the examples, and the loss of the other half before and after. Of very many examples
 * a part of either half is taken.
 */
export interface Temperature {
  readonly value: number;
  readonly fittedOn: number;
  readonly toldOn: number;
  readonly before: number;
  readonly after: number;
}

export interface ClassAccuracy {
  readonly name: string;
  readonly examples: number;
  readonly accuracy: number;
}

/** Examples that went one way between two checkpoints, and what they add to the change of the mean loss (all four ways: all of it). */
export interface WayOfExamples {
  readonly examples: number;
  readonly change: number;
}

/** The change of the loss between two checkpoints, on the examples that both have. */
export interface LossChange {
  /** Indices of `checkpoints`. */
  readonly from: number;
  readonly to: number;
  readonly examples: number;
  /** Mean loss after − before, nats. */
  readonly change: number;
  readonly stayedWrong: WayOfExamples;
  readonly becameWrong: WayOfExamples;
  readonly becameRight: WayOfExamples;
  readonly stayedRight: WayOfExamples;
  /** Mean confidence of those that stayed wrong, before and after. */
  readonly confidence: readonly [number, number];
  /** The fewest examples whose changes add up to `share` of the rise; null where the loss did not rise. */
  readonly few: FewExamples | null;
  /** Wrong at both, with hardly any probability for their label and the same other class: labels worth a look. */
  readonly labelSuspects: FewExamples | null;
  /** Examples with exactly the outputs of another one: copies worth a look. */
  readonly copySuspects: FewExamples | null;
}

export interface FewExamples {
  readonly examples: number;
  /** What they add to the change, as a share of it. */
  readonly share: number;
  /** The first of them; empty where they may not be told. */
  readonly ids: readonly string[];
}

/** A run against a run of the baseline on the same examples. */
export interface PairedPredictions {
  /** Configuration that the run stands for. */
  readonly group: string;
  /** Runs of the configuration that have predictions, here and in the baseline; of several these two are the median ones. */
  readonly runs: readonly [number, number];
  readonly run: string;
  readonly baselineRun: string;
  /** Places of the two checkpoints, on the runs' axes; NaN where nobody knows. */
  readonly at: number;
  readonly baselineAt: number;
  /** What the files call the checkpoints, where nobody knows their places; else ''. */
  readonly name: string;
  /** Examples that both have with the same label, and those of this side and of the baseline that are left. */
  readonly examples: number;
  readonly unmatched: readonly [number, number];
  /** Are nearly all examples of the smaller side on both? Else nothing below is told: what is missing may be what was lost. */
  readonly comparable: boolean;
  readonly accuracy: PairedAccuracy;
  /** Null where a side has no probabilities. */
  readonly loss: PairedLoss | null;
  /** The classes that lost most, worst first; p values adjusted by Holm over all classes. */
  readonly classes: readonly PairedClass[];
  /** The first of those that were right and are wrong, the most costly first; empty where they may not be told. */
  readonly lostIds: readonly string[];
}

/** Of right and wrong answers; the p value is McNemar's exact one, two-sided. */
export interface PairedAccuracy {
  readonly before: number;
  readonly now: number;
  /** Were right and are wrong; were wrong and are right. */
  readonly lost: number;
  readonly won: number;
  /** 95%, of now − before. */
  readonly interval: readonly [number, number];
  readonly pValue: number;
}

/** Of the cross-entropy; the larger p of Student's paired t and Hall's, two-sided. */
export interface PairedLoss {
  readonly before: number;
  readonly now: number;
  readonly difference: number;
  /** 95%, of now − before. */
  readonly interval: readonly [number, number];
  readonly pValue: number;
}

export interface PairedClass {
  readonly name: string;
  readonly examples: number;
  readonly before: number;
  readonly now: number;
  readonly lost: number;
  readonly won: number;
  readonly pValue: number;
}
