import type { Hyperparameters } from './log.js';
import type { PlacedPredictions } from './predictions.js';
import type { Split } from './split.js';

export type Goal = 'minimize' | 'maximize';
/** What a series measures. `loss-part` is a component of a loss (`val/box_loss`); `error` is a score to minimize. */
export type Kind = 'loss' | 'loss-part' | 'score' | 'learning-rate' | 'gradient-norm' | 'other';
/** What `at`, `from` and `to` are measured in. */
export type Axis = 'epoch' | 'step' | 'row';

/** What cleaning a series had to resolve; positions are NaN where there was nothing. */
interface Resolved {
  /** Points that a later write replaced after the axis went back (a resumed training), and the earliest place it went back to. */
  readonly rewound: number;
  readonly rewoundTo: number;
  /** Positions that hold different values, and the first of them. */
  readonly repeated: number;
  readonly repeatedAt: number;
}

/** The two networks of an adversarial training. */
export type Side = 'generator' | 'discriminator';

/** One metric of one split of one run, cleaned: sorted, `at` strictly increasing, later writes win. */
export interface Series {
  /** Exactly the name in the file. */
  readonly name: string;
  /** Normalized name (`loss`, `accuracy`, `learning_rate`…), null where unknown. */
  readonly metric: string | null;
  readonly split: Split | null;
  readonly goal: Goal | null;
  readonly kind: Kind;
  /** Top of the scale of a score: 1 (fraction), 100 (percent), NaN where unknown or no such thing. */
  readonly top: number;
  /** A learning rate of which only the changes were logged: it begins with the first of them. */
  readonly changes?: true;
  /** Positions on the run's axis, strictly increasing. Same length as `values`. */
  readonly at: Float64Array;
  /** Values as logged; may hold NaN and ±Infinity. */
  readonly values: Float64Array;
  /** As logged, in file order, before rewinds and repeats are resolved. */
  readonly logged: { readonly points: number; readonly first: number; readonly last: number };
  /** What had to be resolved. */
  readonly resolved: Resolved;
  /** Which of two networks that play against each other it belongs to; absent where it is of neither, or none play. */
  readonly side?: Side;
}

/** The series that rules look at first. Null where the run has none. */
export interface Primary {
  readonly trainLoss: Series | null;
  readonly validationLoss: Series | null;
  /** Same metric as `validationScore` where there is one. */
  readonly trainScore: Series | null;
  readonly validationScore: Series | null;
  readonly learningRate: Series | null;
  readonly gradientNorm: Series | null;
}

/** The places of a run on another axis than its own: both strictly increasing. */
export interface OtherAxis {
  /** `hours` since the first place. */
  readonly name: 'step' | 'epoch' | 'hours';
  readonly at: Float64Array;
  readonly values: Float64Array;
}

/** What is played where no loss says how good a model is: networks against each other, or a policy for a reward. */
export type Game = 'networks' | 'rewards';

/** One training. */
export interface Run {
  /** Shortest path that tells it apart from the other runs; unique in a report. */
  readonly id: string;
  /** Folders and, where they don't say enough, the file that name the run; the id is its shortest telling end. */
  readonly path: string;
  readonly sources: readonly string[];
  /** Reader id of the (first) source. */
  readonly format: string;
  /** A training of a few evaluations of this format is a fine-tune. */
  readonly fineTunes: boolean;
  readonly axis: Axis;
  /** What else the log has of its places. */
  readonly otherAxes: readonly OtherAxis[];
  /** Number of distinct positions of the longest primary series. */
  readonly length: number;
  /** Length of the training before the first logged value, as a share of the length that was logged; 0 where nothing tells of one. */
  readonly before: number;
  /** Positions at which an epoch begins, but the first; [] where the log does not tell, or holds about one point an epoch. */
  readonly epochStarts: readonly number[];
  readonly seed: number | string | null;
  readonly hyperparameters: Hyperparameters;
  readonly series: readonly Series[];
  readonly primary: Primary;
  /** Null for a training that is no game, as nearly all are. */
  readonly game: Game | null;
  /** Seconds from the first to the last logged point, NaN where unknown. */
  readonly seconds: number;
  /** What the model said about each example, in order of the checkpoints' places; absent: no file of predictions lies beside its logs. */
  readonly predictions?: readonly PlacedPredictions[];
}
