import type { FormatTraits } from './format-traits.js';
import type { Problem } from './problem.js';
import type { Split } from './split.js';

/** All scalars of one name in one log, as columns, exactly as written: no renaming, no sorting, no guessing. */
export interface RawSeries {
  /** Exactly the name in the file. Axis columns (`epoch`, `step`, `time`…) are no series. */
  readonly name: string;
  /** What the name stands for, where only its format tells (`r` of a monitor is the reward of an episode). Absent: it speaks for itself. */
  readonly means?: string;
  /** A learning rate of which only the changes were logged: it begins with the first of them. */
  readonly changes?: true;
  /** Logged values in file order. NaN and ±Infinity are values; a missing cell is no point at all. */
  readonly values: Float64Array;
  /** Step (optimizer updates, iterations) of each point; NaN where its row has none. Absent: the log has no step column. */
  readonly steps?: Float64Array;
  /** Epoch of each point; NaN where its row has none. Absent: the log has no epoch column. */
  readonly epochs?: Float64Array;
  /** Row (record) number of each point, 0-based, in file order: tells which points were logged together. */
  readonly rows?: Float64Array;
  /** Time of each point, seconds (Unix or since start). Absent: see `span`. */
  readonly wallTimes?: Float64Array;
}

export type Hyperparameter = string | number | boolean | null;
export type Hyperparameters = Readonly<Record<string, Hyperparameter>>;

/** What was set for a training, as far as it may be told. */
export interface Settings {
  readonly hyperparameters: Hyperparameters;
  /** Names of settings that look like secrets: their values were never taken. */
  readonly withheld: readonly string[];
}

/** A row (0-based) and its line in the file (1-based). */
export interface RowLine {
  readonly row: number;
  readonly line: number;
}

/** What one reader got out of one file. A file that holds several runs gives several logs. */
export interface RawLog {
  /** Path of the file with forward slashes, relative to the folder that was asked for. */
  readonly source: string;
  /** Id of the reader: `tensorboard`, `table`, `json`, `trainer-state`… */
  readonly format: string;
  /** What is special about the format; absent: nothing. */
  readonly traits?: FormatTraits;
  /** Which run of the file this is, when the file itself holds several (e.g. one column set a run): its name. */
  readonly run?: string;
  /** Split of all its series, where the file itself says so apart from their names (MMCV's `"mode": "val"`). */
  readonly split?: Split;
  /** Restarts that the file announces: points of earlier rows (and earlier files of the run) at or after `step` are void. */
  readonly restarts?: readonly { readonly row: number; readonly step: number }[];
  /** First and last time of its points, seconds, where the series hold no times of their own. */
  readonly span?: readonly [number, number];
  /** Where its rows lie in the file: from each of these on, rows and lines go on together. Absent: row 0 is line 1, and so on. */
  readonly lines?: readonly RowLine[];
  readonly series: readonly RawSeries[];
  readonly hyperparameters: Hyperparameters;
  /** Names of settings that look like secrets: their values were never taken. Absent: none. */
  readonly withheld?: readonly string[];
  readonly problems: readonly Problem[];
}
