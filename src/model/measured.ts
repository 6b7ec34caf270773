import type { RunPredictions } from './predictions.js';
import type { Profile } from './profile.js';
import type { Checkpoints, Drop, LearningRate, Phase } from './report.js';
import type { Run, Series } from './run.js';
import type { NotEnough } from './skip-reason.js';

/** Finite points of one series, with what every rule asks of it. Indices of the arrays are "points" (evaluations). */
export interface Curve {
  readonly series: Series;
  readonly at: Float64Array;
  readonly values: Float64Array;
  /** Level at each point: a rolling median of `window` points that follows the trend up to both ends; the values themselves below 10. */
  readonly levels: Float64Array;
  readonly window: number;
  /** Standard deviation of one point around the level; NaN where too few points tell. */
  readonly noise: number;
  /** Smallest step of the logged numbers where they are rounded, else 0. */
  readonly quantum: number;
  /** Point to keep: the best logged value (by the series' goal) inside the window of the best level. */
  readonly best: number;
  /** The best level, corrected for having been chosen among many. */
  readonly bestLevel: number;
  /** The values are errors, top − score, made of a score. */
  readonly ofScore: boolean;
}

/** The valley test on one stretch of the cost curve: did it turn up for good? */
export interface Segment {
  /** `cycles`: from the best minimum of a run with warm restarts to the last one. */
  readonly kind: 'run' | 'phase' | 'suffix' | 'tail' | 'cycles';
  /** First point inside, and first point after, as indices into the cost curve. */
  readonly start: number;
  readonly end: number;
  /** Evidence: squared-error saving of "down, then up" over "never up", in noise variances. */
  readonly evidence: number;
  /** Size of the rise: end level ÷ lowest level − 1 (share of the range where values may be ≤ 0). */
  readonly rise: number;
  /** Rise of the end level in its own standard errors. */
  readonly z: number;
  /** Standard deviation of one point in this stretch. */
  readonly noise: number;
  /** Last point before the rise, as index into the cost curve: the checkpoint to keep. */
  readonly knee: number;
  /** Lowest smoothed level in the stretch. */
  readonly lowest: number;
  /** Level at the end of the stretch. */
  readonly level: number;
  readonly fires: boolean;
}

/** A lasting rise of the cost that a careful reader would mark on the plot: one a phase, in order of time. */
export interface Rise {
  readonly segment: Segment;
  /** Index of the phase it lies in, or begins in. */
  readonly phase: number;
  /** Points of the cost curve: first risen point, last point of the window. */
  readonly from: number;
  readonly to: number;
  /** How far above the bottom of the fit the knee still lies: what the interval of the onset is found with. */
  readonly margin: number;
  /** Change of ln(validation error) from the knee to the end of the window, of the cost without a score; NaN below 3%, and of negative values. */
  readonly worse: number;
  /** Is `worse` that of a score's error (trustworthy), or is there no score? */
  readonly worseIsError: boolean;
  /** Best smoothed level after the window ÷ best before the rise; NaN where nothing follows. */
  readonly repair: number;
  /** Is `repair` that of the score's error, which got worse? Else it is that of the cost. */
  readonly repairIsError: boolean;
  /** Where so few evaluations were judged by their order alone; null where the valley test judged them. */
  readonly small: SmallSample | null;
}

/** What the order alone of a few evaluations says. */
export interface SmallSample {
  /** Probability of such an order by chance. */
  readonly chance: number;
  /** Evaluations from the best on, each worse than the one before; 0 where one of them was not. */
  readonly inRow: number;
  /** Did the error of the score rise each time as well, did it fall in the end, or neither? */
  readonly score: 'worse' | 'better' | 'unknown';
}

/** Loss and score part ways: the loss rises while the score does not fall. Points of the validation loss curve. */
export interface Divergence {
  readonly from: number;
  readonly to: number;
  readonly lossRise: number;
  readonly scoreGain: number;
  /** Is the gain more than noise makes? Else the score only keeps what a learning-rate event brought. */
  readonly gains: boolean;
  /** Levels at the start and at the end of the window; those of the score as a share of its top, so that larger is better. */
  readonly lossLevels: readonly [number, number];
  readonly scoreLevels: readonly [number, number];
  /** Nats of the validation loss at the end that miscalibration alone explains (Fano bound); ≤ 0 or NaN: no proof. */
  readonly fanoExcess: number;
}

/** What staying at the rate before a drop promised, and what the phase after it reached. `forgone` is a share of what was reached. */
export interface Forgone {
  readonly promised: number;
  readonly reached: number;
  readonly forgone: number;
  /** Evaluations of the next phase. */
  readonly points: number;
}

/** One drop with all that rules ask of it; `drop` is what the report shows. */
export interface MeasuredDrop {
  readonly drop: Drop;
  /** First point of the cost curve at or after the drop. */
  readonly point: number;
  /** Cost before and after (medians of 5 and 3 points). */
  readonly before: number;
  readonly after: number;
  /** Evaluations that the two medians are taken of: fewer where a phase is shorter. */
  readonly medianOf: readonly [number, number];
  readonly improved: boolean;
  /** What was forgone by dropping, where it is more than `least`; null where it is not, or where the cost did not still fall. */
  readonly early: (least: number) => Forgone | null;
  /** Index into `rises` of the rise that it interrupted, −1 if none. */
  readonly interrupted: number;
  /** Best smoothed cost after the drop ÷ best before the interrupted rise: below 1 it got better, also of a loss that is negative. */
  readonly netCost: number;
  /** Same for the score as a difference, positive = better than before; NaN without a score. */
  readonly netScore: number;
}

/** A run measured once: what rules read. All of it is a pure function of the run and of the profile. */
export interface MeasuredRun {
  readonly run: Run;
  readonly profile: Profile;
  /** Every series of the run; null where no value is finite. */
  readonly curves: ReadonlyMap<Series, Curve | null>;
  readonly learningRate: LearningRate;
  /** At least one; together they cover the run. */
  readonly phases: readonly Phase[];
  readonly trainLoss: Curve | null;
  readonly validationLoss: Curve | null;
  readonly trainScore: Curve | null;
  readonly validationScore: Curve | null;
  /** What "worse" is measured on: the validation loss, or else top − score. Null: nothing was validated. */
  readonly cost: Curve | null;
  /** `loss`: the validation loss itself; `error`: made from the score. */
  readonly costIs: 'loss' | 'error';
  /** Why the valley test can't be made; null where it can. */
  readonly notEnough: NotEnough | null;
  readonly rises: readonly Rise[];
  /** Onset of the first rise, as point of the cost curve; −1 without one. */
  readonly onset: number;
  readonly divergences: readonly Divergence[];
  readonly drops: readonly MeasuredDrop[];
  readonly checkpoints: Checkpoints;
  /** What the files of per-example predictions say; null where there are none. */
  readonly predictions: RunPredictions | null;
}
