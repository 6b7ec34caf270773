/**
 * How much a report.json may hold. Whoever wrote it may want us to run out of memory or time; all of this is far above what we write
 * ourselves, a sweep of 10,000 runs included.
 */
export const REPORT_CAPS = {
  /** Characters of the file: V8 takes no text of 2^29. */
  characters: 500 * 1024 ** 2,
  /** Bytes of a file with one run a line, which is read line by line: 100,000 runs of 80 KB. */
  bytes: 8 * 1024 ** 3,
  /** Values in the file, each list and object counted as eight. */
  parts: 100_000_000,
  /** Characters of an id, a path, the name of a series or a setting: longer than any path. */
  name: 4_096,
  /** Characters of anything else that somebody wrote: a setting's value, an error. */
  text: 65_536,
  runs: 100_000,
  groups: 100_000,
  comparisons: 100_000,
  assertions: 10_000,
  problems: 100_000,
  reasons: 200_000,
  /** Factors, notes and observations of one comparison. */
  remarks: 1_000,
  /** Files of one run, runs of one group. */
  names: 100_000,
  series: 50_000,
  curves: 100,
  points: 2_000,
  checks: 1_000,
  findings: 20_000,
  /** Checkpoints with predictions of one run, their bins, classes and ids. */
  predicted: 1_000,
  /** Events of the learning rate, phases and drops of one run. */
  events: 20_000,
  hyperparameters: 20_000,
  /** Values of one finding or problem. */
  values: 100,
  /** Entries of a list inside of a message. */
  valuesInList: 20_000,
  /** Rules that settings name, and options of one of them. */
  rules: 1_000,
} as const;
