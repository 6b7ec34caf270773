/**
 * What is special about the logs of a format, as its reader says: the stages after reading know formats by this alone. What is absent
 * is not special: a JSON Lines file has none of it.
 */
export interface FormatTraits {
  /** Is a metric log by its shape alone; a table or a JSON file may be anything. */
  readonly unmistakable?: true;
  /**
   * Which of several copies of one training stays, the smallest: the state of a trainer (0), a framework's own log (1, where nothing is
   * said), event files (2), the store of a tracker (3), console output (4).
   */
  readonly copyRank?: 0 | 2 | 3 | 4;
  /** Its numbers are rounded for people to read. */
  readonly rounded?: true;
  /** An axis that goes back is a resumed run, never a second one. */
  readonly resumes?: true;
  /** A file may hold one metric of a run and be named after it. */
  readonly perMetric?: true;
  /**
   * What in the path names the run: the folder of event files, the folder that holds the checkpoints (each repeats the history), the
   * folder above `metrics/`, the id in the name of the file, or a part of it that several files share. Nothing: folder and file.
   */
  readonly namedBy?: 'event-folder' | 'checkpoints' | 'metrics-folder' | 'file-id' | 'export-name';
  /** A training of a few evaluations is a fine-tune. */
  readonly fineTunes?: true;
}
