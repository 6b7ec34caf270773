import type { RawLog } from '../model/log.js';
import type { Split } from '../model/split.js';

/** Logs that are one run. */
export interface LogGroup {
  readonly key: string;
  /** Path parts that may name the run: folders, then the file's stem where the folder does not say enough. */
  readonly parts: readonly string[];
  readonly logs: readonly {
    readonly log: RawLog;
    readonly split: Split | null;
    /** Taken from another log of the same run: the run is named after the others, and restarts are theirs. */
    readonly added?: true;
  }[];
}
